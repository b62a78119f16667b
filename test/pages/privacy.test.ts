/** What a page with the elements tells whom about its reader: nothing. */
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {contentPath, elements, page, publish} from './publisher.js';
import {openBrowser, type Visit} from './reader.js';
import {ARABIC, ENGLISH, JAPANESE} from './versions.js';

const elsewhere = await publish({}, () => ({'access-control-allow-origin': '*'}));
const site = await publish({
  '/': page(),
  '/elsewhere': page({body: elements(elsewhere.url(contentPath('ar')))}),
});
const browser = await openBrowser();

beforeEach(() => {
  site.forget();
  elsewhere.forget();
});

/** Reads the page at a path as a reader does whom both servers know by a cookie. */
async function read(path: string): Promise<Visit> {
  const reader = await browser.visit(site.url(path), {
    prepare: (context) => context.addCookies([{name: 'reader', value: '7', url: site.url('/')}]),
  });
  await reader.shows(ARABIC);
  await reader.body().waitFor();
  for (const version of [JAPANESE, ENGLISH]) await reader.choose(version);
  await reader.question(ENGLISH, 1).click();
  await reader.qa.getByRole('listitem').first().waitFor();
  return reader;
}

for (const [where, path, server] of [
  ['its own origin', '/', site],
  ['another origin', '/elsewhere', elsewhere],
] as const) {
  test(`content on ${where} is asked for plainly, and without saying who reads which page`, async () => {
    await read(path);
    assert.equal(site.requests(/^\//)[0]!.headers.cookie, 'reader=7', 'the page itself is asked for with the cookie');
    const asked = server.requests(/\.jsonld/);
    assert.deepEqual(
      asked.map(({method, path}) => `${method} ${path}`),
      ['ar', 'ja', 'en'].map((language) => `GET ${contentPath(language)}`),
      'no preflight',
    );
    for (const {headers} of asked) {
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      assert.equal(headers.accept, '*/*');
    }
  });
}

test('pictures and what is fetched for the elements come from the origins of the page and of the content', async () => {
  const reader = await read('/elsewhere');
  const origins = new Set(reader.addresses.map((address) => new URL(address).origin));
  assert.deepEqual([...origins].sort(), [site.url('/'), elsewhere.url('/')].map((url) => new URL(url).origin).sort());
  assert.ok(elsewhere.paths(/\.svg/).length > 0, 'a picture came from there');
  for (const {headers} of elsewhere.requests(/\.svg/)) assert.equal(headers.referer, undefined);
});

test('nothing is stored in the browser', async () => {
  const reader = await read('/');
  const stored = await reader.page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(stored, {local: [], session: [], databases: [], caches: [], workers: 0});
  const cookies = await reader.context.cookies();
  assert.deepEqual(
    cookies.map(({name}) => name),
    ['reader'],
  );
});

test('a choice is forgotten with the page', async () => {
  const reader = await read('/');
  await reader.page.reload();
  await reader.shows(ARABIC);
});
