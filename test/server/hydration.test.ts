/** Pages that a server has rendered, in a browser: with scripts, and without. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page} from '../pages/publisher.js';
import {openBrowser} from '../pages/reader.js';
import {ARABIC, JAPANESE} from '../pages/versions.js';
import {openSite, policy, renderElement, renderPage, SCRIPT} from './site.js';
import {takenOver, watch, watched} from './watch.js';

const headers = {'content-security-policy': policy};
const PLAIN = SCRIPT.replace('zo-hydrate', 'zo');
const site = await openSite(
  {'/': page({head: SCRIPT}), '/plain': page({head: PLAIN}), '/without': page({head: ''})},
  {headers},
);
const browser = await openBrowser();

test('a page is taken over: its nodes stay, nothing is fetched again, nothing shifts, under the strictest policy', async () => {
  const reader = await browser.visit(site.url('/'), {prepare: watch});
  await takenOver(reader);
  await reader.shows(ARABIC);
  const {total, lost, added, shift} = await watched(reader);
  assert.ok(total > 100, `${total} elements`);
  assert.deepEqual(lost, []);
  assert.deepEqual(added, []);
  assert.ok(shift <= 0.001, `${shift}`);
  assert.deepEqual(reader.messages, []);
  // Once, by the server itself.
  assert.deepEqual(
    site.asked.filter((path) => path.endsWith('.jsonld')),
    ['/demo/content/alliances.ar.jsonld'],
  );
});

test('nothing shifts on a phone, where a menu takes the place of the row of languages', async () => {
  const reader = await browser.visit(site.url('/'), {prepare: watch, viewport: {width: 360, height: 800}});
  await takenOver(reader);
  await reader.switcher.getByRole('button').waitFor();
  await reader.card.locator('zo-language-switcher').getByRole('button').waitFor();
  const {shift} = await watched(reader);
  assert.ok(shift <= 0.001, `${shift}`);
  assert.deepEqual(reader.messages, []);
});

test('nothing shifts while a page is still coming in', async () => {
  let release = (): unknown => undefined;
  const halfway = new Promise<void>((resolve) => (release = resolve));
  const slow = await openSite({'/': page({head: SCRIPT})}, {headers, halfway});
  // So high that what follows the article's text is in sight until the text is there.
  const viewport = {width: 800, height: 2000};
  const reader = await browser.visit(slow.url('/'), {prepare: watch, until: 'commit', viewport});
  await reader.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await takenOver(reader);
  const {shift} = await watched(reader);
  assert.ok(shift <= 0.001, `${shift}`);
  assert.deepEqual(reader.messages, []);
});

test('a page that was taken over works: questions open, and the language changes in place', async () => {
  const reader = await browser.visit(site.url('/'));
  await takenOver(reader);
  await reader.question(ARABIC).click();
  await reader.page.locator('zo-qa [aria-expanded=true]').waitFor();
  await reader.choose(JAPANESE);
  await reader.body().waitFor();
  await reader.choose(ARABIC);
  await reader.body().waitFor();
  assert.equal(await reader.card.locator('.markup').count(), 1);
  assert.deepEqual(reader.messages, []);
});

test('with the script that takes nothing over, an element is rendered anew, and shows its content once', async () => {
  const reader = await browser.visit(site.url('/plain'));
  await reader.page.waitForFunction(() => document.querySelector('zo-article-card:state(ready)'));
  assert.equal(await reader.card.getByRole('article').count(), 1);
  await reader.shows(ARABIC);
  assert.deepEqual(reader.messages, []);
});

test('in a reader’s other language, an element is rendered anew', async () => {
  // The page has been made for another reader, as from a cache.
  const html = await renderPage(page({head: SCRIPT, language: ''}), {
    url: site.url('/'),
    acceptLanguage: 'ar',
  }).text();
  const cached = await openSite({'/': html});
  const reader = await browser.visit(cached.url('/'), {locale: 'ja'});
  await reader.shows(JAPANESE);
  assert.deepEqual(reader.messages, []);
});

test('an article that the host gave comes with the page', async () => {
  const article = {title: 'Title', language: 'en', body: '<p>Text</p>', published: '2026-01-02T23:30:00Z'};
  const card = await renderElement(
    'zo-article-card',
    {article, attributes: {display: 'full'}},
    {url: site.url('/')},
  ).text();
  const own = await openSite({'/': page({head: SCRIPT, body: card})}, {headers});
  const reader = await browser.visit(own.url('/'), {prepare: watch, timezoneId: 'Asia/Tokyo'});
  await takenOver(reader);
  await reader.card.getByRole('heading', {name: 'Title'}).waitFor();
  // In the reader's time zone, it is the next day.
  await reader.card.locator('time', {hasText: /3|٣/}).waitFor();
});

for (const [what, path] of [
  ['whose scripts are off', '/'],
  ['that has no scripts', '/without'],
] as const) {
  test(`a page ${what} is complete`, async () => {
    const reader = await browser.visit(site.url(path), {javaScriptEnabled: path !== '/'});
    await reader.title(ARABIC).waitFor();
    await reader.body().waitFor();
    const link = reader.choice(JAPANESE);
    assert.match((await link.getAttribute('href'))!, /^http.*\/ja\/alliances$/);
    if (path === '/') await reader.qa.getByText(/\S/).last().waitFor();
  });
}

test('without scripts, the answers are open', async () => {
  const reader = await browser.visit(site.url('/'), {javaScriptEnabled: false});
  for (const answer of await reader.qa.locator('[part=answer]').all()) assert.ok(await answer.isVisible());
});
