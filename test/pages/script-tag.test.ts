/** One script tag and three elements in a plain HTML page. */
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {contentPath, elements, page, publish, SCRIPT, source} from './publisher.js';
import {NO_HELD_KEY, openBrowser, regionsOf, type Visit} from './reader.js';
import {ARABIC, ENGLISH, JAPANESE, type Version} from './versions.js';

const UNUSED = '/demo/images/translation.svg';

const site = await publish({
  '/': page(),
  '/demo/ja/alliances': page({body: ''}),
  '/without-elements': page({body: ''}),
  '/preloaded': page({
    head: `<link rel="preload" as="fetch" crossorigin href="${contentPath('ar')}">
      <link rel="preload" as="image" href="${UNUSED}">${SCRIPT}`,
  }),
  // Where the content's relative addresses are right.
  '/demo/content/data-block': page({
    body: `<script type="application/ld+json" id="article">${source('ar')}</script>${elements('#article')}`,
  }),
});
const browser = await openBrowser();

beforeEach(() => site.forget());

/** How a reader chooses a language, and the key that leads to it. */
const ways: Record<string, (reader: Visit, version: Version, key: string) => Promise<void>> = {
  'in the language switcher': (reader, version) => reader.choice(version).click(),
  'in the card': ({card}, {autonym}) => card.getByRole('link', {name: autonym, exact: true}).click(),
  'by keyboard alone': async (reader, {autonym}, key) => {
    await reader.moveFocus(key, autonym);
    await reader.page.keyboard.press('Enter');
  },
};

for (const [how, choose] of Object.entries(ways)) {
  test(`an Arabic page goes over to Japanese and then to English, chosen ${how}`, async () => {
    const reader = await browser.visit(site.url('/'));
    await reader.shows(ARABIC);
    assert.deepEqual(await reader.regions(), regionsOf(ARABIC));
    for (const [version, key] of [
      [JAPANESE, 'Tab'],
      [ENGLISH, 'Shift+Tab'],
    ] as const) {
      await choose(reader, version, key);
      await reader.shows(version);
      assert.deepEqual(await reader.regions(), regionsOf(version));
      assert.equal(await reader.focused(), version.autonym, 'what has the focus');
    }
    // Languages that the focus rested on along the way were fetched ahead; none is fetched twice.
    const asked = site.paths(/\.jsonld/);
    assert.deepEqual(
      asked.filter((path, index) => asked.indexOf(path) !== index),
      [],
    );
    for (const language of ['ar', 'ja', 'en']) assert.ok(asked.includes(contentPath(language)), language);
    assert.deepEqual(site.paths(/\/zo\.js/), ['/dist/zo.js']);
    assert.deepEqual(reader.messages, []);
  });
}

test('a page that preloads its content asks for it once, and the browser finds the preload used', async () => {
  const reader = await browser.visit(site.url('/preloaded'));
  // The browser names what was preloaded in vain some seconds after the page has loaded, all of it at once: what is
  // preloaded in vain on purpose tells when.
  const complaint = await reader.page.waitForEvent('console', (message) => message.text().includes(UNUSED));
  await reader.shows(ARABIC);
  assert.deepEqual(site.paths(/\.jsonld/), [contentPath('ar')]);
  assert.deepEqual(reader.messages, [`${complaint.type()}: ${complaint.text()}`]);
});

test('content in the page itself is shown with no request', async () => {
  const reader = await browser.visit(site.url('/demo/content/data-block'));
  await reader.shows(ARABIC);
  await reader.body().waitFor();
  assert.deepEqual(await reader.regions(), regionsOf(ARABIC));
  assert.deepEqual(site.paths(/\/content\//), ['/demo/content/data-block']);
  assert.deepEqual(reader.messages, []);
});

test('a page without elements asks for the script and for nothing else', async () => {
  const reader = await browser.visit(site.url('/without-elements'));
  await reader.page.waitForFunction(() => customElements.get('zo-qa'));
  await reader.page.waitForLoadState('networkidle');
  assert.deepEqual(site.paths(/^\/dist\//), ['/dist/zo.js']);
});

test('with another language in the browser, an Arabic page is Arabic all the same', async () => {
  const reader = await browser.visit(site.url('/'), {locale: 'ja-JP'});
  await reader.shows(ARABIC);
  assert.deepEqual(site.paths(/\.jsonld/), [contentPath('ar')]);
});

test('a language opened in a new tab leads to its page and leaves this one as it is', {skip: NO_HELD_KEY}, async () => {
  const reader = await browser.visit(site.url('/'));
  await reader.shows(ARABIC);
  const [tab] = await Promise.all([
    reader.context.waitForEvent('page'),
    reader.choice(JAPANESE).click({modifiers: ['ControlOrMeta']}),
  ]);
  await tab.waitForURL(site.url('/demo/ja/alliances'), {waitUntil: 'commit'});
  assert.deepEqual(await reader.regions(), regionsOf(ARABIC));
});
