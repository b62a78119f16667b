import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {article, versions} from './articles.js';
import {publish} from './publisher.js';
import {inspect, inspectJson, run} from './run.js';

const OPEN = {'access-control-allow-origin': '*'};
const ARABIC = article({
  headline: 'قوّةٌ نتقاسمها',
  inLanguage: 'ar',
  author: [{'@type': 'Person', name: 'ليلى ماركيتي'}],
  articleBody: 'من شكوى أُرسلت من تسمانيا إلى مبادئ صيغت في يوغياكارتا. '.repeat(10),
  datePublished: '2026-05-17',
  image: {'@type': 'ImageObject', url: '/tide.jpg', caption: 'موج', width: 1600, height: 900},
  hasPart: {'@type': 'Question', name: 'لماذا؟', acceptedAnswer: {'@type': 'Answer', text: 'لأن.'}},
});
const FEED = `<rss version="2.0"><channel><title>Tides</title><language>en</language>
  <item><title>High</title><link>/high</link><description>${'Water. '.repeat(120)}</description></item>
  <item><title>Low</title><link>/low</link><description>${'Sand. '.repeat(120)}</description></item>
</channel></rss>`;

const publisher = await publish({
  '/ar': {body: ARABIC, headers: OPEN},
  '/en': {body: article(), headers: OPEN},
  '/feed': {type: 'application/rss+xml', body: FEED, headers: OPEN},
  '/gone': {status: 410, body: 'gone'},
  '/broken': {body: '{"@type": "Article", "headline": "Tides"'},
  '/shop': {body: JSON.stringify({'@type': 'Product', name: 'A boat'}), headers: OPEN},
  '/endless': {body: `"${'x'.repeat(8_400_000)}"`},
  '/with-translations': {body: article(versions({de: '/de'})), headers: OPEN},
  '/de': {body: article({inLanguage: 'de'}), headers: OPEN},
});

suite('widgets inspect', () => {
  test('prints what the elements will read', async () => {
    const {code, stdout} = await inspect(publisher.url('/ar'));
    assert.equal(code, 0);
    assert.match(stdout, /Title +\u2067قوّةٌ نتقاسمها\u2069\n/);
    assert.match(stdout, /Language +\u2067العربية\u2069 \(ar\), right to left\n/);
    assert.match(stdout, /Text +\d+ words, 1 minute to read\n/);
    assert.match(stdout, /Authors +\u2067ليلى ماركيتي\u2069\n/);
    assert.match(stdout, /Published +2026-05-17\n/);
    assert.match(stdout, /Picture +http.*\/tide\.jpg \(1600 × 900\)\n +“\u2067موج\u2069”\n/);
    assert.match(stdout, /Questions +\u2067لماذا؟\u2069 \(1 answer\)\n/);
    assert.doesNotMatch(stdout, /Expected/);
  });

  test('prints the same for machines', async () => {
    const {code, documents, codes} = await inspectJson(publisher.url('/ar'));
    assert.equal(code, 0);
    assert.deepEqual(codes, []);
    const [{outcome, answer, article: read}] = documents as [(typeof documents)[number]];
    assert.equal(outcome, 'read');
    assert.deepEqual(answer?.status, 200);
    assert.equal(read?.language, 'ar');
    assert.equal(read.direction, 'rtl');
    assert.deepEqual(read.questions, [{title: 'لماذا؟', answers: 1}]);
    assert.deepEqual(read.length, {count: 100, unit: 'words'});
  });

  test('lists the items of a feed', async () => {
    const {code, stdout} = await inspect(publisher.url('/feed'));
    assert.equal(code, 0);
    assert.match(stdout, /Items +2\n\n {2}High\n {4}English \(en\) · 120 words.*\n[^]*\n {2}Low\n/);
  });

  test('asks for nothing but the document with --no-follow', async () => {
    const {documents} = await inspectJson('--no-follow', publisher.url('/with-translations'));
    assert.equal(documents[0]?.article?.translations[1]?.found, 'not-followed');
    assert.ok(!publisher.requests.some(({path}) => path === '/de'));
  });

  test('asks as a page of another site would: without credentials, for any media type', async () => {
    await inspect(publisher.url('/en'));
    const {headers} = publisher.requests.findLast(({path}) => path === '/en')!;
    assert.match(headers.origin ?? '', /^https:/);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  });

  for (const [path, code, reason] of [
    ['/gone', 'status', /status 410/],
    ['/broken', 'format', /Expected JSON, found a text that is not/],
    ['/shop', 'empty', /found Product/],
    ['/endless', 'too-large', /at most 8388608 bytes/],
  ] as const) {
    test(`refuses ${path} with a reason, and fails`, async () => {
      const {code: exitCode, documents} = await inspectJson(publisher.url(path));
      assert.equal(exitCode, 1);
      assert.equal(documents[0]?.outcome, 'refused');
      assert.equal(documents[0].article, null);
      assert.equal(documents[0].problems[0]?.code, code);
      assert.match(documents[0].problems[0].message, reason);
      assert.ok(documents[0].problems[0].cure);
    });
  }

  test('says why no answer came', async () => {
    const {code, stdout} = await inspect('http://127.0.0.1:1/article');
    assert.equal(code, 1);
    assert.match(stdout, /Expected an answer from http:\/\/127\.0\.0\.1:1\/article, but none came/);
  });

  test('sums up several documents', async () => {
    const {code, stdout} = await inspect(publisher.url('/ar'), publisher.url('/gone'), 'README.nowhere');
    assert.equal(code, 1);
    assert.match(
      stdout,
      /documents +3\nread fully +1\nread with problems +0\nrefused +2\n.*\/gone: status\n.*: file\n$/,
    );
  });
});

suite('the command line', () => {
  test('explains itself', async () => {
    const {code, stdout} = await run(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: widgets inspect/m);
    for (const option of ['--base', '--no-follow', '--json', '--no-color', '--version'])
      assert.ok(stdout.includes(option), option);
  });

  test('tells its version', async () => {
    const {code, stdout} = await run(['--version']);
    assert.equal(code, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+/);
  });

  for (const [what, args] of [
    ['no command', []],
    ['an unknown command', ['show', 'x']],
    ['nothing to inspect', ['inspect']],
    ['an unknown option', ['inspect', '--colour', 'x']],
    ['a base that is no address', ['inspect', '--base', 'here', 'x']],
    ['an address that is none', ['inspect', 'https://']],
    ['a protocol that browsers do not fetch by', ['inspect', 'ftp://example.org/x']],
    ['the standard input twice', ['inspect', '-', '-']],
  ] as const) {
    test(`refuses ${what} in one line, with code 2`, async () => {
      const {code, stdout, stderr} = await run(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^[^\n]+See widgets --help\n$/);
    });
  }
});
