/** The language of an earlier visit, or of the page's address, is the first that the reader sees. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContext} from 'playwright-core';
import {elements, page, publish} from './publisher.js';
import {openBrowser, regionsOf, type Visit} from './reader.js';
import {JAPANESE, type Version} from './versions.js';

const asking = (attributes: string) => elements().replace('<zo-language-switcher', `$& ${attributes}`);
const site = await publish({
  '/remember': page({body: asking('remember')}),
  '/query': page({body: asking('query-param')}),
  '/forbidden': page({body: asking('remember')}),
});
const browser = await openBrowser();

/** Notes each title that the card shows. */
const noteTitles = (context: BrowserContext) =>
  context.addInitScript(() => {
    const noted = {
      titles: [] as string[],
      look() {
        const title = document.querySelector('zo-article-card')?.shadowRoot?.querySelector('h2')?.textContent.trim();
        if (title && title !== this.titles.at(-1)) this.titles.push(title);
        requestAnimationFrame(() => {
          this.look();
        });
      },
    };
    Object.assign(window, {titles: noted.titles});
    noted.look();
  });

async function assertOnlyShown({page, messages}: Visit, {content}: Version): Promise<void> {
  assert.deepEqual(await page.evaluate(() => (window as unknown as {titles: string[]}).titles), [content.title]);
  assert.deepEqual(messages, []);
}

test('what the reader chose on an earlier visit is shown from the beginning', async () => {
  const earlier = await browser.visit(site.url('/remember'));
  await earlier.choose(JAPANESE);
  await noteTitles(earlier.context);
  await earlier.page.reload();
  await earlier.shows(JAPANESE);
  assert.deepEqual(await earlier.regions(), regionsOf(JAPANESE));
  await assertOnlyShown(earlier, JAPANESE);
});

test('the language in the address is shown from the beginning', async () => {
  const reader = await browser.visit(site.url('/query?lang=ja'), {prepare: noteTitles});
  await reader.shows(JAPANESE);
  await assertOnlyShown(reader, JAPANESE);
});

test('where storage is forbidden, the choice lasts as long as the page', async () => {
  const forbid = (context: BrowserContext) =>
    context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    });
  const reader = await browser.visit(site.url('/forbidden'), {prepare: forbid});
  await reader.choose(JAPANESE);
  assert.deepEqual(await reader.regions(), regionsOf(JAPANESE));
  assert.deepEqual(reader.messages, []);
});
