/** Closed answers, where a reader needs them all the same. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, publish} from './publisher.js';
import {NO_TEXT_FRAGMENTS, openBrowser, type Visit} from './reader.js';
import {ARABIC, JAPANESE} from './versions.js';

const site = await publish({'/': page()});
const browser = await openBrowser();

/** The words of the first answer, which is plain text. */
const answer = (reader: Visit) => reader.qa.getByText(ARABIC.content.questions[0]!.answer);

test('closed answers are in print', async () => {
  const reader = await browser.visit(site.url('/'));
  await reader.question(ARABIC).waitFor();
  assert.equal(await answer(reader).isVisible(), false, 'the answer is closed on screen');
  await reader.page.emulateMedia({media: 'print'});
  assert.equal(await answer(reader).isVisible(), true);
  // The second answer is markup.
  await reader.qa.getByRole('listitem').first().waitFor();
});

test('a link to words in a closed answer opens it', {skip: NO_TEXT_FRAGMENTS}, async () => {
  const reader = await browser.visit(site.url('/'));
  await reader.question(ARABIC).waitFor();
  const [words] = /^(\S+ ){4}/.exec(ARABIC.content.questions[0]!.answer)!;
  // https://wicg.github.io/scroll-to-text-fragment/
  await reader.page.goto(`${site.url('/')}#:~:text=${encodeURIComponent(words.trim())}`);
  await answer(reader).waitFor();
  assert.equal(await reader.question(ARABIC).getAttribute('aria-expanded'), 'true');
});

test('an answer stays open when the language changes', async () => {
  const reader = await browser.visit(site.url('/'));
  await reader.shows(ARABIC);
  await reader.question(ARABIC).click();
  await answer(reader).waitFor();
  await reader.choose(JAPANESE);
  assert.equal(await reader.question(JAPANESE).getAttribute('aria-expanded'), 'true');
  assert.ok(await reader.qa.getByText(JAPANESE.content.questions[0]!.answer).isVisible());
});
