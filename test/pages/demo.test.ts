/** The demo, served as `npm start` does. */
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type axe from 'axe-core';
import {createServer} from 'vite';
import {LANGUAGES as AUTONYMS} from '../../demo/languages.js';
import {content, ROOT, type Content} from './publisher.js';
import {openBrowser} from './reader.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const ARTICLES = ['alliances', 'translation', 'school-streets'] as const;

const LANGUAGES = Object.keys(AUTONYMS);

const server = await createServer({
  root: ROOT,
  configFile: join(ROOT, 'vite.config.ts'),
  logLevel: 'silent',
  optimizeDeps: {noDiscovery: true},
  server: {host: '127.0.0.1', port: 0, strictPort: false, watch: null, hmr: false, open: false},
});
await server.listen();
after(() => server.close());
const [address] = server.resolvedUrls!.local;
const browser = await openBrowser();
const {page, messages} = await browser.settle({viewport: {width: 1200, height: 900}});

const url = (path: string) => new URL(path, address).href;

test('opens on the Arabic page', async () => {
  await page.goto(url('/'));
  await page.getByRole('heading', {name: content('ar').title, exact: true}).waitFor();
  assert.equal(page.url(), url('/ar/alliances'));
});

for (const article of ARTICLES) {
  for (const language of LANGUAGES) {
    test(`${article} in ${language}: all of it is there, in its language and direction`, async () => {
      const expected = content(language, article);
      messages.length = 0;
      await page.goto(url(`/${language}/${article}`));
      const questions = expected.questions.map(({title}) => title);
      await page.locator('#article').getByRole('heading', {name: expected.title, exact: true}).waitFor();
      await page
        .locator('zo-qa')
        .getByRole('button')
        .nth(questions.length - 1)
        .waitFor();
      await page.locator('#article').getByText(ending(expected)).waitFor();

      const direction = language === 'ar' ? 'rtl' : 'ltr';
      const seen = await page.evaluate(() => {
        const card = document.querySelector('#article')!.shadowRoot!;
        const languages = card.querySelector('zo-language-switcher')!.shadowRoot!;
        const questions = document.querySelector('zo-qa')!.shadowRoot!;
        return {
          page: [document.documentElement.lang, document.documentElement.dir],
          category: card.querySelector('[part=category]')?.textContent,
          languages: Array.from(languages.querySelectorAll('[part=language]'), (item) => item.textContent),
          current: languages.querySelector('[aria-current]')?.textContent,
          questions: Array.from(questions.querySelectorAll('button'), (button) => button.textContent.trim()),
          regions: [card.querySelector('article')!, questions.querySelector('[part=questions]')!].map((region) => [
            region.getAttribute('lang'),
            getComputedStyle(region).direction,
          ]),
        };
      });
      assert.equal(expected.language, language, 'the language that the document says it is in');
      assert.deepEqual(seen, {
        page: [language, direction],
        category: expected.category,
        languages: languagesOf(expected).map((one) => AUTONYMS[one]),
        current: AUTONYMS[language],
        questions,
        regions: [
          [language, direction],
          [language, direction],
        ],
      });
      assert.deepEqual(await overflow([320, 1200]), []);
      assert.deepEqual(messages, []);
    });
  }
}

/** The last words of an article, which may be text or markup. */
const ending = ({body}: Content) =>
  body
    .replace(/<[^>]*>/g, '')
    .trim()
    .slice(-20);

/** The order that a document puts its languages in: the article itself first, unless it has its place among the others. */
function languagesOf({language, translations}: Content): readonly string[] {
  assert.deepEqual(
    translations.filter((other) => other !== language),
    LANGUAGES.filter((other) => other !== language),
    'the order of the reference page',
  );
  return translations.includes(language) ? translations : [language, ...translations];
}

/** At which widths the page is wider than the window, and what sticks out. */
async function overflow(widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 900});
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) found.push(`At ${width} px, the page is ${tooWide} px wider than the window.`);
  }
  return found;
}

for (const language of ['ar', 'ja', 'en']) {
  test(`the page in ${language} is accessible, in the light and in the dark`, async () => {
    await page.goto(url(`/${language}/alliances`));
    await page.locator('#article').getByRole('heading').first().waitFor();
    await page.locator('#article').getByRole('blockquote').waitFor();
    await page.locator('zo-qa').getByRole('button').first().waitFor();
    await page.locator('.cards').getByRole('heading').nth(1).waitFor();
    await page.addScriptTag({path: AXE});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      assert.deepEqual(await violations(), [], `in the ${colorScheme}`);
    }
  });
}

function violations(): Promise<string[]> {
  return page.evaluate(async () => {
    const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
    const results = await run({resultTypes: ['violations']});
    return results.violations.flatMap(({help, nodes}) =>
      nodes.map(({target}) => `${help}: ${target.flat().join(' ')}`),
    );
  });
}
