import {expect} from '@esm-bundle/chai';
import {sanitize} from '../../src/content/sanitize.js';
import {HOSTILE_MARKUP} from '../fixtures/hostile-markup.js';
import {RICH_MARKUP} from '../fixtures/rich-markup.js';
import {html, violations} from './sanitized.js';

const BASE = 'https://example.org/news/doc.jsonld';

/** The module once more, as a browser without a sanitiser of its own evaluates it. */
let sanitizeWithout: typeof sanitize;

before(async () => {
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  Reflect.deleteProperty(Element.prototype, 'setHTML');
  const path = '../../src/content/sanitize.ts?without-setHTML';
  ({sanitize: sanitizeWithout} = (await import(path)) as typeof import('../../src/content/sanitize.js'));
  if (native) Object.defineProperty(Element.prototype, 'setHTML', native);
});

describe('where the browser has no sanitiser of its own', () => {
  it('there is another one', () => {
    expect(sanitizeWithout).not.to.equal(sanitize);
  });

  for (const [what, markup] of Object.entries(HOSTILE_MARKUP)) {
    it(`nothing comes through but what is allowed: ${what}`, async () => {
      expect(violations(await sanitizeWithout(markup, BASE, 2))).to.deep.equal([]);
    });
  }

  /**
   * Where DOMPurify lets less through, and only these: a letter that is not seen hides no script's address from it, and
   * it nests one element less of those that a parser nests at most.
   */
  const DIFFERENT = new Set(['a link that is a script, with invisible letters', 'tags in tags without end']);

  const MARKUP = {
    ...HOSTILE_MARKUP,
    ...RICH_MARKUP,
    headings: '<h1>A</h1><h3>B</h3>',
    links:
      '<a href="/a">A</a> <a href="mailto:a@example.org">B</a> <a href="tel:1">C</a> <a href="sms:1">D</a> <a>E</a>',
    pictures: '<figure><img src="/a.png" alt="A: b" width="1" height="2"><img src="data:,x"><img></figure>',
    'where a quotation is from': '<blockquote cite="https://example.com/a"><q cite="/b">Text</q></blockquote>',
    'where a quotation is from, by a number': '<blockquote cite="urn:isbn:9780000000000">Text</blockquote>',
    'words that look like an address': '<p title="javascript: the good parts">Text</p>',
    'an arrow in a description': '<img src="/a.png" alt="a --> b">',
    'text in what is not allowed': '<article><p>One</p></article><center>Two</center><font color="red">Three</font>',
    'a picture in what is not allowed': '<picture><source srcset="/b.webp"><img src="/a.png" alt=""></picture>',
  };
  for (const [what, markup] of Object.entries(MARKUP)) {
    if (DIFFERENT.has(what)) continue;
    it(`the same comes through as where it has one: ${what}`, async () => {
      expect(html(await sanitizeWithout(markup, BASE, 2))).to.equal(html(await sanitize(markup, BASE, 2)));
    });
  }
});
