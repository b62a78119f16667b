/** The list of a feed's articles, in a page that has nothing but the script tag. */
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {page, publish} from './publisher.js';
import {openBrowser, type Visit} from './reader.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'ميريديان',
  language: 'ar',
  items: Array.from({length: 30}, (_, index) => ({
    id: String(index),
    url: `/articles/${index}`,
    title: `المقال ${index}`,
    image: '/demo/images/translation.svg',
    date_published: new Date(Date.UTC(2026, 0, index + 1)).toISOString(),
  })),
};

const LIST = '<zo-article-list src="/feed.json"><a href="/articles">كل المقالات</a></zo-article-list>';

const site = await publish(
  {'/': page({body: LIST}), '/later': page({body: ''}), '/feed.json': JSON.stringify(FEED)},
  (path): Record<string, string> => (path === '/feed.json' ? {'content-type': 'application/feed+json'} : {}),
);
const browser = await openBrowser();

beforeEach(() => site.forget());

const titles = ({card}: Visit) => card.getByRole('heading').allTextContents();

/** The titles of the newest articles. */
const newest = (count: number) => Array.from({length: count}, (_, index) => `المقال ${29 - index}`);

test('the cards of a feed are shown, the newest first, and each leads to its article', async () => {
  const reader = await browser.visit(site.url('/'));
  await reader.card.nth(11).getByRole('link').waitFor();
  assert.deepEqual(
    (await titles(reader)).map((title) => title.trim()),
    newest(12),
  );
  const link = reader.card.first().getByRole('link');
  assert.equal(await link.evaluate((link: HTMLAnchorElement) => link.href), site.url('/articles/29'));
  assert.equal(site.paths(/feed\.json/).length, 1);
  assert.deepEqual(site.paths(/\/zo\/\w+\/article-list\.js/).length, 1);
  assert.deepEqual(reader.messages, []);
});

test('"show more" adds cards and leads to the first of them', async () => {
  const reader = await browser.visit(site.url('/'));
  await reader.page.locator('zo-article-list').getByRole('button').click();
  await reader.card.nth(23).getByRole('link').waitFor();
  await reader.page.waitForFunction(() => document.activeElement?.localName === 'zo-article-list');
  assert.equal(await reader.focused(), 'المقال 17');
  assert.equal((await titles(reader)).length, 24);
  assert.deepEqual(reader.messages, []);
});

test('a list that comes into the page later is shown, too', async () => {
  const reader = await browser.visit(site.url('/later'));
  await reader.page.waitForFunction(() => customElements.get('zo-qa'));
  assert.deepEqual(site.paths(/article-list/), []);
  await reader.page.evaluate((html) => {
    document.body.innerHTML = html;
  }, LIST);
  await reader.card.nth(11).getByRole('link').waitFor();
  assert.deepEqual(reader.messages, []);
});
