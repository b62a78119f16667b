/** The script tag under addresses that are not its own: with a query, and on another origin. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, publish} from './publisher.js';
import {openBrowser, regionsOf} from './reader.js';
import {ARABIC, JAPANESE} from './versions.js';

const cdn = await publish({}, () => ({'access-control-allow-origin': '*'}));
const site = await publish({
  '/query': page({head: '<script type="module" src="/dist/zo.js?v=2"></script>'}),
  '/autoload-query': page({head: '<script type="module" src="/dist/zo-autoload.js?v=2"></script>'}),
  '/cdn': page({head: `<script type="module" crossorigin src="${cdn.url('/dist/zo.js')}"></script>`}),
  '/autoload-cdn': page({head: `<script type="module" crossorigin src="${cdn.url('/dist/zo-autoload.js')}"></script>`}),
});
const browser = await openBrowser();

for (const [path, script] of [
  ['/query', 'zo.js'],
  ['/autoload-query', 'zo-autoload.js'],
] as const) {
  test(`${script} with a query is loaded once`, async () => {
    site.forget();
    const reader = await browser.visit(site.url(path));
    await reader.shows(ARABIC);
    await reader.body().waitFor();
    await reader.choose(JAPANESE);
    assert.deepEqual(await reader.regions(), regionsOf(JAPANESE));
    const scripts = site.paths(/^\/dist\//).filter((address) => address.includes(`/${script}`));
    assert.deepEqual(scripts, [`/dist/${script}?v=2`]);
    assert.deepEqual(reader.messages, []);
  });
}

for (const [path, script] of [
  ['/cdn', 'zo.js'],
  ['/autoload-cdn', 'zo-autoload.js'],
] as const) {
  test(`${script} on another origin takes its chunks from there, and the content from the page's own`, async () => {
    site.forget();
    cdn.forget();
    const reader = await browser.visit(site.url(path));
    await reader.shows(ARABIC);
    await reader.body().waitFor();
    await reader.choose(JAPANESE);
    assert.deepEqual(await reader.regions(), regionsOf(JAPANESE));
    assert.deepEqual(site.paths(/^\/dist\//), []);
    assert.deepEqual(
      cdn.paths(/./).filter((address) => !address.startsWith('/dist/')),
      [],
    );
    assert.ok(cdn.paths(/\/markup[-.]/).length > 0, 'a chunk came from there');
    assert.deepEqual(reader.messages, []);
  });
}
