import {expect} from '@esm-bundle/chai';
import {ContentError} from '../../src/content/errors.js';
import {readXmlFeed} from '../../src/content/formats/xml-feed.js';
import type {Article, ContentDocument} from '../../src/content/model.js';
import {fixture, served} from '../fixtures/formats/served.js';

const URL = 'https://example.org/news/feed';

function read(text: string, fragment = '', language = ''): ContentDocument {
  return readXmlFeed(served(text, {url: `${URL}#${fragment}`, language}));
}

const MODULES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:a10="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

/** The article of an RSS feed with one item. */
function item(content: string, channel = ''): Article {
  return read(`<rss version="2.0" ${MODULES}><channel>${channel}<item>${content}</item></channel></rss>`).article;
}

/** The article of an Atom feed with one entry. */
function entry(content: string, feed = ''): Article {
  return read(`<feed xmlns="http://www.w3.org/2005/Atom">${feed}<entry>${content}</entry></feed>`).article;
}

describe('RSS', () => {
  it('is read whole', async () => {
    const {article, items, versions} = read(await fixture('rss.xml'));
    const {translations, readingMinutes, ...rest} = article;
    expect(rest).to.deep.equal({
      title: 'Gardens “on roofs” and balconies',
      language: 'en-GB',
      direction: 'ltr',
      url: 'https://example.org/en/roofs/',
      documentUrl: 'https://example.org/en/roofs/',
      category: 'City & country',
      summary: 'Cooler cities…',
      body: '<p>Cooler <a href="#cities">cities</a>.</p>',
      authors: [
        {name: 'Jane Doe', url: ''},
        {name: 'John Roe', url: ''},
      ],
      published: '2024-05-02T08:00:00+03:00',
      modified: '2024-05-03T08:00:00+03:00',
      image: {url: 'https://example.org/roof-1200.jpg', alt: 'A roof', width: 1200, height: 800},
      siteName: 'Example & news',
      questions: [],
      problems: [],
    });
    expect([translations.length, readingMinutes, versions]).to.deep.equal([1, 1, []]);
    expect(items?.[0]).to.equal(article);
    expect(items?.[1]).to.deep.include({
      title: 'حدائق السطوح',
      language: 'ar',
      direction: 'rtl',
      url: 'https://example.org/ar/roofs/',
      summary: 'مدن أبرد',
      body: '',
      authors: [{name: 'ليلى', url: ''}],
      published: '2024-05-01T08:00:00Z',
    });
  });

  const NAMES: readonly [by: string, fragment: string][] = [
    ['its guid', 'https://example.org/?p=42'],
    ['its link', 'https://example.org/en/roofs/'],
    ['the last part of its link', 'roofs'],
  ];
  for (const [by, fragment] of NAMES) {
    it(`shows the item that the fragment names by ${by}`, async () => {
      const document = read(await fixture('rss.xml'), fragment);
      expect(document.article.title).to.equal('Gardens “on roofs” and balconies');
      expect(document).not.to.have.property('items');
    });
  }

  it('of version 1 has its items beside its channel', () => {
    const {article} = read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${MODULES}>
        <channel><title>The feed</title><dc:language>ar</dc:language></channel>
        <item><title>A title</title><link>/a</link><dc:date>2024-05-02</dc:date><dc:subject>World</dc:subject></item>
      </rdf:RDF>`,
    );
    expect(article).to.deep.include({
      title: 'A title',
      url: 'https://example.org/a',
      published: '2024-05-02',
      category: 'World',
      language: 'ar',
      siteName: 'The feed',
    });
  });

  const RULES: readonly [rule: string, item: string, expected: Partial<Article>, channel?: string][] = [
    ['has its link as address', '<link> /a </link>', {url: 'https://example.org/a'}],
    [
      'has its guid as address where it has no link',
      '<guid>https://example.org/a</guid>',
      {url: 'https://example.org/a'},
    ],
    ['has no guid as address that is none', '<guid>abc</guid>', {url: ''}],
    [
      'has no guid as address that says it is none',
      '<guid isPermaLink="false">https://example.org/a</guid>',
      {url: ''},
    ],
    ['has an Atom link as address', '<a10:link href="/a"/>', {url: 'https://example.org/a'}],
    ['has no other Atom link as address', '<a10:link rel="related" href="/a"/>', {url: ''}],
    ['has no script as address', '<link>javascript:alert(1)</link>', {url: ''}],
    [
      'has the base of its texts from xml:base',
      '<link>/a</link>',
      {documentUrl: 'https://example.com/x/'},
      '</channel><channel xml:base="https://example.com/x/">',
    ],
    ['has no entities in its title, however often', '<title>Q &amp;amp; A</title>', {title: 'Q & A'}],
    ['keeps in its title what only looks like a tag', '<title>Array&lt;string&gt;</title>', {title: 'Array<string>'}],
    ['has its title in one line', '<title>\n A\n  title\n</title>', {title: 'A title'}],
    ['may have its title from a module alone', '<media:title>A title</media:title>', {title: 'A title'}],
    [
      'is not confused by titles of modules',
      '<itunes:title>Other</itunes:title><title>A title</title>',
      {title: 'A title'},
    ],
    [
      'has a short description as summary',
      '<description>&lt;p&gt;In &amp;amp; out&lt;/p&gt;</description>',
      {summary: 'In & out', body: ''},
    ],
    [
      'has a long description as body',
      `<description>&lt;p&gt;${'word '.repeat(200)}&lt;/p&gt;</description>`,
      {summary: '', body: `<p>${'word '.repeat(200)}</p>`},
    ],
    [
      'has a long description as summary where it has a body',
      `<description>${'word '.repeat(200)}</description><content:encoded>Text</content:encoded>`,
      {summary: 'word '.repeat(200).trim(), body: 'Text'},
    ],
    [
      'may have markup that is not escaped',
      '<content:encoded><p>One</p><p>two &amp; three</p></content:encoded>',
      {body: '<p>One</p><p>two &amp; three</p>'},
    ],
    [
      'has HTML without a tag as markup',
      '<content:encoded>Q &amp;amp; A</content:encoded>',
      {body: '<p>Q &amp; A</p>'},
    ],
    ['has no address of mail as author', '<author>jane@example.org</author>', {authors: []}],
    ['has a name as author', '<author>Jane Doe</author>', {authors: [{name: 'Jane Doe', url: ''}]}],
    [
      'has an author once',
      '<dc:creator>Jane</dc:creator><itunes:author>Jane</itunes:author>',
      {authors: [{name: 'Jane', url: ''}]},
    ],
    [
      'has the channel’s author where it has none',
      '<title>A</title>',
      {authors: [{name: 'Jane', url: ''}]},
      '<dc:creator>Jane</dc:creator>',
    ],
    ['has the date of Dublin Core', '<dc:date>2024-05-02T08:00:00Z</dc:date>', {published: '2024-05-02T08:00:00Z'}],
    [
      'has no date that is none',
      '<pubDate>soon</pubDate>',
      {published: '', problems: ['pubDate is no date that is understood: "soon".']},
    ],
    ['has its own language', '<dc:language>ar</dc:language>', {language: 'ar'}, '<language>en</language>'],
    [
      'has no language that is none',
      '<title>A</title>',
      {
        language: 'und',
        problems: [
          'language: "default" is no language tag (BCP 47) and is left out. Write one such as "en" or "pt-BR".',
        ],
      },
      '<language>default</language>',
    ],
    [
      'has an enclosed picture',
      '<enclosure url="a.jpg" type="image/jpeg" length="1"/>',
      {image: {url: 'https://example.org/news/a.jpg', alt: '', width: undefined, height: undefined}},
    ],
    ['has no enclosed sound as picture', '<enclosure url="a.mp3" type="audio/mpeg" length="1"/>', {image: undefined}],
    [
      'has a picture of a group',
      '<media:group><media:content url="/a.mp4" type="video/mp4"/><media:thumbnail url="/a.jpg"/></media:group>',
      {image: {url: 'https://example.org/a.jpg', alt: '', width: undefined, height: undefined}},
    ],
    [
      'has the thumbnail of a film',
      '<media:content url="/a.mp4" type="video/mp4"><media:thumbnail url="/a.jpg"/></media:content>',
      {image: {url: 'https://example.org/a.jpg', alt: '', width: undefined, height: undefined}},
    ],
    [
      'has a picture that only its name tells',
      '<media:content url="/a.webp?w=9"/>',
      {image: {url: 'https://example.org/a.webp?w=9', alt: '', width: undefined, height: undefined}},
    ],
    [
      'has the next picture where one is refused',
      '<media:content url="data:," medium="image"/><itunes:image href="/a.jpg"/>',
      {image: {url: 'https://example.org/a.jpg', alt: '', width: undefined, height: undefined}},
    ],
  ];
  for (const [rule, content, expected, channel] of RULES) {
    it(rule, () => {
      expect(item(content, channel)).to.deep.include(expected);
    });
  }

  it('has the server’s language where it has none', () => {
    expect(read('<rss><channel><item><title>A</title></item></channel></rss>', '', 'de').article.language).to.equal(
      'de',
    );
  });
});

describe('Atom', () => {
  it('is read whole', async () => {
    const {article, items} = read(await fixture('atom.xml'));
    const {readingMinutes, ...rest} = article;
    const xmlns = ' xmlns:xhtml="http://www.w3.org/1999/xhtml"';
    expect(rest).to.deep.equal({
      title: 'Gardens on roofs',
      language: 'en',
      direction: 'ltr',
      url: 'https://example.org/en/roofs',
      documentUrl: 'https://example.org/en/roofs/',
      category: 'City',
      summary: 'Cooler cities',
      body: `<div${xmlns}><p>Cooler<br /> cities &amp; more</p><p></p></div>`,
      authors: [{name: 'Jane Doe', url: 'https://jane.example/'}],
      published: '2024-05-02T08:00:00+03:00',
      modified: '2024-05-03T08:00:00+03:00',
      image: {url: 'https://example.org/en/roof.jpg', alt: '', width: undefined, height: undefined},
      siteName: 'Example & news',
      translations: [
        {language: 'en', url: 'https://example.org/en/roofs', src: '', title: 'Gardens on roofs'},
        {
          language: 'ar',
          url: 'https://example.org/ar/roofs',
          src: 'https://example.org/ar/roofs',
          title: 'حدائق السطوح',
        },
        {language: 'pt-BR', url: 'https://example.com/telhados', src: 'https://example.com/telhados', title: ''},
      ],
      questions: [],
      problems: [],
    });
    expect(readingMinutes).to.equal(1);
    expect(items?.[1]).to.deep.include({
      title: 'حدائق <السطوح>',
      language: 'ar',
      direction: 'rtl',
      url: 'https://example.org/ar/gardens',
      body: '<p>نص &lt;/b></p>',
      authors: [{name: 'The editors', url: 'https://example.org/editors'}],
      published: '2024-05-01T08:00:00Z',
    });
  });

  for (const fragment of ['tag:example.org,2024:posts/roofs', 'roofs', 'https://example.org/en/roofs']) {
    it(`shows the entry that the fragment names: ${fragment}`, async () => {
      expect(read(await fixture('atom.xml'), fragment).article.title).to.equal('Gardens on roofs');
    });
  }

  it('may be one entry', () => {
    const {article} = read('<entry xmlns="http://www.w3.org/2005/Atom"><title>A title</title></entry>');
    expect(article).to.include({title: 'A title', siteName: ''});
  });

  const RULES: readonly [rule: string, entry: string, expected: Partial<Article>, feed?: string][] = [
    ['has a text as title', '<title>Q &amp; A &lt;br&gt;</title>', {title: 'Q & A <br>'}],
    ['has markup as title', '<title type="html">Q &amp;amp; A &lt;b&gt;now&lt;/b&gt;</title>', {title: 'Q & A now'}],
    ['has HTML as body', '<content type="html">&lt;p&gt;Text&lt;/p&gt;</content>', {body: '<p>Text</p>'}],
    [
      'has HTML of a media type as body',
      '<content type="text/html">&lt;p&gt;Text&lt;/p&gt;</content>',
      {body: '<p>Text</p>'},
    ],
    ['has a text as body', '<content>Text</content>', {body: 'Text'}],
    [
      'has no other content as body',
      '<content type="application/pdf">JVBERi0xLjQ=</content>',
      {body: '', problems: ['content is of a type that is not shown: "application/pdf".']},
    ],
    [
      'says where its content is elsewhere',
      '<content type="text/html" src="/a.html"/>',
      {body: '', problems: ['content is at another address: "/a.html".']},
    ],
    ['has a link without relation as address', '<link href="/a"/>', {url: 'https://example.org/a'}],
    [
      'has a page before other forms as address',
      '<link href="/a.json" type="application/json"/><link href="/a" type="text/html"/>',
      {url: 'https://example.org/a'},
    ],
    ['has its base from its own page', '<link href="/a"/>', {documentUrl: 'https://example.org/a'}],
    ['has its category by name', '<category term="World"/>', {category: 'World'}],
    [
      'has the authors of where it is from',
      '<source><title>Another</title><author><name>Jane</name></author></source>',
      {authors: [{name: 'Jane', url: ''}], siteName: 'Another'},
      '<author><name>John</name></author>',
    ],
    ['has no author without a name', '<author><email>jane@example.org</email></author>', {authors: []}],
    [
      'has the date of its update where it has no other',
      '<updated>2024-05-02T08:00:00Z</updated>',
      {published: '2024-05-02T08:00:00Z', modified: '2024-05-02T08:00:00Z'},
    ],
    [
      'has no translation that is a script',
      '<link hreflang="de" href="javascript:1"/>',
      {translations: [{language: 'und', url: '', src: '', title: ''}]},
    ],
  ];
  for (const [rule, content, expected, feed] of RULES) {
    it(rule, () => {
      expect(entry(content, feed)).to.deep.include(expected);
    });
  }
});

describe('XML that is slightly broken', () => {
  const BROKEN: readonly [how: string, text: string][] = [
    ['by an entity of HTML', '<rss><channel><item><title>Q&nbsp;&eacute;</title></item></channel></rss>'],
    ['by an unescaped ampersand', '<rss><channel><item><title>Q & A</title></item></channel></rss>'],
    [
      'by an address with an unescaped ampersand',
      '<rss><channel><item><title>A</title><link>/?a=1&b=2</link></item></channel></rss>',
    ],
    ['by a control character', '<rss><channel><item><title>A\u0008</title></item></channel></rss>'],
    [
      'by a line before its declaration',
      '\n<?xml version="1.0"?><rss><channel><item><title>A</title></item></channel></rss>',
    ],
    [
      'by an undeclared prefix',
      '<rss><channel><item><title>A</title><dc:creator>Jane</dc:creator></item></channel></rss>',
    ],
  ];
  const TITLES = ['Q\u00a0é', 'Q & A', 'A', 'A', 'A', 'A'];
  for (const [index, [how, text]] of BROKEN.entries()) {
    it(`is repaired, which is said: ${how}`, () => {
      const {title, problems} = read(text).article;
      expect(title).to.equal(TITLES[index]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^The XML was broken and had to be repaired: /);
    });
  }

  it('keeps what is not broken', () => {
    const {article} = read(
      `<rss ${MODULES}><!-- a & b --><channel><title>&nbsp;</title><item><title>&lt;&amp;&#233;</title>` +
        '<content:encoded><![CDATA[<p>Q & A &nbsp;</p>]]></content:encoded></item></channel></rss>',
    );
    expect(article).to.include({title: '<&é', body: '<p>Q & A &nbsp;</p>'});
  });

  it('gets the modules that it forgot to declare', () => {
    const {article} = read('<rss><channel><item><title>A</title><dc:creator>Jane</dc:creator></item></channel></rss>');
    expect(article.authors).to.deep.equal([{name: 'Jane', url: ''}]);
  });

  for (const [what, declaration] of [
    ['a document type', '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.org/rss.dtd">'],
    [
      'entities',
      `<!-- "a > b" -->\n<!DOCTYPE rss [<!-- ]> ' --> <!ENTITY b '<a>]>'> <!ENTITY % c "d">\n%c; <?e ]> ?>] >`,
    ],
  ] as const) {
    it(`is read without ${what} that it declares`, () => {
      const {article} = read(
        `<?xml version="1.0"?>${declaration}<rss><channel><item><title>A ]&gt; &b;</title></item></channel></rss>`,
      );
      expect(article).to.include({title: 'A ]> &b;'});
    });
  }

  it('keeps what looks like a document type in its text', () => {
    const code = '<!DOCTYPE a [<!ENTITY b "c">]>';
    const {article} = read(
      `<rss><channel><item><title>A</title><author><![CDATA[${code}]]></author></item></channel></rss>`,
    );
    expect(article.authors).to.deep.equal([{name: code, url: ''}]);
  });

  const REFUSED: readonly [what: string, text: string, kind: string][] = [
    ['cut off', '<rss><channel><item><title>A</title></item><item>', 'format'],
    ['with a forgotten tag', '<rss><channel><item><title>A</item></channel></rss>', 'format'],
    ['nothing', '', 'format'],
    ['a text', 'feed', 'format'],
    ['JSON', '{}', 'format'],
    ['a sitemap', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', 'format'],
    ['a feed without items', '<rss><channel><title>A</title></channel></rss>', 'empty'],
    ['a feed without entries', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'empty'],
  ];
  for (const [what, text, kind] of REFUSED) {
    it(`is refused where it is ${what}`, () => {
      expect(() => read(text))
        .to.throw(ContentError)
        .with.property('kind', kind);
    });
  }
});

describe('XML that means no good', () => {
  it('does not grow by its entities', () => {
    const entities = `<!ENTITY a "${'a'.repeat(1e5)}"><!ENTITY b "${'&a;'.repeat(1e3)}"><!ENTITY c "${'&b;'.repeat(1e3)}">`;
    expect(() => read(`<!DOCTYPE rss [${entities}]><rss>&c;</rss>`)).to.throw(ContentError);
  });

  const LONG: readonly [what: string, text: string][] = [
    ['items', `<rss><channel>${'<item><title>A</title></item>'.repeat(2e3)}</channel></rss>`],
    ['a document type without an end', `<!DOCTYPE rss [${'["a" <!-- b -->'.repeat(1e5)}`],
    ['ampersands', `<rss>${'&'.repeat(1e5)}</rss>`],
    ['sections without an end', `<rss>&${'<![CDATA['.repeat(1e5)}</rss>`],
    ['elements in each other', `<rss>${'<a>'.repeat(1e4)}${'</a>'.repeat(1e4)}</rss>`],
    ['an author of many signs', `<rss><item><author>${'@'.repeat(1e5)} </author></item></rss>`],
  ];
  for (const [what, text] of LONG) {
    // What takes far longer than the text is long runs into the time limit of a test.
    it(`is read to its end: ${what}`, () => {
      try {
        expect(read(text).versions).to.deep.equal([]);
      } catch (error) {
        expect(error).to.be.instanceOf(ContentError);
      }
    });
  }
});

describe('a date', () => {
  const DATES: readonly [given: string, iso: string][] = [
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-05-02', '2024-05-02'],
    ['2024-05-02T08:00', '2024-05-02T08:00'],
    ['2024-05-02T08:00:00.123Z', '2024-05-02T08:00:00.123Z'],
    ['2024-05-02T08:00:00+03:00', '2024-05-02T08:00:00+03:00'],
    ['2024-05-02 08:00:00', '2024-05-02T08:00:00'],
    ['2024-05-02 8:00 +0300', '2024-05-02T08:00:00+03:00'],
    ['2024-05-02t08:00:00z', '2024-05-02T08:00:00Z'],
    ['2024-5-2', '2024-05-02'],
    ['2024/05/02', '2024-05-02'],
    ['20240502', '2024-05-02'],
    ['20180619T055000+0900', '2018-06-19T05:50:00+09:00'],
    ['2023-04-28T17:40:00EET', '2023-04-28T17:40:00+02:00'],
    ['Fri, 28 Apr 2023 19:20:36 +0200', '2023-04-28T19:20:36+02:00'],
    ['Fri, 28 Apr 2023 19:20:36 GMT', '2023-04-28T19:20:36Z'],
    ['Fri, 28 Apr 2023 19:20:36 -0000', '2023-04-28T19:20:36Z'],
    ['Fri, 28 Apr 2023 19:20:36 EDT', '2023-04-28T19:20:36-04:00'],
    ['Fri, 28 Apr 2023 19:20:36 XYZ', '2023-04-28T19:20:36'],
    ['Fri, 28 Apr 2023 19:20:36 +0200 (CEST)', '2023-04-28T19:20:36+02:00'],
    ['28 April 2023 9:20 +0530', '2023-04-28T09:20:00+05:30'],
    ['Friday, 28-Apr-23 19:20:36 UTC', '2023-04-28T19:20:36Z'],
    ['1 Sept 99', '1999-09-01'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T19:20:36+02:00'],
    ['Fri Apr  8 19:20:36 2023', '2023-04-08T19:20:36'],
    ['April 28, 2023', '2023-04-28'],
    ['Apr. 8, 2023, 19:20', '2023-04-08T19:20:00'],
    ['2024-13-02', ''],
    ['32 Apr 2023', ''],
    ['28 Foo 2023', ''],
    ['0000-00-00T00:00:00', ''],
    ['-0001-11-30T00:00:00', ''],
    ['1700000000', ''],
    ['yesterday', ''],
    [`2024-05-02${' '.repeat(1e6)}x`, ''],
  ];
  for (const [given, iso] of DATES) {
    it(iso ? `is read: ${given}` : `is none: ${given.slice(0, 40)}`, () => {
      expect(item(`<pubDate>${given}</pubDate>`).published).to.equal(iso);
    });
  }
});
