/** A page of 5,000 questions, all with markup in their answers: it must not keep its reader waiting. */
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {manyQuestions} from '../fixtures/many-questions.js';
import {tasksOf} from './main-thread.js';
import {page, publish} from './publisher.js';
import {NO_TEXT_FRAGMENTS, openBrowser, withoutSanitizer, type Visit} from './reader.js';

const COUNT = 5_000;

/** The largest part of all its work that a page may do in one go; in milliseconds, `npm run bench:questions` tells. */
const PART = 0.03;

const site = await publish(
  {
    '/': page({body: '<zo-qa src="/many.jsonld"></zo-qa>'}),
    '/many.jsonld': JSON.stringify(manyQuestions(COUNT)),
  },
  (path) => (path.endsWith('.jsonld') ? {'content-type': 'application/ld+json'} : {}),
);
const browser = await openBrowser();

/** Resolves once the last answer is in the page. */
async function read(reader: Visit): Promise<void> {
  await reader.page.goto(site.url('/'));
  // Looked for without Playwright's search, which itself takes long where there is so much to search in.
  await reader.page.waitForFunction(
    (count) => {
      const questions = document.querySelector('zo-qa')?.shadowRoot?.querySelector('[part=questions]');
      return questions?.children.length === count && questions.lastElementChild!.querySelector('li');
    },
    COUNT,
    {polling: 100, timeout: 60_000},
  );
}

/**
 * The page's own work is there every time, while what the machine adds is not: the least part that a task had counts, of
 * three times at most.
 */
async function assertInParts(act: () => Promise<{readonly longest: number; readonly total: number}>): Promise<void> {
  const said: string[] = [];
  while (said.length < 3) {
    const {longest, total} = await act();
    assert.ok(longest > 0, 'tasks are measured');
    if (longest <= PART * total) return;
    said.push(`${longest} of ${total} ms`);
  }
  assert.fail(`The longest task took ${said.join(', then ')}.`);
}

for (const [where, prepare] of [
  ['', undefined],
  [', in a browser without a sanitiser', withoutSanitizer],
] as const) {
  test(`until the last answer is there, the page always answers its reader${where}`, () =>
    assertInParts(async () => {
      const reader = await browser.visit('about:blank', prepare && {prepare});
      const tasks = await tasksOf(reader.page, () => read(reader));
      await reader.page.close();
      return tasks;
    }));
}

/** A reader to whom the page has been shown, and the milliseconds of work that this took. */
let reader: Visit;
let total: number;

before(async () => {
  reader = await browser.settle();
  ({total} = await tasksOf(reader.page, () => read(reader)));
});

const question = (number: number) =>
  reader.qa.getByText(`How does lock number ${number} of the canal work?`, {exact: true});

const answer = (number: number) => reader.qa.getByText(`As lock ${number} does`);

test('the last question opens like the first', async () => {
  const last = question(COUNT);
  await last.scrollIntoViewIfNeeded();
  const {x, y} = (await last.boundingBox())!;
  await assertInParts(async () => {
    if ((await last.getAttribute('aria-expanded')) === 'true') await last.click();
    const {longest} = await tasksOf(reader.page, async () => {
      await reader.page.mouse.click(x + 5, y + 5);
      await reader.page.evaluate(() => new Promise(requestAnimationFrame));
    });
    assert.equal(await last.getAttribute('aria-expanded'), 'true');
    assert.ok(await answer(COUNT).isVisible());
    return {longest, total};
  });
});

test('a link to words in one of the last answers opens it', {skip: NO_TEXT_FRAGMENTS}, async () => {
  const number = COUNT - 100;
  assert.equal(await answer(number).isVisible(), false);
  // https://wicg.github.io/scroll-to-text-fragment/
  await reader.page.goto(`${site.url('/')}#:~:text=${encodeURIComponent(`As lock ${number} does`)}`);
  await answer(number).waitFor();
  assert.equal(await question(number).getAttribute('aria-expanded'), 'true');
});

test('all answers are in print', async () => {
  await reader.page.emulateMedia({media: 'print'});
  for (const number of [1, COUNT]) assert.ok(await answer(number).isVisible());
});
