import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import stringWidth from 'string-width';
import {wrap} from '../../src/cli/terminal.js';
import {article} from './articles.js';
import {publish} from './publisher.js';
import {run} from './run.js';

const OPEN = {'access-control-allow-origin': '*'};
// Clears the screen, sets the window's title, writes a link, overrides the direction; in C0, in C1, and by a bare return.
const HOSTILE = '\u001b[2J\u001b]0;owned\u0007\u009b31mred\u202egnp.exe\u2066\r\b\u007f\u2028\u{e0041}end';

const publisher = await publish({
  '/hostile': {
    type: `application/ld+json; \u0080`,
    body: article({
      headline: HOSTILE,
      description: HOSTILE,
      author: HOSTILE,
      datePublished: HOSTILE,
      articleSection: HOSTILE,
      image: {url: '/a.jpg', caption: HOSTILE},
      publisher: HOSTILE,
      hasPart: {'@type': 'Question', name: HOSTILE},
    }),
    headers: OPEN,
  },
  '/refused': {type: 'text/plain', body: HOSTILE, headers: OPEN},
  '/ja': {
    body: article({
      inLanguage: 'ja',
      headline: '潮の満ち引きが街の形を決める。'.repeat(8),
      articleBody: '潮が満ちる。'.repeat(40),
    }),
    headers: OPEN,
  },
  '/he': {
    body: article({
      inLanguage: 'he',
      headline: 'הגאות מעצבת את העיר (London) ועוד '.repeat(6),
      articleBody: 'מים. '.repeat(40),
    }),
    headers: OPEN,
  },
});

suite('the terminal', () => {
  for (const path of ['/hostile', '/refused']) {
    for (const format of [[], ['--json']]) {
      test(`gets nothing to obey from ${path} ${format.join('')}`, async () => {
        const {stdout, stderr} = await run(['inspect', ...format, publisher.url(path)]);
        const obeyed = /[\p{Cc}\p{Zl}\u202a-\u202e\u2066\u{e0000}-\u{e007f}]/u;
        assert.doesNotMatch(stdout.replaceAll('\n', ''), obeyed);
        assert.match(stdout, /owned/);
        assert.equal(stderr, '');
      });
    }
  }

  test('has wide characters counted as two columns', async () => {
    const {stdout} = await run(['inspect', publisher.url('/ja')]);
    const title = stdout.slice(stdout.indexOf('Title'), stdout.indexOf('Language')).split('\n').slice(0, -1);
    assert.ok(title.length > 3);
    for (const line of stdout.split('\n')) assert.ok(stringWidth(line) <= 80, line);
    // No line begins with the sign that ends a sentence.
    for (const line of title) assert.doesNotMatch(line, /^ *。/);
  });

  test('has text that is written from right to left isolated in each line', async () => {
    const {stdout} = await run(['inspect', publisher.url('/he')]);
    const lines = stdout.split('\n').filter((line) => /[א-ת]/.test(line));
    assert.ok(lines.length > 3);
    for (const line of lines) assert.match(line, /^[^א-ת]*\u2067[^\u2069]*[א-ת][^\u2069]*\u2069[^א-ת]*$/);
  });

  test('has words that are wider than it broken', () => {
    assert.deepEqual(wrap('a https://example.org/long', 10), ['a https://', 'example.or', 'g/long']);
  });

  test('has lines broken between words', () => {
    assert.deepEqual(wrap('one two three', 8), ['one two', 'three']);
    assert.deepEqual(wrap('👨‍👩‍👧 ab', 3), ['👨‍👩‍👧', 'ab']);
  });
});

suite('colours', () => {
  const colored = async (env: Record<string, string>, ...args: string[]) => {
    const {stdout} = await run(['inspect', ...args, publisher.url('/ja')], {env});
    return stdout.includes('\u001b[');
  };

  test('are left out where the output is no terminal', async () => assert.ok(!(await colored({}))));
  test('are there by FORCE_COLOR', async () => assert.ok(await colored({FORCE_COLOR: '1'})));
  test('are left out by NO_COLOR', async () => assert.ok(!(await colored({NO_COLOR: '1'}))));
  test('are left out by --no-color, whatever else is asked', async () =>
    assert.ok(!(await colored({FORCE_COLOR: '1'}, '--no-color'))));
});
