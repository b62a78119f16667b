/**
 * Where a page waits for its content, what stands below an element stays where it is when the content comes. The host has
 * done nothing for that: what it pasted is the script tag of the README, which the first paint waits for.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {contentPath, page, publish} from './publisher.js';
import {openBrowser} from './reader.js';

/** Sum of the shifts' scores; 0.1 counts as good. See https://web.dev/articles/cls */
const LIMIT = 0.02;

const SIZES = [
  {width: 390, height: 844},
  {width: 1280, height: 800},
];

const LANGUAGES = ['ar', 'en', 'ja'];
const ARTICLES = ['alliances', 'school-streets'];

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Meridian',
  language: 'ar',
  items: Array.from({length: 30}, (_, index) => ({
    id: String(index),
    url: `/articles/${index}`,
    title: `مدارس بلا سيارات: المقال ${index}`,
    summary: 'حين تُغلق الشوارع أمام المدارس، يتغيّر الحيّ كله، ولو لساعة في الصباح.',
    image: '/demo/images/translation.svg',
    date_published: new Date(Date.UTC(2026, 0, index + 1)).toISOString(),
  })),
};

const BELOW = `<p>${'ما تحت العنصر يبقى في مكانه. '.repeat(200)}</p>`;

/** The page of an element, with the host's text below it. */
const waiting = (element: string, {language = 'ar', script = 'zo.js'} = {}) =>
  page({
    head: `<script type="module" blocking="render" src="/dist/${script}"></script>`,
    body: element + BELOW,
    language,
  });

const CASES = {
  'a card': (src: string) => `<zo-article-card src="${src}"></zo-article-card>`,
  'a card with a link inside': (src: string) =>
    `<zo-article-card src="${src}"><a href="/read">اقرأ المقال</a></zo-article-card>`,
  'an article in full, and its questions': (src: string) =>
    `<zo-article-card src="${src}" display="full"></zo-article-card><zo-qa src="${src}"></zo-qa>`,
  'three questions': (src: string) => `<zo-qa src="${src}"></zo-qa>`,
  'the languages': (src: string) => `<zo-language-switcher src="${src}"></zo-language-switcher>`,
};

const documents = LANGUAGES.flatMap((language) =>
  ARTICLES.map((article) => ({language, src: contentPath(language, article)})),
);

const pages = Object.entries(CASES).flatMap(([name, element], index) =>
  documents
    // The other article has two questions; those in Japanese are of one line.
    .filter(({src}) => name !== 'three questions' || /alliances\.(?:ar|en)/.test(src))
    .map(({language, src}) => ({name, path: `/${index}${src}.html`, html: waiting(element(src), {language})})),
);

const site = await publish(
  {
    ...Object.fromEntries(pages.map(({path, html}) => [path, html])),
    '/list': waiting('<zo-article-list src="/feed.json"></zo-article-list>', {script: 'zo.all.js'}),
    '/feed.json': JSON.stringify(FEED),
  },
  (path): Record<string, string> => (path === '/feed.json' ? {'content-type': 'application/feed+json'} : {}),
);
const browser = await openBrowser();

for (const {width, height} of SIZES) {
  for (const name of Object.keys(CASES)) {
    test(`below ${name}, nothing moves at ${width} px`, {timeout: 60_000}, async () => {
      const paths = pages.filter((one) => one.name === name).map(({path}) => path);
      await assertStill(paths, {width, height});
    });
  }
  test(`below a list, nothing moves at ${width} px`, () => assertStill(['/list'], {width, height}));
}

/** Opens pages whose content comes once they have been painted without, and sums up what moves. */
async function assertStill(paths: readonly string[], viewport: (typeof SIZES)[number]): Promise<void> {
  const reader = await browser.visit('about:blank', {viewport, locale: 'en'});
  await reader.page.addInitScript(() => {
    const shifts: LayoutShift[] = [];
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    Object.assign(globalThis, {shifts});
  });
  let gate = withResolvers();
  await reader.page.route(/\.jsonld$|feed\.json$/, async (route) => {
    await gate.promise;
    await route.continue();
  });
  const moved: string[] = [];
  for (const path of paths) {
    gate = withResolvers();
    await reader.page.goto(site.url(path));
    await painted(reader.page);
    gate.resolve();
    await reader.page.waitForFunction(() =>
      [...document.querySelectorAll('[src]:not(script)')].every(
        (element) => 'state' in element && element.state === 'ready',
      ),
    );
    // What comes after the content, such as what makes its markup safe, has come when nothing is asked for any more.
    await reader.page.waitForLoadState('networkidle');
    await painted(reader.page);
    const shifts = await reader.page.evaluate(() =>
      (globalThis as unknown as {shifts: LayoutShift[]}).shifts.map(({value}) => value),
    );
    const score = shifts.reduce((sum, value) => sum + value, 0);
    if (score > LIMIT) moved.push(`${path}: ${score.toFixed(3)}`);
  }
  assert.deepEqual(moved, []);
}

function withResolvers() {
  let resolve!: () => void;
  const promise = new Promise<void>((resolved) => (resolve = resolved));
  return {promise, resolve};
}

/** Resolves once what is in the page has been painted. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** @see https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}
