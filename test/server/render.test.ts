/** What the server sends, before any browser sees it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contentPath} from '../pages/publisher.js';
import {ARABIC, JAPANESE} from '../pages/versions.js';
import {openSite, renderElement, renderPage, registerLocale} from './site.js';

const site = await openSite({});
const url = site.url('/');
const card = (attributes = '') => `<zo-article-card src="${contentPath('ar')}" ${attributes}></zo-article-card>`;

/** The text of some HTML, without what is in tags. */
const text = (html: string) => html.replace(/<style>[^]*?<\/style>|<script[^]*?<\/script>|<[^>]*>/g, '');

test('a page in Japanese has the article in Japanese, with its direction and the library’s words', async () => {
  const html = await renderPage(`<html lang="ja"><body>${card('display="full"')}`, {url}).text();
  assert.match(html, /<article\s[^>]*lang="ja"\s+dir="ltr"/);
  assert.ok(text(html).includes(JAPANESE.content.title));
  assert.ok(html.includes(`aria-label="${JAPANESE.words.languages}"`));
});

test('the host’s HTML stays as it is around the elements', async () => {
  const before = '<!doctype html><HTML lang=ar><p class=a>1 &amp; 2<p>3<!-- zo-qa --><table><tr><td>';
  const html = await renderPage(`${before}${card()}<i>after</i>`, {url}).text();
  assert.ok(html.startsWith(`${before}<zo-article-card src="${contentPath('ar')}" ><template shadowrootmode="open">`));
  assert.ok(html.endsWith('</zo-article-card><i>after</i>'));
});

for (const [what, options] of [
  ['the reader chose', {language: 'ja', acceptLanguage: 'ar'}],
  ['the reader’s browser asks for', {acceptLanguage: 'tlh;q=0.9, ar;q=0.5, ja;q=0.8'}],
] as const) {
  test(`the article is in the language that ${what}`, async () => {
    const html = await renderPage(card(), {url, ...options}).text();
    assert.ok(text(html).includes(JAPANESE.content.title));
  });
}

test('an element with a language of its own keeps it', async () => {
  const html = await renderPage(card('lang="ar"'), {url, language: 'ja'}).text();
  assert.ok(text(html).includes(ARABIC.content.title));
});

test('pages in many languages that are rendered at once are not mixed up', async () => {
  const words = {ar: 'اللغات', de: 'Sprachen', en: 'Languages', fr: 'Langues', ja: '言語', ru: 'Языки'};
  const languages = Array.from({length: 60}, (_, index) => Object.keys(words)[index % 6] as keyof typeof words);
  const pages = await Promise.all(
    languages.map((lang) => renderPage(`<html lang="${lang}"><body>${card('display="full"')}${card()}`, {url}).text()),
  );
  for (const [index, html] of pages.entries()) {
    const language = languages[index]!;
    const inTemplates = [...html.matchAll(/<article\s[^>]*lang="([\w-]*)"/g)].map(([, lang]) => lang);
    assert.deepEqual(inTemplates, [language, language]);
    assert.deepEqual(
      [...html.matchAll(/<bdi lang="([\w-]*)"/g)].map(([, lang]) => lang).filter((lang) => lang !== language),
      [],
    );
    assert.ok(html.includes(`aria-label="${words[language]}"`), language);
  }
});

test('a switcher of any form is a row of links, however often it is rendered', async () => {
  const languages = Array.from({length: 30}, (_, index) => `a${String.fromCharCode(97 + (index % 26))}`);
  const translations = languages.map((language, index) => ({
    language,
    title: '',
    src: '',
    url: `https://example.org/${index}`,
  }));
  for (const attributes of [{display: 'menu'}, {label: 'code'}, {label: 'both'}, {}]) {
    for (let time = 0; time < 2; time++) {
      const switcher = renderElement(
        'zo-language-switcher',
        {article: {title: 'A', language: 'en', translations}, attributes},
        {url},
      );
      const html = await switcher.text();
      assert.match(html, /<ul part="languages">/);
      assert.match(html, /href="https:\/\/example.org\/7"/);
      assert.equal(html.includes('part="code"'), 'label' in attributes);
    }
  }
});

test('words of the host’s own are used', async () => {
  registerLocale('nl', {'reading-time': '{duration} lezen'});
  const html = await renderElement(
    'zo-article-card',
    {article: {title: 'Titel', body: 'Tekst', language: 'nl'}},
    {url, language: 'nl'},
  ).text();
  assert.match(text(html), /1 min lezen/);
});

test('the head of a page is sent before its content is there', async () => {
  const pieces = renderPage(`<head><title>A</title></head>${card()}`, {url})[Symbol.asyncIterator]();
  assert.match(String((await pieces.next()).value), /^<head><title>A<\/title><\/head><zo-article-card[^>]*>$/);
  await pieces.return?.();
});

test('a stream has the same bytes as the text', async () => {
  const streamed = await new Response(renderPage(card(), {url}).stream()).text();
  assert.equal(streamed, await renderPage(card(), {url}).text());
});

test('what stands in an element is left as the host wrote it, for a framework that takes over its own nodes', async () => {
  const children = '<a href="/a">Read</a><!---->';
  const withoutRoots = (page: string) => page.replace(/<template[^]*?<\/template>/g, '');
  const full = `<zo-article-card src="/article">${children}</zo-article-card>`.replace('/article', contentPath('en'));
  const empty = full.replace(children, '');
  const rendered = await renderPage(full, {url}).text();
  assert.match(rendered, /<template shadowrootmode/);
  assert.equal(withoutRoots(rendered), full);
  assert.equal(withoutRoots(await renderPage(empty, {url, fallback: false}).text()), empty);
  assert.match(withoutRoots(await renderPage(empty, {url}).text()), /<a href="[^"]+" lang="en"/);
});

test('an article that cannot be read leaves the element as it came, and the host is told', async () => {
  const html = '<zo-article-card src="/nowhere"><a href="/a">Read</a></zo-article-card>';
  const errors: string[] = [];
  const options = {
    url,
    onError: (error: unknown, tag: string) => errors.push(`${tag}: ${(error as {kind: string}).kind}`),
  };
  assert.equal(await renderPage(html, options).text(), html);
  assert.deepEqual(errors, ['zo-article-card: status']);
});

test('an address that is none leaves its element as it came, and the others are rendered', async () => {
  const html = '<zo-article-card src="http://["></zo-article-card>';
  const errors: unknown[] = [];
  const rendered = await renderPage(html + card(), {url, onError: (error) => errors.push(error)}).text();
  assert.ok(rendered.startsWith(html));
  assert.ok(text(rendered).includes(ARABIC.content.title));
  assert.match(String(errors), /Expected an answer from http:\/\/\[/);
});

test('what content names is asked for at no origin that the host has not named', async () => {
  const inside = await openSite({});
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    inLanguage: 'en',
    headline: 'A',
    workTranslation: {
      '@type': 'Article',
      inLanguage: 'ja',
      '@id': inside.url(contentPath('ja')),
      url: inside.url(contentPath('ja')),
    },
  };
  const html = `<script type="application/ld+json" id="a">${JSON.stringify(document)}</script><zo-article-card src="#a"></zo-article-card>`;
  const render = (origins: string[]) =>
    renderPage(html, {url, language: 'ja', origins, onError: () => undefined}).text();
  assert.equal(await render([]), html);
  assert.deepEqual(inside.asked, []);
  assert.ok(text(await render([inside.url('')])).includes(JAPANESE.content.title));
});

test('nothing in an article ends the data block that travels with it', async () => {
  const title = '</script><script>hacked()</script><!--\u2028\u2029]]>';
  const html = await renderElement('zo-article-card', {article: {title, body: title}}, {url}).text();
  const [, data = ''] = /<script type="application\/vnd[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  assert.doesNotMatch(data, /[<>\u2028\u2029]/);
  assert.equal((JSON.parse(data) as {article: {title: string}}).article.title, title);
});

test('an attribute is no way into the page', async () => {
  const html = await renderElement(
    'zo-qa',
    {attributes: {src: '"><script>hacked()</script>'}},
    {url, onError: () => undefined},
  ).text();
  assert.doesNotMatch(html, /<script/);
  assert.throws(
    () => renderElement('zo-qa', {attributes: {'onclick="hacked()" a': ''}}, {url}),
    /name of an attribute/,
  );
});

test('the process of the host is as it was', () => {
  for (const name of ['document', 'window', 'DOMParser', 'Element']) assert.equal(name in globalThis, false, name);
});
