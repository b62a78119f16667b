import {expect} from '@esm-bundle/chai';
import {jsonLd, lines, page, PARAGRAPH, read, readFixture} from '../fixtures/pages/read.js';

const SECOND = 'Whoever wants fish comes before the water does, because the stalls stand on rails that end in the sea.';
const TEXT = `<p>${PARAGRAPH}</p><p>${SECOND}</p>`;

describe('the text of a page', () => {
  it('is its article, without what stands around and between', async () => {
    const {body} = await readFixture('article');
    expect(lines(body)).to.deep.equal([
      'The ferries leave with the water, and the market opens when it is back. So it has been for eight hundred years, ' +
        'and nobody in the city owns a clock that matters more than the table of the tides.',
      'The hour of the market',
      'Whoever wants fish comes before the water does. The stalls stand on wheels, and the wheels stand on rails that ' +
        'end in the sea.',
      'Stalls on wheels.',
    ]);
  });

  it('has absolute addresses, and pictures that a script would load', async () => {
    const {body} = await readFixture('article');
    expect(body).to.include('<a href="https://example.org/en/market#hours">before the water does</a>');
    expect(body.match(/<img[^>]*>/g)).to.deep.equal([
      '<img src="https://example.org/en/images/market.jpg" alt="Stalls">',
    ]);
  });

  const PLACES: readonly [where: string, body: string][] = [
    [
      'what is marked as articleBody',
      `<article><p>A standfirst.</p><div itemprop="articleBody">${TEXT}</div></article>`,
    ],
    ['an article', `<div><p>A notice of the site, which is on each page.</p></div><article>${TEXT}</article>`],
    ['the longest article', `<article><p>A teaser of something else.</p></article><article>${TEXT}</article>`],
    ['<main>', `<div><p>A notice of the site, which is on each page.</p></div><main>${TEXT}</main>`],
    ['role=main', `<div><p>A notice of the site, which is on each page.</p></div><div role="main">${TEXT}</div>`],
    [
      'an element named like one',
      `<div><p>A notice of the site, on each page.</p></div><div class="entry-content">${TEXT}</div>`,
    ],
    ['the densest block', `<div><p>A notice of the site.</p></div><div><div><div class="x1">${TEXT}</div></div></div>`],
    ['a page without blocks', `<h1>Tides</h1>${TEXT}`],
    ['a form around the page', `<form action="/default.aspx"><div>${TEXT}</div></form>`],
    ['a table for layout', `<table><tr><td><a href="/">Home</a></td><td>${TEXT}</td></tr></table>`],
    [
      'an article whose first paragraph is outside of the box of the rest',
      `<article><p>${PARAGRAPH}</p><div><p>${SECOND}</p></div></article>`,
    ],
  ];
  for (const [where, body] of PLACES) {
    it(`is found in ${where}`, () => {
      expect(lines(read(page({head: '<title>Tides</title>', body})).body)).to.deep.equal([PARAGRAPH, SECOND]);
    });
  }

  const LEFT_OUT: readonly [what: string, markup: string][] = [
    ['menus', '<nav><p>Home, sea, rivers, and everything else there is to be read on this site.</p></nav>'],
    ['asides', '<aside><p>Home, sea, rivers, and everything else there is to be read.</p></aside>'],
    ['footers', '<footer><p>All rights reserved, and some of the wrongs as well.</p></footer>'],
    ['forms', '<form><label>Your name</label><input><p>We will never tell.</p></form>'],
    ['scripts and styles', '<script>var text = "text";</script><style>p {color: red}</style>'],
    ['what is hidden', '<p hidden>Hidden.</p><p style="display: none">Hidden.</p><p aria-hidden="true">Hidden.</p>'],
    [
      'shares, newsletters, related articles',
      '<div class="share-buttons"><p>Share</p></div><div class="c-NewsletterBox"><p>Letters</p></div><section class="related-posts"><p>More</p></section>',
    ],
    [
      'lists of nothing but links, with their heading',
      '<h2>See also</h2><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li><li><a href="/3">Three</a></li></ul>',
    ],
    ['comments', '<div id="comments"><p>I was there.</p></div>'],
    ['pictures that count readers', '<p><img src="/pixel.gif" width="1" height="1"></p>'],
    [
      'figures that have lost what they showed',
      '<figure><iframe src="/video"></iframe><figcaption>A video.</figcaption></figure>',
    ],
    ['what frames hold for browsers without', '<iframe><p>A long text for browsers without frames.</p></iframe>'],
    ['boxes in boxes', '<div><section><div></div></section></div>'],
    ['words for those without scripts', '<noscript><p>Please enable scripts.</p></noscript>'],
  ];
  for (const [what, markup] of LEFT_OUT) {
    it(`is without ${what}`, () => {
      const body = `<article>${TEXT}${markup}</article>`;
      expect(read(page({head: '<title>Tides</title>', body})).body).to.equal(TEXT);
    });
  }

  const KEPT: readonly [what: string, markup: string][] = [
    [
      'headings, lists, quotations and code',
      '<h2>Two</h2><ul><li>One</li></ul><blockquote><p>Sea.</p></blockquote><pre><code>a &lt; b</code></pre>',
    ],
    ['tables', '<table><tbody><tr><th scope="col">Hour</th><td colspan="2"></td></tr></tbody></table>'],
    [
      'links in a list with words of its own',
      '<ul><li>See <a href="https://example.org/1">one</a>, which is long.</li><li>And <a href="https://example.org/2">two</a>.</li><li>And <a href="https://example.org/3">three</a>.</li></ul>',
    ],
    ['the language and direction of a part', '<p>It is <span dir="rtl" lang="ar">مد</span>.</p>'],
    ['mail addresses', '<p><a href="mailto:a@example.org">Write</a></p>'],
  ];
  for (const [what, markup] of KEPT) {
    it(`has ${what}`, () => {
      const body = `<article>${TEXT}${markup}</article>`;
      expect(read(page({head: '<title>Tides</title>', body})).body).to.equal(TEXT + markup);
    });
  }

  it('keeps the words of elements that mean nothing in an article', () => {
    const body = `<article>${TEXT}<my-box><font color="red">Red</font></my-box> <details><summary>More</summary>Less</details></article>`;
    expect(read(page({head: '<title>Tides</title>', body})).body).to.equal(`${TEXT}Red <div><p>More</p>Less</div>`);
  });

  it('has no boxes in which there are only boxes', () => {
    const body = `<article>${TEXT}<div><section><div><p>One.</p></div><div>Two</div></section></div></article>`;
    expect(read(page({head: '<title>Tides</title>', body})).body).to.equal(`${TEXT}<p>One.</p><div>Two</div>`);
  });

  it('has no link that a browser would run', () => {
    const body = `<article>${TEXT}<p><a href="javascript:alert(1)">Run</a></p></article>`;
    expect(read(page({head: '<title>Tides</title>', body})).body).to.equal(`${TEXT}<p>Run</p>`);
  });

  it('is markup, even where it has no element', () => {
    const text = 'The ferries leave with the water & the market opens.';
    expect(
      read(page({head: '<title>Tides</title>', body: `<article>${text.replace('&', '&amp;')}</article>`})).body,
    ).to.equal(`<p>${text.replace('&', '&amp;')}</p>`);
  });

  it('does not repeat what the card shows above it', () => {
    const head = jsonLd({
      '@type': 'Article',
      headline: 'How tides shape a city',
      articleSection: 'Oceans',
      description: 'Twice a day the sea comes in.',
      author: [{name: 'Ada Marsh'}, {name: 'Omar Reed'}],
      image: 'https://example.org/images/quay-1200x630.jpg',
    });
    const body = `<article>
      <div class="top"><span>Oceans</span><h1>How Tides Shape a City</h1></div>
      <h2>Twice a day the sea comes in.</h2>
      <p>Von Ada Marsh</p>
      <p><a rel="author" href="/omar">Omar Reed</a></p>
      <p>4. März 2026</p>
      <img src="/images/quay.jpg" alt="">
      ${TEXT}
      <p>Oceans</p>
    </article>`;
    expect(lines(read(page({head, body})).body)).to.deep.equal([PARAGRAPH, SECOND, 'Oceans']);
    expect(read(page({head, body})).body).not.to.include('<img');
  });

  it('begins with a short sentence of its own', () => {
    const body = `<article><h1>Tides</h1><p>It was <time datetime="1953">1953</time>.</p><p>Ada came.</p>${TEXT}</article>`;
    expect(lines(read(page({head: '<meta name="author" content="Ada">', body})).body)).to.deep.equal([
      'It was 1953.',
      'Ada came.',
      PARAGRAPH,
      SECOND,
    ]);
  });

  it('is not that of the comments, where these are longer', () => {
    const body = `<article><h1>Tides</h1>${TEXT}</article><div id="comments">${`<p>${SECOND} I was there.</p>`.repeat(20)}</div>`;
    expect(lines(read(page({body})).body)).to.deep.equal([PARAGRAPH, SECOND]);
  });
});

describe('which text is shown, that of the JSON-LD or that of the page', () => {
  const bodyOf = (articleBody: string, body: string) =>
    read(page({head: jsonLd({'@type': 'Article', headline: 'Tides', articleBody}), body: `<article>${body}</article>`}))
      .body;

  it('is that of the page where JSON-LD has none', () => {
    expect(bodyOf('', TEXT)).to.equal(TEXT);
  });

  it('is that of the page where JSON-LD has a teaser', () => {
    expect(bodyOf(`${PARAGRAPH.slice(0, 60)} …`, TEXT)).to.equal(TEXT);
  });

  it('is that of the page where JSON-LD has no line break', () => {
    expect(bodyOf(`${PARAGRAPH} ${SECOND} ${PARAGRAPH}`, TEXT + `<p>${PARAGRAPH}</p>`)).to.equal(
      TEXT + `<p>${PARAGRAPH}</p>`,
    );
  });

  it('is that of the JSON-LD where it is whole', () => {
    const whole = `${PARAGRAPH}\n\n${SECOND}`;
    expect(bodyOf(whole, TEXT)).to.equal(whole);
  });

  it('is that of the JSON-LD where the page has only the beginning', () => {
    const whole = `${PARAGRAPH} ${SECOND} `.repeat(4);
    expect(bodyOf(whole, `<p>${PARAGRAPH}</p><p>Subscribe to read on.</p>`).trim()).to.equal(whole.trim());
  });
});
