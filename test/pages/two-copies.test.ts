/** Two copies of the library on one page, as where a site and its theme each bring one. */
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {contentPath, page, publish, SCRIPT} from './publisher.js';
import {openBrowser, regionsOf, type Visit} from './reader.js';
import {ARABIC, ENGLISH, JAPANESE} from './versions.js';

const SECOND = '<script type="module" src="/dist/zo.js?v=2"></script>';
const AUTOLOADER = '<script type="module" src="/dist/zo-autoload.js"></script>';

const elsewhere = await publish({}, () => ({'access-control-allow-origin': '*'}));
const site = await publish({
  '/two-origins': page({head: SCRIPT + SCRIPT.replace('/dist/', elsewhere.url('/dist/'))}),
  '/twice': page({head: SCRIPT + SECOND}),
  '/then-autoloader': page({head: SCRIPT + AUTOLOADER}),
  '/autoloader': page({head: AUTOLOADER}),
});
const browser = await openBrowser();

beforeEach(() => site.forget());

const WARNING = /^warning: <zo-[a-z-]+> is defined twice/;

async function assertEverythingWorks(reader: Visit): Promise<void> {
  await reader.shows(ARABIC);
  await reader.body().waitFor();
  for (const version of [JAPANESE, ENGLISH]) {
    await reader.choose(version);
    assert.deepEqual(await reader.regions(), regionsOf(version));
  }
  await reader.question(ENGLISH, 1).click();
  await reader.qa.getByRole('listitem').first().waitFor();
  assert.deepEqual(
    site.paths(/\.jsonld/),
    ['ar', 'ja', 'en'].map((language) => contentPath(language)),
  );
}

function assertOneWarning({messages}: Visit): void {
  assert.equal(messages.length, 1, messages.join('\n'));
  assert.match(messages[0]!, WARNING);
}

/** Adds a script tag, as a tag manager does; resolves once it has run. */
const addScript = (reader: Visit, src: string) => reader.page.addScriptTag({url: src, type: 'module'});

test('with the script under two addresses, the first works and one warning says so', async () => {
  const reader = await browser.visit(site.url('/twice'));
  await assertEverythingWorks(reader);
  assertOneWarning(reader);
});

test('the second copy fetches nothing', async () => {
  const reader = await browser.visit(site.url('/two-origins'));
  await assertEverythingWorks(reader);
  assertOneWarning(reader);
  assert.deepEqual(elsewhere.paths(/./), ['/dist/zo.js']);
});

test('with the script in front of it, the autoloader fetches no module', async () => {
  const reader = await browser.visit(site.url('/then-autoloader'));
  await assertEverythingWorks(reader);
  assert.deepEqual(site.paths(/\/zo-autoload/), ['/dist/zo-autoload.js']);
  assert.deepEqual(
    reader.messages.filter((message) => !WARNING.test(message)),
    [],
  );
});

test('with the autoloader in front of it, the script changes nothing, and one warning says so', async () => {
  const reader = await browser.visit(site.url('/autoloader'));
  await reader.shows(ARABIC);
  await addScript(reader, '/dist/zo.js');
  await assertEverythingWorks(reader);
  assertOneWarning(reader);
});
