/** What elements are made of in their other forms: taken over by the script, node by node, and working from then on. */
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {page} from '../pages/publisher.js';
import {openBrowser} from '../pages/reader.js';
import {openSite, policy, SCRIPT} from './site.js';
import {takenOver, watch, watched} from './watch.js';

const rows = Array.from({length: 12}, (_, index) => `<td>Column ${index} of the table of tides</td>`).join('');
const sections = ['Spring', 'Neap', 'Ebb', 'Flood'].map((name) => `<h2>${name}</h2>${'<p>Water.</p>'.repeat(30)}`);
const body = `<p>Tides<sup><a href="#note" id="sign">1</a></sup></p><table><caption>Heights</caption><tr>${rows}</tr></table>
  ${sections.join('')}<pre>${'x'.repeat(400)}</pre><ol><li id="note">A note. <a href="#sign">Back</a></li></ol>`;
const languages = 'aa ab af ak am ar as ay az ba be bg bm bn bo br bs ca ce co cs cv cy da de'.split(' ');

/** An answer among several. */
const BECAUSE = '<p>Because.</p>';

/** A page in English with one element, whose content is in the page itself. */
function english(element: string, {questions = 0, versions = ['ja', 'ar'], answer = BECAUSE} = {}): string {
  const translation = (inLanguage: string) => ({
    '@type': 'Article',
    inLanguage,
    headline: `Tides, ${inLanguage}`,
    articleBody: '<p>Words.</p>',
    url: `/${inLanguage}/tides`,
  });
  const article = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': '/tides',
    url: '/tides',
    inLanguage: 'en',
    headline: 'Tides',
    description: 'A summary',
    author: {'@type': 'Person', name: 'A. Author'},
    datePublished: '2026-01-02',
    articleBody: body,
    workTranslation: versions.map(translation),
    hasPart: {
      '@type': 'FAQPage',
      mainEntity: Array.from({length: questions}, (_, index) => ({
        '@type': 'Question',
        name: `Question ${index}?`,
        acceptedAnswer: {'@type': 'Answer', text: answer},
        ...(answer === BECAUSE && {
          suggestedAnswer: {
            '@type': 'Answer',
            text: 'Another.',
            author: {'@type': 'Person', name: 'B'},
            upvoteCount: 3,
          },
        }),
      })),
    },
  };
  const data = `<script type="application/ld+json" id="tides">${JSON.stringify(article).replaceAll('</', '<\\/')}</script>`;
  return page({head: `${SCRIPT}${data}`, body: `${element}<p>Below</p>`, language: 'en'});
}

const FORMS = {
  '/card': english('<zo-article-card src="#tides"></zo-article-card>'),
  '/full': english('<zo-article-card src="#tides" display="full" heading-level="1"></zo-article-card>'),
  '/lazy': english('<p style="block-size: 400vh"></p><zo-article-card src="#tides" loading="lazy"></zo-article-card>'),
  '/switcher': english('<zo-language-switcher src="#tides"></zo-language-switcher>'),
  '/inline': english('<zo-language-switcher src="#tides" display="inline" label="both"></zo-language-switcher>'),
  '/menu': english('<zo-language-switcher src="#tides" display="menu"></zo-language-switcher>'),
  '/codes': english('<zo-language-switcher src="#tides" label="code"></zo-language-switcher>'),
  '/many': english('<zo-language-switcher src="#tides"></zo-language-switcher>', {versions: languages}),
  '/qa': english('<zo-qa src="#tides"></zo-qa>', {questions: 3}),
  '/qa-many': english('<zo-qa src="#tides" open="first"></zo-qa>', {questions: 25, answer: '<p>Only.</p>'}),
  '/qa-rich': english('<zo-qa src="#tides" open="all"></zo-qa>', {
    questions: 2,
    answer: '<table><tr><td>1</td></tr></table><p>Text<sup><a href="#n">1</a></sup></p><ol><li id="n">Note</li></ol>',
  }),
};

const site = await openSite(FORMS, {headers: {'content-security-policy': policy}});
const browser = await openBrowser();
const visit = (path: keyof typeof FORMS, options = {}) =>
  browser.visit(site.url(path), {prepare: watch, locale: 'en', viewport: {width: 412, height: 823}, ...options});

/** What takes the place of a row: the languages are in it. */
const REPLACED = new Set(['/menu', '/many', '/codes', '/inline']);

suite('the server’s nodes stay, and nothing moves', () => {
  for (const path of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
    test(path.slice(1), async () => {
      const reader = await visit(path);
      await takenOver(reader);
      await reader.page.waitForLoadState('networkidle');
      const {lost, shift, total} = await watched(reader);
      assert.ok(total > 5, `${total} elements`);
      if (!REPLACED.has(path)) assert.deepEqual(lost, []);
      assert.ok(shift <= 0.001, `${shift}`);
      // The page's own style is there to be blocked.
      const messages = reader.messages.filter((message) => !message.includes('style-src'));
      assert.deepEqual(path === '/lazy' ? messages : reader.messages, []);
    });
  }
});

test('notes and sections of an article can be followed, and its tables scrolled', async () => {
  const reader = await visit('/full');
  await takenOver(reader);
  const {card} = reader;
  await card.getByRole('group', {name: 'Heights'}).waitFor();
  await card.getByRole('link', {name: '1', exact: true}).click();
  await card.locator('li:focus', {hasText: 'A note.'}).waitFor();
  await card.getByRole('link', {name: 'Back'}).click();
  await card.locator('a:focus', {hasText: '1'}).waitFor();
  await card.getByRole('navigation', {name: 'Contents'}).getByText('Contents').click();
  await card.getByRole('link', {name: 'Ebb'}).click();
  await card.locator('h2:focus', {hasText: 'Ebb'}).waitFor();
  assert.equal(new URL(reader.page.url()).hash, '');
  assert.deepEqual(reader.messages, []);
});

test('an article in full gets its tools', async () => {
  const reader = await visit('/full');
  await reader.card.getByRole('button', {name: 'Copy link'}).waitFor();
});

for (const [path, name] of [
  ['/menu', 'Choose a language'],
  ['/many', 'Choose a language'],
] as const) {
  test(`a menu takes the place of the row of ${path.slice(1)}`, async () => {
    const reader = await visit(path);
    await reader.page.getByRole('button', {name}).click();
    await reader.page.getByRole('link').first().waitFor();
    assert.deepEqual(reader.messages, []);
  });
}

test('many questions can be searched, and opened at once', async () => {
  const reader = await visit('/qa-many');
  await takenOver(reader);
  await reader.qa.getByRole('searchbox').fill('Question 17');
  await reader.qa.getByRole('button', {name: 'Question 3?', exact: true}).waitFor({state: 'hidden'});
  await reader.qa.getByRole('button', {name: 'Question 17?'}).click();
  await reader.qa.locator('[aria-expanded=true]', {hasText: 'Question 17?'}).waitFor();
});

suite('without scripts', () => {
  const read = (path: keyof typeof FORMS) => browser.visit(site.url(path), {javaScriptEnabled: false});

  for (const path of ['/menu', '/many', '/codes'] as const) {
    test(`the languages of ${path.slice(1)} are links`, async () => {
      const reader = await read(path);
      const link = reader.page.locator('zo-language-switcher a[hreflang=ar]');
      assert.match((await link.getAttribute('href'))!, /\/ar\/tides$/);
      assert.ok(await link.isVisible());
    });
  }

  test('no list of sections is shown, whose links a browser does not follow', async () => {
    const reader = await read('/full');
    await reader.card.getByRole('heading', {name: 'Ebb'}).waitFor();
    assert.equal(await reader.card.getByRole('navigation', {name: 'Contents'}).count(), 0);
    await reader.card.locator('.notes', {hasText: 'A note.'}).waitFor();
  });
});
