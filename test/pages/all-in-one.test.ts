/** `zo.all.js`, on a page that says which bytes it may be of. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {contentPath, page, publish, ROOT} from './publisher.js';
import {openBrowser, regionsOf, withoutSanitizer} from './reader.js';
import {ARABIC, JAPANESE} from './versions.js';

const integrity = JSON.parse(readFileSync(join(ROOT, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
const script = (hash: string) =>
  `<script type="module" src="/dist/zo.all.js" integrity="${hash}" crossorigin="anonymous"></script>`;

const site = await publish({
  '/': page({head: script(integrity['zo.all.js']!)}),
  '/changed': page({head: script(integrity['zo.js']!)}),
});
const browser = await openBrowser();

test('one script brings everything, the sanitiser and all languages included', async () => {
  site.forget();
  const reader = await browser.visit(site.url('/'), {prepare: withoutSanitizer});
  await reader.shows(ARABIC);
  await reader.body().waitFor();
  await reader.choose(JAPANESE);
  assert.deepEqual(await reader.regions(), regionsOf(JAPANESE));
  assert.deepEqual(site.paths(/\.js|\.jsonld/), ['/dist/zo.all.js', contentPath('ar'), contentPath('ja')]);
  assert.deepEqual(reader.messages, []);
});

test('a script of other bytes does not run', async () => {
  const reader = await browser.visit(site.url('/changed'));
  assert.equal(await reader.page.evaluate(() => customElements.get('zo-qa') === undefined), true);
  assert.match(reader.messages.join('\n'), /integrity/);
});
