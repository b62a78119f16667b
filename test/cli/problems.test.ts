import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {article, GERMAN, RUSSIAN, versions} from './articles.js';
import {publish, type Answer} from './publisher.js';
import {inspectJson} from './run.js';

const OPEN = {'access-control-allow-origin': '*'};
const json = (properties: object): Answer => ({body: article(properties), headers: OPEN});
const page = (text: string, type = 'text/html; charset=utf-8'): Answer => ({type, body: text, headers: OPEN});
const image = {'@type': 'ImageObject', url: '/tide.jpg'};

/** What is served, and the problem that it is served with. */
const PROBLEMS: Readonly<Record<string, readonly [code: string, answer: Answer, message: RegExp]>> = {
  'an article without a language': ['no-language', json({inLanguage: undefined}), /language/],
  'a Russian text that says it is Arabic': [
    'wrong-language',
    json({inLanguage: 'ar', headline: 'Приливы', articleBody: RUSSIAN}),
    /letters of ar, .*\(Cyrl\)/,
  ],
  'an article without a title': ['no-title', json({headline: undefined}), /title/],
  'an article without a text': [
    'no-text',
    json({articleBody: undefined, description: 'In short.'}),
    /found its summary/,
  ],
  'a text that ends in an ellipsis': ['teaser', json({articleBody: 'The ferries leave with the…'}), /ellipsis/],
  'a text much shorter than its reading time': ['teaser', json({timeRequired: 'PT12M'}), /1 of the stated 12 minutes/],
  'a question without an answer': ['no-answer', json({hasPart: {'@type': 'Question', name: 'Why?'}}), /none to 1 of 1/],
  'a picture without words': ['no-alt', json({image}), /picture/],
  'a picture in the text without alt': [
    'no-alt-in-text',
    json({articleBody: '<p>The water rises.</p><img src="/a.jpg"><img src="/b.jpg" alt="">'}),
    /none on 1 of 2/,
  ],
  'a date as people write it': ['reader', json({datePublished: 'April 28, 2023'}), /April 28, 2023/],
  'a time without a zone': ['time-zone', json({datePublished: '2023-04-28T10:00:00'}), /zone/],
  'a translation without an address': [
    'translation-address',
    json({workTranslation: {'@type': 'Article', inLanguage: 'de'}}),
    /translation de/,
  ],
  'what the reader of the format reports': [
    'reader',
    page('---\ntitle: Tides\nlang: en\ndate: soon\n---\nWater.', 'text/markdown'),
    /soon/,
  ],
  'an answer for its own site alone': ['cors', {body: article()}, /found none/],
  'an answer for one other site': [
    'cors',
    {body: article(), headers: {'access-control-allow-origin': 'https://example.org'}},
    /found it for https:\/\/example\.org alone/,
  ],
  'JSON that is served as text': [
    'media-type',
    {type: 'text/plain', body: article(), headers: OPEN},
    /found text\/plain/,
  ],
  'JSON that is served without a type': ['media-type', {type: '', body: article(), headers: OPEN}, /found none/],
  'a page that does not say its charset': [
    'charset',
    page(`<!doctype html><html lang=de><title>Gezeiten</title><p>${GERMAN}`, 'text/html'),
    /charset/,
  ],
  'a document that takes long to fetch': ['large', json({articleBody: 'Water. '.repeat(100_000)}), /at most 500 kB/],
};

const paths = Object.keys(PROBLEMS).map((_, index) => `/problem/${index}`);
const publisher = await publish({
  ...Object.fromEntries(Object.values(PROBLEMS).map(([, answer], index) => [paths[index]!, answer])),
  '/en': json(versions({en: '/en', de: '/de', fr: '/fr', it: '/it', es: '/es', pl: '/pl', tr: '/tr'})),
  '/de': json({inLanguage: 'de', articleBody: GERMAN, ...versions({de: '/de', en: '/en'})}),
  '/fr': json({inLanguage: 'fr', ...versions({fr: '/fr', en: '/somewhere-else'})}),
  '/it': json({inLanguage: 'es', ...versions({it: '/it', en: '/en'})}),
  '/es': {status: 404, body: 'There is none.'},
  '/pl': json({inLanguage: undefined, ...versions({en: '/en'})}),
  '/tr': {body: article({inLanguage: 'tr', ...versions({tr: '/tr', en: '/en'})})},
});

suite('problems', () => {
  for (const [index, [what, [code, , message]]] of Object.entries(PROBLEMS).entries()) {
    test(`names ${what}, what to do, and nothing else`, async () => {
      const {documents, codes} = await inspectJson('--no-follow', publisher.url(paths[index]!));
      assert.deepEqual(codes, [code]);
      const [problem] = documents[0]!.problems;
      assert.match(problem!.message, message);
      assert.notEqual(problem!.cure, '');
    });
  }
});

suite('translations', () => {
  test('are told apart by whether they point back, can be read, and are in the language that they should be', async () => {
    const {code, documents} = await inspectJson(publisher.url('/en'));
    assert.equal(code, 1);
    const found = documents[0]!.article!.translations.map((one) => `${one.language} ${one.found}`);
    assert.deepEqual(found, [
      'en this',
      'de returns',
      'fr one-way',
      'it returns',
      'es failed',
      'pl returns',
      'tr returns',
    ]);
    const problems = documents[0]!.problems.map(
      ({severity, code: kind, message}) => [severity, kind, message] as const,
    );
    assert.deepEqual(
      problems.map(([severity, kind]) => `${severity} ${kind}`),
      [
        'warning one-way',
        'error translation-language',
        'error translation-failed',
        'warning translation-language',
        'error translation-cors',
      ],
    );
    assert.match(problems[0]![2], /translation fr/);
    assert.match(problems[1]![2], /in it at .*, found one in es/);
    assert.match(problems[2]![2], /translation es, .*status 404/);
  });

  test('that several documents share are asked for once', async () => {
    publisher.requests.length = 0;
    await inspectJson(publisher.url('/en'), publisher.url('/en'));
    assert.equal(publisher.requests.filter(({path}) => path === '/de').length, 1);
  });
});
