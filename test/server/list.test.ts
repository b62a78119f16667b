/** Lists that a server has rendered, with the cards of their articles. */
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {page} from '../pages/publisher.js';
import {openBrowser, type Visit} from '../pages/reader.js';
import {openSite, policy, renderPage, SCRIPT} from './site.js';
import {takenOver, watch, watched} from './watch.js';

const ARTICLES = 30;

/** A feed of articles, the newest first, every fifth of them in German. */
const feed = (title = 'Tide') => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tides',
  language: 'en',
  items: Array.from({length: ARTICLES}, (_, index) => ({
    id: String(index),
    url: `https://example.org/${index}`,
    title: index % 5 === 4 ? `Flut ${index}` : `${title} ${index}`,
    ...(index % 5 === 4 && {language: 'de'}),
    summary: 'Twice a day, the sea comes in.',
    content_html: `<p>All that is known of the sea, in part ${index}.</p>`.repeat(100),
    date_published: `2026-01-${ARTICLES - index}T10:00:00Z`.replace(/-(\d)T/, '-0$1T'),
    authors: [{name: 'A. Author'}],
  })),
});

const pageOf = (body: string, language = 'en') => page({head: SCRIPT, body, language});
const LIST = '<zo-article-list src="/feed.json"><a href="/articles">All articles</a></zo-article-list><p>Below</p>';
const PAGES = {
  '/some': pageOf(LIST),
  '/all': pageOf(LIST.replace('src', 'limit="0" heading-level="3" src')),
  '/twice': pageOf(`<main>${LIST}</main>${LIST}`),
  '/with-text': pageOf(`${LIST}<zo-article-card src="/feed.json" display="full"></zo-article-card>`),
};

const documents: Record<string, unknown> = {'/feed.json': feed()};
const site = await openSite(PAGES, {documents, headers: {'content-security-policy': policy}});
const browser = await openBrowser();
const visit = (path: keyof typeof PAGES, options = {}) =>
  browser.visit(site.url(path), {prepare: watch, locale: 'en', viewport: {width: 412, height: 823}, ...options});

const list = (reader: Visit) => reader.page.locator('zo-article-list').first();

/** How many times a text is in another. */
const count = (html: string, words: string) => html.split(words).length - 1;

suite('the server’s cards stay, and nothing moves', () => {
  for (const path of Object.keys(PAGES) as (keyof typeof PAGES)[]) {
    test(path.slice(1), async () => {
      site.asked.length = 0;
      const reader = await visit(path);
      await takenOver(reader);
      await reader.page.waitForLoadState('networkidle');
      const {lost, shift, total} = await watched(reader);
      assert.ok(total > 200, `${total} elements`);
      assert.deepEqual(lost, []);
      assert.ok(shift <= 0.001, `${shift}`);
      assert.deepEqual(reader.messages, []);
      // Once, by the server itself.
      assert.deepEqual(
        site.asked.filter((asked) => asked.endsWith('.json')),
        ['/feed.json'],
      );
    });
  }
});

suite('a list that was taken over works', () => {
  test('each card has the article that it shows', async () => {
    const reader = await visit('/some');
    await takenOver(reader);
    const titles = await list(reader)
      .locator('zo-article-card')
      .evaluateAll((cards) =>
        (cards as HTMLElementTagNameMap['zo-article-card'][]).map((card) => [
          card.article?.title,
          card.shadowRoot!.querySelector('h2')!.textContent.trim(),
        ]),
      );
    assert.equal(titles.length, 12);
    for (const [title, shown] of titles) assert.equal(title, shown);
  });

  test('further articles are shown, and the first of them has the focus', async () => {
    const reader = await visit('/some');
    await takenOver(reader);
    await list(reader).getByRole('button', {name: 'Show more'}).click();
    await list(reader).locator('zo-article-card').nth(23).waitFor();
    // The thirteenth in English.
    assert.equal(await reader.focused(), 'Tide 15');
    assert.deepEqual(reader.messages, []);
  });

  test('those in other languages, too', async () => {
    const reader = await visit('/some');
    await takenOver(reader);
    await list(reader).getByRole('button', {name: 'Show all'}).click();
    await list(reader).getByRole('heading', {name: 'Flut 4'}).waitFor();
    assert.deepEqual(reader.messages, []);
  });

  test('of all articles, the last comes, too', async () => {
    const reader = await visit('/all');
    await takenOver(reader);
    await list(reader)
      .locator('[aria-level="3"]', {hasText: `Tide ${ARTICLES - 2}`})
      .waitFor();
  });

  test('an element that comes later has the article with its text', async () => {
    const reader = await visit('/some');
    await takenOver(reader);
    await reader.page.evaluate(() => {
      const card = document.createElement('zo-article-card');
      Object.assign(card, {src: '/feed.json', display: 'full'});
      document.body.append(card);
    });
    await reader.page.getByText('in part 0').first().waitFor();
  });

  test('loaded again, it shows what the server has by then', async () => {
    const reader = await visit('/some');
    await takenOver(reader);
    documents['/feed.json'] = feed('Ebb');
    await reader.page.locator('zo-article-list').evaluate((element) => {
      (element as HTMLElementTagNameMap['zo-article-list']).reload();
    });
    await list(reader).getByRole('heading', {name: 'Ebb 0'}).waitFor();
    documents['/feed.json'] = feed();
  });
});

test('for a reader of another language, a list is rendered anew', async () => {
  // The page has been made for another reader, as from a cache.
  const cached = await renderPage(pageOf(LIST, ''), {url: site.url('/some'), acceptLanguage: 'en'}).text();
  const other = await openSite({'/': cached}, {documents});
  const reader = await browser.visit(other.url('/'), {locale: 'de'});
  await list(reader).getByRole('heading', {name: 'Flut 4'}).waitFor();
  assert.equal(await list(reader).locator('zo-article-card').count(), ARTICLES / 5);
  assert.deepEqual(reader.messages, []);
});

test('without scripts, articles can be read of and opened, and no button does nothing', async () => {
  const reader = await browser.visit(site.url('/some'), {locale: 'en', javaScriptEnabled: false});
  const link = list(reader).getByRole('link', {name: 'Tide 0', exact: true});
  assert.equal(await link.getAttribute('href'), 'https://example.org/0');
  assert.equal(await list(reader).getByRole('heading').count(), 12);
  assert.equal(await list(reader).getByRole('button').count(), 0);
});

test('the texts of articles travel where an element shows one of them', async () => {
  const options = {url: site.url('/'), acceptLanguage: 'en'};
  const listed = await renderPage(PAGES['/twice'], options).text();
  assert.equal(count(listed, 'in part 0'), 0);
  // In the cards of both lists, and once in the data, for all articles and for the newest.
  assert.equal(count(listed, 'Twice a day'), 2 * 12 + ARTICLES + 1);
  const whole = await renderPage(PAGES['/with-text'], options).text();
  assert.ok(count(whole, 'in part 29') > 0);
});
