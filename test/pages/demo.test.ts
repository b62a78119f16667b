/** The demo, served as `npm start` does. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type axe from 'axe-core';
import {createServer} from 'vite';
import {LANGUAGES as AUTONYMS} from '../../demo/languages.js';
import {atRest} from '../support/at-rest.js';
import {content, ROOT, type Content} from './publisher.js';
import {openBrowser} from './reader.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const ARTICLES = ['alliances', 'translation', 'school-streets'] as const;

const LANGUAGES = Object.keys(AUTONYMS);

/** The words of the pages themselves, by language. */
const WORDS = JSON.parse(readFileSync(join(ROOT, 'demo/pages.json'), 'utf8')) as Record<string, Record<string, string>>;

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
      await page.locator('zo-site-header [part=name]').waitFor();
      const further = ARTICLES.filter((other) => other !== article).map((other) => content(language, other).title);
      await page.locator('zo-article-list').getByRole('link', {name: further[0]!}).waitFor();

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
          further: Array.from(
            document.querySelector('zo-article-list')!.shadowRoot!.querySelectorAll('zo-article-card'),
            (card) => card.shadowRoot!.querySelector('[part=title]')?.textContent.trim(),
          ).sort(),
          site: document.querySelector('zo-site-header')!.shadowRoot!.querySelector('[part=name]')?.textContent,
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
        further: further.toSorted(),
        site: WORDS[language]!['site'],
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

const painted = () =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** At which widths the page is wider than the window, and what sticks out. */
async function overflow(widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 900});
    // As it is painted: elements fit themselves into the window before.
    await painted();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) found.push(`At ${width} px, the page is ${tooWide} px wider than the window.`);
  }
  return found;
}

test('a choice in the header’s menu moves header, article and questions; the contact and the way home are in it', async () => {
  await page.setViewportSize({width: 1200, height: 900});
  await page.goto(url('/ar/alliances'));
  const header = page.locator('zo-site-header');
  await header.getByRole('link', {name: 'اتصل بنا'}).waitFor();
  await header.locator('zo-language-switcher').getByRole('button').click();
  await header.getByRole('link', {name: '日本語'}).click();
  const expected = content('ja');
  await page.locator('#article').getByRole('heading', {name: expected.title, exact: true}).waitFor();
  const contact = header.getByRole('link', {name: 'お問い合わせ'});
  assert.equal(await contact.getAttribute('href'), 'mailto:editors@meridian.example');
  const question = page.locator('zo-qa').getByRole('button', {name: expected.questions[1]!.title});
  await question.click();
  assert.equal(await question.getAttribute('aria-expanded'), 'true');
  await header.getByRole('link', {name: WORDS['ja']!['site']!, exact: true}).click();
  await page.waitForURL(url('/ja/'));
  await page.locator('#article').getByRole('heading', {name: expected.title, exact: true}).waitFor();
});

test('a reader searches, opens what was found, reads it in another language, opens a question, goes back, and writes', async () => {
  const {page} = await browser.visit(url('/'), {viewport: {width: 1200, height: 900}});
  const header = page.locator('zo-site-header');
  const article = page.locator('#article');
  const title = (language: string, name?: string) =>
    article.getByRole('heading', {name: content(language, name).title, exact: true});
  await title('ar').waitFor();
  await header.getByRole('button', {name: 'بحث'}).click();
  const dialog = page.getByRole('dialog', {name: 'بحث'});
  await dialog.getByRole('combobox').fill(telling('ar', 'translation'));
  await dialog.getByRole('option', {name: content('ar', 'translation').title}).click();
  await page.waitForURL(url('/ar/translation'));
  await article.getByRole('link', {name: '日本語'}).click();
  await title('ja', 'translation').waitFor();
  const question = page.locator('zo-qa').getByRole('button', {name: content('ja', 'translation').questions[1]!.title});
  await question.click();
  assert.equal(await question.getAttribute('aria-expanded'), 'true');
  await page.goBack();
  await page.waitForURL(url('/ar/alliances'));
  await title('ar').waitFor();
  const contact = header.getByRole('link', {name: 'اتصل بنا'});
  assert.equal(await contact.getAttribute('href'), 'mailto:editors@meridian.example');
});

/** The longest word of an article's title. */
function telling(language: string, article: string): string {
  const words = [...new Intl.Segmenter(language, {granularity: 'word'}).segment(content(language, article).title)];
  return words.map(({segment}) => segment).sort((a, b) => b.length - a.length)[0]!;
}

for (const language of LANGUAGES) {
  test(`a word of each article’s title finds it in ${language}`, async () => {
    messages.length = 0;
    await page.setViewportSize({width: 1200, height: 900});
    await page.goto(url(`/${language}/alliances`));
    await page.locator('zo-search').getByRole('button').click();
    const dialog = page.getByRole('dialog');
    for (const article of ARTICLES) {
      await dialog.getByRole('combobox').fill(telling(language, article));
      const result = dialog.getByRole('option', {name: content(language, article).title});
      await result.waitFor();
      assert.equal(await result.getAttribute('href'), url(`/${language}/${article}`));
    }
    assert.deepEqual(messages, []);
  });
}

test('every language has a feed of its articles', async () => {
  for (const language of LANGUAGES) {
    const response = await page.request.get(url(`/${language}/feed.json`));
    const feed = (await response.json()) as {language: string; title: string; items: {url: string; title: string}[]};
    assert.deepEqual(
      {language: feed.language, title: feed.title, items: feed.items.map(({url, title}) => ({url, title}))},
      {
        language,
        title: WORDS[language]!['site'],
        items: ARTICLES.map((article) => ({url: `/${language}/${article}`, title: content(language, article).title})),
      },
    );
  }
});

for (const language of ['ar', 'ja', 'en']) {
  test(`on a page whose styles fight everything, all of it reads as it should, in ${language}`, async () => {
    await page.emulateMedia({colorScheme: 'light'});
    await page.setViewportSize({width: 1200, height: 900});
    await page.goto(url(`/${language}/hostile`));
    const expected = content(language);
    const title = page.locator('#article').getByRole('heading', {name: expected.title, exact: true});
    await title.waitFor();
    await page.locator('zo-qa').getByRole('button').first().waitFor();
    await page.locator('zo-site-header [part=name]').waitFor();
    const text = page.locator('#article').getByRole('blockquote');
    await text.waitFor();
    for (const words of [title, text]) {
      const {textAlign, textIndent, textTransform, whiteSpace} = await words.evaluate((element) => {
        const {textAlign, textIndent, textTransform, whiteSpace} = getComputedStyle(element);
        return {textAlign, textIndent, textTransform, whiteSpace};
      });
      assert.deepEqual([textAlign, textIndent, textTransform, whiteSpace], ['start', '0px', 'none', 'normal']);
    }
    for (const width of [320, 640, 1200]) {
      await page.setViewportSize({width, height: 900});
      await painted();
      // The page's own words stick out of the window; those of the elements do not.
      const wide = await page.evaluate(() =>
        Array.from(document.querySelectorAll('zo-site-header, zo-article-card, zo-qa, zo-article-list'))
          .filter(
            ({scrollWidth, clientWidth}) => scrollWidth > clientWidth || clientWidth > innerWidth || clientWidth < 300,
          )
          .map(({localName}) => localName),
      );
      assert.deepEqual(wide, [], `at ${width} px`);
    }
  });
}

for (const language of LANGUAGES) {
  test(`the page in ${language} is accessible, in the light and in the dark`, async () => {
    await page.goto(url(`/${language}/alliances`));
    await page.locator('#article').getByRole('heading').first().waitFor();
    await page.locator('#article').getByRole('blockquote').waitFor();
    await page.locator('zo-qa').getByRole('button').first().waitFor();
    await page.locator('zo-article-list').getByRole('heading').nth(1).waitFor();
    await page.addScriptTag({path: AXE});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      // The header reads its colour from a transition, which ends with the next frames.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await atRest(page);
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
