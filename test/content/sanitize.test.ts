import {expect} from '@esm-bundle/chai';
import {sanitize} from '../../src/content/sanitize.js';
import {HOSTILE_MARKUP} from '../fixtures/hostile-markup.js';
import {RICH_MARKUP} from '../fixtures/rich-markup.js';
import {serve} from '../support/served.js';
import {html, violations} from './sanitized.js';

const BASE = 'https://example.org/news/doc.jsonld';

async function sanitized(markup: string): Promise<string> {
  return html(await sanitize(markup, BASE, 2));
}

describe('sanitize', () => {
  it('is tested with the browser’s own sanitiser', () => {
    expect(Element.prototype).to.have.property('setHTML');
  });

  for (const [what, markup] of Object.entries(HOSTILE_MARKUP)) {
    it(`lets nothing through but what is allowed: ${what}`, async () => {
      expect(violations(await sanitize(markup, BASE, 2))).to.deep.equal([]);
    });
  }

  const KEPT_TEXTS = [
    'a script',
    'handlers on text',
    'a link that is a script',
    'a style',
    'a class of the page',
    'a comment',
    'a document',
    'nothing but the end of tags',
    'a quotation of a script',
  ];
  for (const what of KEPT_TEXTS) {
    it(`keeps the text beside what is not allowed: ${what}`, async () => {
      expect(await sanitized(HOSTILE_MARKUP[what]!)).to.match(/>Text</);
    });
  }

  for (const [what, markup] of Object.entries(RICH_MARKUP)) {
    it(`lets through all of what is allowed: ${what}`, async () => {
      const parsed = document.implementation.createHTMLDocument().body;
      parsed.innerHTML = markup;
      expect(await sanitized(markup)).to.equal(parsed.innerHTML);
    });
  }

  for (const markup of ['', ' ', '<!-- -->', '<script></script>']) {
    it(`makes nothing of ${JSON.stringify(markup)}`, async () => {
      expect((await sanitized(markup)).trim()).to.equal('');
    });
  }

  it('fetches no picture by itself', async () => {
    const server = await serve({later: {}});
    await sanitize(`<img src="${server.url('a.png')}">`, BASE, 2);
    await fetch(server.url('later'));
    expect((await server.requests()).map(({path}) => path)).to.deep.equal(['later']);
  });
});

describe('a link', () => {
  const LINKS: readonly [rule: string, href: string, expected: string | null][] = [
    ['may lead to another site', 'https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['is resolved against the document', 'a', 'https://example.org/news/a'],
    ['is resolved against the document’s folder', '../a', 'https://example.org/a'],
    ['is resolved against the document’s site', '/a', 'https://example.org/a'],
    ['may leave out the scheme', '//example.com/a', 'https://example.com/a'],
    ['may lead to a part of the document', '#a', `${BASE}#a`],
    ['may have white space around it', ' /a\n', 'https://example.org/a'],
    ['may be mail', 'mailto:a@example.org', 'mailto:a@example.org'],
    ['may be a telephone number', 'tel:+4930123', 'tel:+4930123'],
    ['may have letters of any language', '/ä/日', 'https://example.org/%C3%A4/%E6%97%A5'],
    ['may not be a script', 'javascript:hacked()', null],
    ['may not be data', 'data:text/html,x', null],
    ['may not be a text message', 'sms:+4930123', null],
    ['may not be a file', 'file:///etc/passwd', null],
    ['may not be impossible', 'https://[', null],
    ['may not be empty', '', null],
  ];
  for (const [rule, href, expected] of LINKS) {
    it(rule, async () => {
      const link = (await sanitize(`<a href="${href}">Text</a>`, BASE, 2)).querySelector('a')!;
      expect(link.getAttribute('href')).to.equal(expected);
    });
  }

  it('keeps its text where it leads nowhere', async () => {
    const link = (await sanitize('<a href="javascript:hacked()">Te<b>xt</b></a>', BASE, 2)).querySelector('a')!;
    expect(link.innerHTML).to.equal('Te<b>xt</b>');
  });

  it('does not tell where the reader comes from, nor hand over the page', async () => {
    expect(await sanitized('<a href="/a">Text</a>')).to.equal(
      '<a href="https://example.org/a" referrerpolicy="no-referrer" rel="noopener">Text</a>',
    );
  });

  it('does not tell where the reader comes from, whatever the markup says', async () => {
    expect(await sanitized('<a href="/a" target="_blank" rel="opener" referrerpolicy="unsafe-url">Text</a>')).to.equal(
      '<a href="https://example.org/a" referrerpolicy="no-referrer" rel="noopener">Text</a>',
    );
  });
});

describe('a picture', () => {
  const PICTURES: readonly [rule: string, src: string, expected: string | undefined][] = [
    ['may come from another site', 'https://example.com/a.png', 'https://example.com/a.png'],
    ['is resolved against the document', 'a.png', 'https://example.org/news/a.png'],
    ['is resolved against the document’s site', '/a.png', 'https://example.org/a.png'],
    ['is left out where it is a script', 'javascript:hacked()', undefined],
    ['is left out where it is data', 'data:image/png;base64,AAAA', undefined],
    ['is left out where it is mail', 'mailto:a@example.org', undefined],
    ['is left out where its address is empty', '', undefined],
  ];
  for (const [rule, src, expected] of PICTURES) {
    it(rule, async () => {
      const picture = (await sanitize(`<p><img src="${src}" alt="Text"></p>`, BASE, 2)).querySelector('img');
      expect(picture?.getAttribute('src')).to.equal(expected);
    });
  }

  it('is left out where it has no address', async () => {
    expect(await sanitized('<p>Text <img alt="A bridge"></p>')).to.equal('<p>Text </p>');
  });

  it('keeps its description and its size, waits until it is seen, and tells nobody where', async () => {
    const markup =
      '<img src="/a.png" alt="A bridge" width="12" height="8" srcset="/b.png 2x" sizes="1px" decoding="sync">';
    expect(await sanitized(markup)).to.equal(
      '<img src="https://example.org/a.png" alt="A bridge" width="12" height="8" referrerpolicy="no-referrer" loading="lazy">',
    );
  });

  it('waits until it is seen, whatever the markup says', async () => {
    expect(await sanitized('<img src="/a.png" loading="eager">')).to.include('loading="lazy"');
  });
});

describe('headings', () => {
  const HEADINGS: readonly [rule: string, markup: string, level: number, levels: string][] = [
    ['begin at the level that is asked for', '<h2>A</h2><h3>B</h3>', 3, '3 4'],
    ['begin at the level that is asked for, whatever theirs is', '<h4>A</h4>', 2, '2'],
    ['go up as well as down', '<h3>A</h3><h2>B</h2>', 3, '4 3'],
    ['keep their distances', '<h1>A</h1><h4>B</h4><h2>C</h2>', 2, '2 5 3'],
    ['end at the sixth level', '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6>', 3, '3 4 5 6 6 6'],
    ['end at the sixth level where they begin there', '<h1>A</h1><h6>F</h6>', 6, '6 6'],
    ['have a level wherever they stand', '<section><h2>A</h2></section><blockquote><h3>B</h3></blockquote>', 4, '4 5'],
    ['have their own level, not one that the markup gives', '<h2 aria-level="9">A</h2>', 3, '3'],
  ];
  for (const [rule, markup, level, levels] of HEADINGS) {
    it(rule, async () => {
      const headings = (await sanitize(markup, BASE, level)).querySelectorAll('h1, h2, h3, h4, h5, h6');
      expect([...headings].map((heading) => heading.getAttribute('aria-level')).join(' ')).to.equal(levels);
    });
  }

  it('stay the elements they are', async () => {
    expect(await sanitized('<h5>A</h5>')).to.equal('<h5 aria-level="2">A</h5>');
  });

  it('may be 150,000', async () => {
    const tree = await sanitize('<h2>A</h2>'.repeat(150_000), BASE, 3);
    expect(tree.lastElementChild!.getAttribute('aria-level')).to.equal('3');
  });
});
