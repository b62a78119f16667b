/** Every word that the library says itself comes from its messages: in a language nobody speaks, nothing else is left. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {findBrowser} from '../support/find-browser.js';
import {assertNone, files, ROOT} from '../support/repository.js';
import type {StaticServer} from '../support/static-server.js';
import {DOCS, serveStorybook, Viewer} from './storybook.js';

const CONTENT = join(ROOT, 'demo/content');

/** What publishers say in the documents of the stories. */
const DOCUMENT_STRINGS = files(CONTENT)
  .filter((file) => file.endsWith('.jsonld'))
  .map((file) => JSON.parse(readFileSync(join(CONTENT, file), 'utf8')) as unknown)
  .flatMap(stringsOf);

/** A whole message of the pseudo-locale; its placeholders are no messages themselves. */
const MESSAGE = /^⟦[^⟦⟧]+⟧$/;

/** Words that a reader meets in an element, or hears. */
interface Words {
  readonly words: string;
  /** The language they are marked with. */
  readonly lang: string | null;
  /** The part of an element that they are in. */
  readonly part: string;
  readonly isContent: boolean;
}

let server: StaticServer;
let browser: Browser;
let viewer: Viewer;

before(async () => {
  server = await serveStorybook();
  browser = await chromium.launch(await findBrowser());
  viewer = await Viewer.open(await browser.newContext(), server.url);
  viewer.page.setDefaultTimeout(10_000);
});

after(async () => {
  await browser.close();
  await server.close();
});

for (const locale of ['en-XA', 'ar-XB']) {
  // The other pages have stories of these.
  for (const entry of DOCS.filter(({title}) => !title.startsWith('Docs/'))) {
    test(`${entry.title}: the library says nothing but its messages (${locale})`, {timeout: 60_000}, async () => {
      const {page} = viewer;
      await viewer.openDocs(server.url, entry, `;locale:${locale}`);
      const found = [...(await wordsOf(page)), ...(await wordsOfMenus(page))];
      assert.ok(found.some(({words}) => MESSAGE.test(words)));
      assertNone(found.filter((words) => !isKnown(words, locale)).map((words) => JSON.stringify(words)));
    });
  }
}

function isKnown({words, lang, part, isContent}: Words, locale: string): boolean {
  // Dates, keys, and what languages are called, are the browser's words.
  if (['code', 'date', 'hint', 'language'].includes(part)) return true;
  // A landmark of the page is called what its site is called.
  if (part === 'header' && isContent) return true;
  return lang === locale ? MESSAGE.test(words) : isContent || part === 'button';
}

/** What the switchers say once they are open, while a language is found in them, and when none is. */
async function wordsOfMenus(page: Page): Promise<Words[]> {
  const found: Words[] = [];
  for (const switcher of await page.locator('.page zo-language-switcher').all()) {
    const button = switcher.locator('[part=button]');
    if (!(await button.isVisible())) continue;
    await button.click();
    await switcher.locator('[part=menu] [part=language]').first().waitFor();
    found.push(...(await wordsOf(page)));
    const filter = switcher.locator('[part=filter]');
    if (await filter.isVisible()) {
      for (const query of ['deutsch', 'qqq']) {
        await filter.fill(query);
        await switcher.locator('[part=menu] [role=status]', {hasText: /./}).waitFor({state: 'attached'});
        found.push(...(await wordsOf(page)));
      }
    }
    await page.keyboard.press('Escape');
  }
  return found;
}

/** Every text in the elements' shadow trees, hidden or not, and those that are attributes. */
async function wordsOf(page: Page): Promise<Words[]> {
  // What the stories give their elements is content, too.
  const given = await page.evaluate(() => __STORYBOOK_PREVIEW__.storyRenders.map(({story}) => story?.initialArgs));
  return page.evaluate(
    (strings) => {
      const parser = new DOMParser();
      const content = new Set(
        strings.flatMap((string) => {
          const walker = document.createTreeWalker(parser.parseFromString(string, 'text/html'), NodeFilter.SHOW_TEXT);
          const texts = [string, ...string.split(/\n+/)];
          while (walker.nextNode()) texts.push(walker.currentNode.nodeValue!);
          return texts.map((text) => text.replace(/\s+/g, ' ').trim());
        }),
      );
      const found: Words[] = [];
      const roots = [...document.querySelectorAll('.page *')].flatMap(({shadowRoot}) => shadowRoot ?? []);
      for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          const said = [
            ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
            ...['alt', 'aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
          ];
          const marked = element.closest('[lang]') ?? root.host.closest('[lang]');
          // Dates and keys have words of their own, wherever they stand.
          const part = element.closest('time, kbd') ? 'date' : (element.closest('[part]')?.getAttribute('part') ?? '');
          for (const text of said) {
            const words = text.replace(/\s+/g, ' ').trim();
            const lang = marked?.getAttribute('lang') ?? null;
            if (words) found.push({words, lang, part, isContent: content.has(words)});
          }
        }
      }
      return found;
    },
    [...DOCUMENT_STRINGS, ...stringsOf(given)],
  );
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
