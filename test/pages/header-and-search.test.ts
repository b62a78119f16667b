/** The header of a site and the search in it, as the script tags fetch them, wherever they and the page may be. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContext, Worker} from 'playwright-core';
import {POLICY} from './policy.js';
import {page, publish, SCRIPT} from './publisher.js';
import {openBrowser, type Visit} from './reader.js';

const SITE = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: 'ميريديان',
  url: '/',
  inLanguage: 'ar',
  publisher: {'@type': 'Organization', logo: '/demo/images/logo.svg', contactPoint: {url: '/contact'}},
});

const item = (index: number, title: string) => ({
  id: `/${index}`,
  url: `/ar/${index}`,
  title,
  summary: 'لكل مدينة نهر، ولكل نهر حكاية تُروى على ضفتيه.',
});

/** @param count Of 200 kB and more, the index of a feed is made in a worker. */
const feed = (count: number) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'ميريديان',
    language: 'ar',
    items: [
      ...Array.from({length: count}, (_, index) => item(index, `المقال رقم ${index}`)),
      item(count, 'الجسر القديم'),
    ],
  });

const header = (src: string) =>
  `<zo-site-header src="/site.jsonld" search-src="${src}"><a href="/">ميريديان</a></zo-site-header>`;

const publisher = (script: string) => ({
  '/site.jsonld': SITE,
  '/short.json': feed(3),
  '/long.json': feed(1_500),
  '/short': page({head: script, body: header('/short.json')}),
  '/long': page({head: script, body: header('/long.json')}),
  '/ar/3': page({head: '', body: '<h1>الجسر القديم</h1>'}),
});

const AUTOLOADER = SCRIPT.replace('zo.js', 'zo-autoload.js');
const withPolicy = (policy: string) => () => ({'content-security-policy': policy});

const browser = await openBrowser();
const strict = {
  'the script tag': await publish(publisher(SCRIPT), withPolicy(POLICY)),
  'the autoloader': await publish(publisher(AUTOLOADER), withPolicy(POLICY)),
};
const another = await publish({}, () => ({'access-control-allow-origin': '*'}));
const fromAnotherOrigin = SCRIPT.replace('/dist/', another.url('/dist/'));

/** Has what the policy blocks told in the console. */
const watch = (context: BrowserContext) =>
  context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      console.error('violation of', violatedDirective, 'by', blockedURI),
    );
  });

/** Opens the search of the header, types, and resolves once the article is found. */
async function find({page}: Visit): Promise<void> {
  await page.getByRole('button', {name: 'بحث'}).click();
  const dialog = page.getByRole('dialog', {name: 'بحث'});
  await dialog.getByRole('combobox').fill('جسر');
  const result = dialog.getByRole('option', {name: 'الجسر القديم'});
  await result.waitFor();
  assert.equal(await result.getByText('جسر', {exact: true}).evaluate((mark) => mark.localName), 'mark');
  assert.equal(await dialog.getByRole('option').count(), 1);
}

for (const [name, site] of Object.entries(strict)) {
  test(`the header shows name, logo and contact, and its search finds, by ${name} and under the strictest policy`, async () => {
    const reader = await browser.visit(site.url('/short'), {prepare: watch});
    const header = reader.page.getByRole('banner', {name: 'ميريديان'});
    assert.equal(await header.getByRole('link', {name: 'اتصل بنا'}).getAttribute('href'), site.url('/contact'));
    const logo = header.locator('img');
    await logo.waitFor();
    assert.ok(await logo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)));
    await find(reader);
    assert.deepEqual(reader.page.workers(), []);
    assert.deepEqual(reader.messages, []);
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(site.url('/ar/3'));
  });

  test(`a long feed is searched in a worker, by ${name} and under the strictest policy`, async () => {
    const reader = await browser.visit(site.url('/long'), {prepare: watch});
    await find(reader);
    assert.deepEqual(workers(reader), [new URL(site.url('/')).origin]);
    assert.deepEqual(reader.messages, []);
  });
}

/** Where the scripts of the page's workers come from. */
const workers = ({page}: Visit) =>
  page.workers().map((worker: Worker) => worker.url().replace(/^(blob:)?(https?:\/\/[^/]*).*/, '$1$2'));

test('where the script comes from another origin, so does what it fetches; its worker begins in the page’s', async () => {
  const site = await publish(publisher(fromAnotherOrigin));
  another.forget();
  const reader = await browser.visit(site.url('/long'));
  await find(reader);
  assert.deepEqual(workers(reader), [`blob:${new URL(site.url('/')).origin}`]);
  assert.equal(another.paths(/index-worker/).length, 1);
  assert.deepEqual(site.paths(/^\/dist\//), []);
  assert.deepEqual(reader.messages, []);
});

test('where the page lets no worker run, a long feed is searched without', async () => {
  const site = await publish(publisher(SCRIPT), withPolicy(`${POLICY}; worker-src 'none'`));
  const reader = await browser.visit(site.url('/long'), {prepare: watch});
  await find(reader);
  assert.deepEqual(reader.page.workers(), []);
  assert.equal(site.paths(/feed-index/).length, 1);
});

test('where the page lets no worker begin that another origin’s script needs, a long feed is searched without', async () => {
  const elsewhere = new URL(another.url('/')).origin;
  const policy = POLICY.replace("script-src 'self'", `script-src 'self' ${elsewhere}`);
  const site = await publish(publisher(fromAnotherOrigin), withPolicy(policy));
  const reader = await browser.visit(site.url('/long'), {prepare: watch});
  await find(reader);
  assert.deepEqual(reader.page.workers(), []);
});
