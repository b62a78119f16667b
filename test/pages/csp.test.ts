/** The elements under the strictest Content Security Policy that the library promises to work under. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContext} from 'playwright-core';
import {POLICY} from './policy.js';
import {contentPath, page, publish, SCRIPT} from './publisher.js';
import {openBrowser, withoutSanitizer} from './reader.js';
import {ARABIC, JAPANESE} from './versions.js';

const site = await publish(
  {
    '/': page(),
    '/autoload': page({head: SCRIPT.replace('zo.js', 'zo-autoload.js')}),
    '/two-copies': page({head: SCRIPT + SCRIPT.replace('zo.js', 'zo.js?v=2')}),
    '/structured-data': page({body: `<zo-qa structured-data src="${contentPath('ar')}"></zo-qa>`}),
    '/breach': page({head: `${SCRIPT}<style>body { color: red; }</style>`}),
  },
  () => ({'content-security-policy': POLICY}),
);
const browser = await openBrowser();

/** Has what the policy blocks told in the console, with what was blocked. */
const watch = (context: BrowserContext) =>
  context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      console.error('violation of', violatedDirective, 'by', blockedURI, sample),
    );
  });

const watchWithoutSanitizer = async (context: BrowserContext) => {
  await watch(context);
  await withoutSanitizer(context);
};

for (const [where, path, prepare] of [
  ['by the script tag', '/', watch],
  ['by the autoloader', '/autoload', watch],
  ['in a browser without a sanitiser', '/', watchWithoutSanitizer],
] as const) {
  test(`markup is shown, questions are opened and the language is changed, ${where}`, async () => {
    const reader = await browser.visit(site.url(path), {prepare});
    for (const version of [ARABIC, JAPANESE]) {
      if (version !== ARABIC) await reader.choice(version).click();
      await reader.shows(version);
      await reader.body().getByText(quotation(version.content.body)).waitFor();
    }
    // The second answer has a list in it.
    await reader.question(JAPANESE, 1).click();
    await reader.qa.getByRole('listitem').first().waitFor();
    assert.deepEqual(reader.messages, []);
  });
}

test('a link leads to a question, and the questions are told to search engines', async () => {
  const address = `${site.url('/structured-data')}#هل-للقرارات-والمبادئ-الدولية-أثرٌ-فعلي`;
  const reader = await browser.visit(address, {prepare: watch});
  await reader.page.locator('head script[type="application/ld+json"]').waitFor({state: 'attached'});
  await reader.page.locator('zo-qa').getByRole('button', {expanded: true}).waitFor();
  assert.deepEqual(reader.messages, []);
});

test('without a sanitiser in the browser, the fallback is what makes markup safe', async () => {
  site.forget();
  const reader = await browser.visit(site.url('/'), {prepare: watchWithoutSanitizer});
  await reader.body().waitFor();
  assert.equal(site.paths(/sanitize-fallback/).length, 1);
});

test('where the policy lets a name be used twice, a second copy of the library breaks no rule of it', async () => {
  const reader = await browser.visit(site.url('/two-copies'), {prepare: watch});
  await reader.shows(ARABIC);
  await reader.choose(JAPANESE);
  assert.deepEqual(
    reader.messages.filter((message) => !message.includes('is defined twice')),
    [],
  );
});

test('what does break the policy is noticed by these tests', async () => {
  const reader = await browser.visit(site.url('/breach'), {prepare: watch});
  await reader.shows(ARABIC);
  assert.ok(reader.messages.some((message) => message.startsWith('error: violation of style-src-elem by inline')));
});

function quotation(markup: string): string {
  return /<blockquote><p>(.*?)<\/p>/.exec(markup)![1]!;
}
