import {expect} from '@esm-bundle/chai';
import {isMarkup, paragraphs, plainText} from '../../src/content/text.js';

describe('isMarkup', () => {
  const MARKUP = [
    '<p>Text</p>',
    'Text with <b>words</b> in it',
    '<P>TEXT</P>',
    '<h2 class="a">Text</h2>',
    'One<br>Two',
    'One<br/>Two',
    'One<br />Two',
    'One<BR>Two',
    '<hr>',
    '<img src="a.png">',
    '<img\nsrc="a.png"\n>',
    '<p>One<p>Two',
    '<p class="a">One',
    'Text</div>',
    '<script>hacked()</script>',
    '<img src=x onerror=hacked()>',
  ];
  for (const value of MARKUP) {
    it(`is told by a tag: ${JSON.stringify(value)}`, () => {
      expect(isMarkup(value)).to.equal(true);
    });
  }

  const TEXT = [
    '',
    'Text',
    'One\n\nTwo',
    'a < b and c > d',
    'a <b and c> d',
    '1 </ 2',
    'an Array<string> of a Map<K, V>',
    'if (a<b||c>d)',
    '<3',
    '<-- this',
    'mail <jane@example.org>',
    'see <https://example.org/a>',
    '&lt;p&gt;Text&lt;/p&gt;',
    'Tom &amp; Jerry',
    '<pre',
    '<brand> and <hrx>',
    '<image> and <param>',
  ];
  for (const value of TEXT) {
    it(`is not told where no tag is closed, nor needs to be: ${JSON.stringify(value)}`, () => {
      expect(isMarkup(value)).to.equal(false);
    });
  }
});

describe('plainText', () => {
  const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);

  const TEXTS: readonly [rule: string, value: string, expected: string[]][] = [
    ['has the words of markup', '<p>One <b>two</b></p>', ['One', 'two']],
    ['has no words of its attributes', '<p title="three four" class="five">One</p>', ['One']],
    ['keeps words of two paragraphs apart', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['keeps words of two lines apart', 'One<br>Two', ['One', 'Two']],
    ['has no entities', '<p>One&nbsp;two &#8211; &#x2026; three</p>', ['One', 'two', 'three']],
    ['has nothing of a style or a script', '<style>a {}</style><p>One</p><script>two()</script>', ['One']],
    ['has nothing of empty markup', '<p></p>', []],
  ];
  for (const [rule, value, expected] of TEXTS) {
    it(rule, () => {
      expect(words(plainText(value))).to.deep.equal(expected);
    });
  }

  for (const value of ['', 'One two', 'a < b and c > d', 'Tom &amp; Jerry', 'One\n\nTwo']) {
    it(`leaves a text as it is: ${JSON.stringify(value)}`, () => {
      expect(plainText(value)).to.equal(value);
    });
  }

  for (const value of [
    '<'.repeat(200_000),
    '<p '.repeat(100_000),
    '<script>'.repeat(100_000),
    '&'.repeat(200_000),
    `<br>${'&a'.repeat(100_000)}`,
  ]) {
    it(`comes to an end: ${value.slice(0, 8)}…`, () => {
      expect(plainText(value).length).to.be.at.most(value.length);
    });
  }
});

describe('paragraphs', () => {
  const TEXTS: readonly [rule: string, text: string, expected: string[]][] = [
    ['are the parts between blank lines', 'One\n\nTwo', ['One', 'Two']],
    ['keep their lines where there are blank lines', 'One\ntwo\n\nThree', ['One\ntwo', 'Three']],
    ['are the lines where there is no blank line', 'One\nTwo', ['One', 'Two']],
    ['do not care how many blank lines there are', 'One\n\n\n\nTwo', ['One', 'Two']],
    ['do not care for white space in blank lines', 'One\n \t\nTwo', ['One', 'Two']],
    ['do not care for blank lines around the text', '\n\nOne\n\nTwo\n\n', ['One', 'Two']],
    ['may be separated as on Windows', 'One\r\n\r\nTwo', ['One', 'Two']],
    ['may be lines as on Windows', 'One\r\nTwo', ['One', 'Two']],
    ['may be a single one', 'One', ['One']],
    ['are none in an empty text', '', []],
    ['are none in white space', ' \n\n ', []],
  ];
  for (const [rule, text, expected] of TEXTS) {
    it(rule, () => {
      expect(paragraphs(text)).to.deep.equal(expected);
    });
  }
});
