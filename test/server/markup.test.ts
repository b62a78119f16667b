/** What the server makes of hostile markup: the same as a browser's sanitiser, and nothing of it runs. */
import assert from 'node:assert/strict';
import {after, suite, test} from 'node:test';
import {chromium} from 'playwright-core';
import {build, type Rolldown} from 'vite';
import {violationsOf} from '../content/sanitized.js';
import {HOSTILE_MARKUP} from '../fixtures/hostile-markup.js';
import {RICH_MARKUP} from '../fixtures/rich-markup.js';
import {findBrowser} from '../support/find-browser.js';
import {ROOT} from '../support/repository.js';
import {serveDirectory} from '../support/static-server.js';
import type * as Browser from './browser-markup.js';
import {renderElement} from './site.js';

/** Nested as deep as a parser allows at most, which depends on the page around it. */
const LEFT_TO_THE_BROWSER = new Set([
  'tags in tags without end',
  'markup that changes its meaning when tags are nested',
]);

const MARKUP = Object.entries({...HOSTILE_MARKUP, ...RICH_MARKUP}).map(
  // Markup that closes nothing would be taken for text.
  ([what, markup]) =>
    [what, /<\/[a-z]+\d?>|<(?:br|hr|img|p)\b[^<>]*>/i.test(markup) ? markup : `${markup}<br>`] as const,
);

const url = 'https://example.org/news/';

const [bundle] = (await build({
  root: ROOT,
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    minify: false,
    lib: {entry: 'test/server/browser-markup.ts', formats: ['es']},
    rolldownOptions: {output: {codeSplitting: false}},
  },
})) as [Rolldown.RolldownOutput];

const rendered = await Promise.all(
  MARKUP.map(([, body]) =>
    renderElement('zo-article-card', {article: {title: 'A', body, url}, attributes: {display: 'full'}}, {url}).text(),
  ),
);
const server = await serveDirectory(ROOT, {
  pages: {
    '/': `<!doctype html><meta charset="utf-8"><title>Markup</title>${rendered.map((html) => `<section>${html}</section>`).join('\n')}`,
    '/browser': '<!doctype html><meta charset="utf-8"><title>Sanitiser</title>',
    '/browser.js': bundle.output[0].code,
  },
  headers: (path) => (path.endsWith('.js') ? {'content-type': 'text/javascript'} : {}),
});
const browser = await chromium.launch(await findBrowser());
after(async () => {
  await browser.close();
  await server.close();
});

const findings: string[] = [];
const page = await browser.newPage();
await page.exposeFunction('hacked', () => findings.push('hacked() was called.'));
await page.goto(server.url, {waitUntil: 'load'});
const sent = await page.evaluate(() =>
  Array.from(document.querySelectorAll('section > zo-article-card'), ({shadowRoot}) => {
    const markup = shadowRoot!.querySelector('.markup')!;
    return {
      html: markup.innerHTML,
      // But for what the library itself puts around it.
      elements: [...markup.querySelectorAll('*:not(.scroll, [part=contents], [part=contents] *)')].map(
        ({localName, namespaceURI, attributes}) => ({
          localName,
          namespace: namespaceURI,
          attributes: Object.fromEntries(
            [...attributes]
              .filter(({name, value}) => `${name} ${value}` !== 'class notes')
              .map(({name, value}) => [name, value]),
          ),
        }),
      ),
    };
  }),
);
await page.goto(`${server.url}browser`, {waitUntil: 'load'});
const expected = await page.evaluate(
  async ([markups, base]) => {
    const path = '/browser.js';
    const {shown} = (await import(path)) as typeof Browser;
    const htmls: string[] = [];
    for (const markup of markups) htmls.push(await shown(markup, base, 3));
    return htmls;
  },
  [MARKUP.map(([, markup]) => markup), url] as const,
);

test('every article is an element of its own, and nothing of it runs', () => {
  assert.equal(sent.length, MARKUP.length);
  assert.deepEqual(findings, []);
});

suite('a browser reads what its own sanitiser would have made', () => {
  for (const [index, [what]] of MARKUP.entries()) {
    test(what, () => {
      const {html, elements} = sent[index]!;
      assert.deepEqual(violationsOf(elements), []);
      // Half a letter cannot be sent in UTF-8.
      const whole = expected[index]!.replace(/\p{Surrogate}/gu, '\ufffd');
      assert.equal(html, LEFT_TO_THE_BROWSER.has(what) ? '' : whole);
    });
  }
});
