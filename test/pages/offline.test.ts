/** Content that does not come: the network is gone, or the address is wrong. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {elements, page, publish} from './publisher.js';
import {NO_SECOND_IMPORT, openBrowser, regionsOf, type Visit} from './reader.js';
import {ARABIC, ENGLISH, JAPANESE} from './versions.js';

const MISSING = '/demo/content/missing.jsonld';

const site = await publish({
  '/': page(),
  '/missing': page({body: elements(MISSING).replaceAll('></', '><a href="/read">اقرأ المقال</a></')}),
});
const browser = await openBrowser();

/** A page in Arabic whose reader lost the network and chose Japanese. */
async function failed(): Promise<Visit> {
  const reader = await browser.visit(site.url('/'));
  await reader.shows(ARABIC);
  await reader.body().waitFor();
  await reader.context.setOffline(true);
  await reader.choice(JAPANESE).click();
  await reader.card.getByRole('button', {name: ARABIC.words.retry}).waitFor();
  await reader.qa.getByRole('button', {name: ARABIC.words.retry}).waitFor();
  return reader;
}

test('offline, a language that cannot be fetched leaves the text as it is and says so', async () => {
  const reader = await failed();
  assert.deepEqual(await reader.regions(), regionsOf(ARABIC));
  for (const element of [reader.card, reader.qa, reader.switcher]) {
    const failure = element.getByRole('status').filter({hasText: ARABIC.words.network});
    assert.ok(await failure.isVisible());
    assert.ok(await failure.getByRole('button', {name: ARABIC.words.retry}).isVisible());
  }
  assert.deepEqual(
    reader.messages.filter((message) => message.startsWith('uncaught')),
    [],
  );
});

test('offline, the reader can go back to a language that is there', async () => {
  const reader = await browser.visit(site.url('/'));
  await reader.shows(ARABIC);
  await reader.choose(JAPANESE);
  await reader.context.setOffline(true);
  await reader.choice(ENGLISH).click();
  // The library's own words are English in the script itself.
  const retry = reader.page.getByRole('button', {name: ENGLISH.words.retry});
  await retry.first().waitFor();
  assert.deepEqual(await reader.regions(), regionsOf(JAPANESE));
  await reader.choose(ARABIC);
  assert.deepEqual(await reader.regions(), regionsOf(ARABIC));
  assert.equal(await retry.count(), 0);
});

test('back online, one retry brings the language everywhere', {skip: NO_SECOND_IMPORT}, async () => {
  const reader = await failed();
  await reader.context.setOffline(false);
  await reader.qa.getByRole('button', {name: ARABIC.words.retry}).click();
  await reader.shows(JAPANESE);
  await reader.question(JAPANESE).waitFor();
  assert.deepEqual(await reader.regions(), regionsOf(JAPANESE));
  assert.equal(await reader.page.getByRole('button', {name: ARABIC.words.retry}).count(), 0);
});

test('back online, choosing the language once more brings it', {skip: NO_SECOND_IMPORT}, async () => {
  const reader = await failed();
  await reader.context.setOffline(false);
  await reader.choice(JAPANESE).click();
  await reader.shows(JAPANESE);
  await reader.question(JAPANESE).waitFor();
  assert.deepEqual(await reader.regions(), regionsOf(JAPANESE));
});

test('content that is not there leaves the link in the tag and says so in the page’s language', async () => {
  const reader = await browser.visit(site.url('/missing'));
  for (const element of [reader.card, reader.qa, reader.switcher]) {
    const failure = element.getByRole('status').filter({hasText: ARABIC.words.status});
    await failure.getByRole('button', {name: ARABIC.words.retry}).waitFor();
    assert.ok(await element.getByRole('link', {name: 'اقرأ المقال'}).isVisible());
  }
  const warnings = reader.messages.filter((message) => message.startsWith('warning'));
  assert.deepEqual(warnings.map((message) => /<(.*?)>/.exec(message)?.[1]).sort(), [
    'zo-article-card',
    'zo-language-switcher',
    'zo-qa',
  ]);
  for (const warning of warnings) {
    assert.ok(warning.includes(site.url(MISSING)), warning);
    assert.ok(warning.includes('404'), warning);
  }
  assert.deepEqual(site.paths(/missing\.jsonld/), [MISSING], 'the elements share the request that fails');
});
