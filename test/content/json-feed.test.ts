import {expect} from '@esm-bundle/chai';
import {ContentError} from '../../src/content/errors.js';
import {readJsonFeed} from '../../src/content/formats/json-feed.js';
import type {Article, ContentDocument} from '../../src/content/model.js';
import {fixture, served} from '../fixtures/formats/served.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
const URL = 'https://example.org/news/feed.json';

function read(content: unknown, fragment = '', language = ''): ContentDocument {
  return readJsonFeed(served(content, {url: `${URL}#${fragment}`, language}));
}

/** The article of a feed with one item. */
function item(properties: object, feed: object = {}): Article {
  return read({version: VERSION, title: 'The feed', items: [{id: '1', ...properties}], ...feed}).article;
}

describe('a JSON Feed', () => {
  const items = [
    {id: 'https://example.org/2024/one/', title: 'One', date_published: '2024-01-01T10:00:00Z'},
    {id: 'urn:two', title: 'Two', url: '/2024/two?from=feed', date_published: '2024-03-01T10:00:00Z'},
    {id: '3', title: 'Three', url: 'https://example.org/%D9%85%D8%B1', date_published: '2024-02-01T10:00:00Z'},
  ];
  const feed = {version: VERSION, title: 'The feed', items};

  it('has all its items, in its order', () => {
    expect(read(feed).items?.map(({title}) => title)).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('shows its newest item where none is named', () => {
    expect(read(feed).article.title).to.equal('Two');
  });

  it('shows its first item where none has a date', () => {
    expect(read({version: VERSION, items: [{title: 'One'}, {title: 'Two'}]}).article.title).to.equal('One');
  });

  it('takes the date of a change where an item has no other', () => {
    const changed = [
      {title: 'One', date_modified: '2024-01-01'},
      {title: 'Two', date_modified: '2024-01-02'},
    ];
    expect(read({version: VERSION, items: changed}).article.title).to.equal('Two');
  });

  const NAMES: readonly [by: string, fragment: string, title: string][] = [
    ['its id', 'urn:two', 'Two'],
    ['an id that is an address', 'https://example.org/2024/one/', 'One'],
    ['an id that is encoded', 'https%3A%2F%2Fexample.org%2F2024%2Fone%2F', 'One'],
    ['the last part of its id', 'one', 'One'],
    ['the last part of an id that is no address', 'two', 'Two'],
    ['its address as it is published', '/2024/two?from=feed', 'Two'],
    ['its whole address', 'https://example.org/2024/two?from=feed', 'Two'],
    ['the last part of its address', 'مر', 'Three'],
    ['the last part of its address, encoded', '%D9%85%D8%B1', 'Three'],
    ['an id that is the last part of nothing else', '3', 'Three'],
  ];
  for (const [by, fragment, title] of NAMES) {
    it(`shows the item that the fragment names by ${by}`, () => {
      const document = read(feed, fragment);
      expect(document.article.title).to.equal(title);
      expect(document).not.to.have.property('items');
    });
  }

  it('shows all items and says so where the fragment names none', () => {
    const {article, items: articles} = read(feed, 'four');
    expect(article).to.deep.include({title: 'Two', problems: ['No item is named "four".']});
    expect(articles).to.have.length(3);
  });

  it('survives a fragment that cannot be decoded', () => {
    expect(read(feed, '%E0%A4%A').items).to.have.length(3);
  });

  const NOTHING: readonly [what: string, content: unknown, kind: string][] = [
    ['no items', {version: VERSION}, 'empty'],
    ['an empty list', {version: VERSION, items: []}, 'empty'],
    ['items that are none', {version: VERSION, items: ['one', 2, null, []]}, 'empty'],
    ['an object that is no feed', {}, 'empty'],
    ['null', null, 'empty'],
    ['a number', 5, 'empty'],
    ['a text', '"feed"', 'empty'],
    ['nothing', '', 'format'],
    ['HTML', '<!doctype html><title>404</title>', 'format'],
    ['JSON with a mistake in it', '{"version": "https://jsonfeed.org/version/1", items: []}', 'format'],
    [
      'the beginning of a feed without an item',
      '{"version": "https://jsonfeed.org/version/1", "items": [{"id',
      'empty',
    ],
  ];
  for (const [what, content, kind] of NOTHING) {
    it(`is ${kind === 'empty' ? 'empty' : 'no feed'} where it is ${what}`, () => {
      expect(() => read(content))
        .to.throw(ContentError)
        .with.property('kind', kind);
    });
  }

  it('is read whole', async () => {
    const {article, items: articles} = read(await fixture('feed.json'));
    expect(article.problems).to.deep.equal([]);
    expect(articles?.map(({title, language, direction}) => [title, language, direction])).to.deep.equal([
      ['حدائق السطوح', 'ar', 'rtl'],
      ['Gardens on roofs', 'en-GB', 'ltr'],
    ]);
    expect(article).to.deep.include({
      url: 'https://example.org/ar/roofs',
      documentUrl: 'https://example.org/ar/roofs',
      category: 'مدينة',
      summary: 'مدن أبرد',
      body: '<p>نص</p>',
      authors: [{name: 'ليلى', url: 'https://example.org/layla'}],
      published: '2024-05-02T08:00:00+03:00',
      modified: '2024-05-03T08:00:00+03:00',
      image: {url: 'https://example.org/news/roof.jpg', alt: '', width: undefined, height: undefined},
      siteName: 'Example news',
    });
  });
});

describe('the language of a JSON Feed’s item', () => {
  const LANGUAGES: readonly [rule: string, item: object, feed: object, header: string, language: string][] = [
    ['is its own', {language: 'ar'}, {language: 'en'}, 'de', 'ar'],
    ['is that of the feed where it has none', {}, {language: 'pt_BR'}, 'de', 'pt-BR'],
    ['is that of the server where the feed has none', {}, {}, 'de', 'de'],
    ['is that of the feed where its own is none', {language: 'English'}, {language: 'en'}, '', 'en'],
    ['is undetermined where nobody says', {}, {}, '', 'und'],
    ['is undetermined where it is of another type', {language: {code: 'en'}}, {}, '', 'und'],
  ];
  for (const [rule, properties, feed, header, language] of LANGUAGES) {
    it(rule, () => {
      const {article} = read({version: VERSION, items: [{title: 'A title', ...properties}], ...feed}, '', header);
      expect(article.language).to.equal(language);
    });
  }
});

describe('an item of a JSON Feed', () => {
  const jane = {name: 'Jane Doe', url: 'https://example.org/jane'};
  const john = {name: 'John Roe', url: ''};
  const RULES: readonly [rule: string, item: object, feed: object, expected: Partial<Article>][] = [
    ['has its HTML as body', {content_html: '<p>HTML</p>', content_text: 'Text'}, {}, {body: '<p>HTML</p>'}],
    ['has its text as body where it has no HTML', {content_html: '', content_text: 'Text'}, {}, {body: 'Text'}],
    ['has HTML without a tag as markup', {content_html: 'Q &amp; A'}, {}, {body: '<p>Q &amp; A</p>'}],
    [
      'has text about markup as text',
      {content_text: 'Close it: </b>\n\nAnd <br> & more'},
      {},
      {body: '<p>Close it: &lt;/b></p><p>And &lt;br> &amp; more</p>'},
    ],
    ['has its summary', {summary: 'In short'}, {}, {summary: 'In short'}],
    ['has no entities in its title', {title: 'Q &amp; A &#8211; <br>'}, {}, {title: 'Q & A – <br>'}],
    ['may have no title', {content_text: 'A note'}, {}, {title: '', body: 'A note'}],
    ['has a number as title', {title: 1984}, {}, {title: '1984'}],
    ['has its first tag as category', {tags: ['World', 'News']}, {}, {category: 'World'}],
    ['has its address', {url: '/a'}, {}, {url: 'https://example.org/a'}],
    [
      'has the address it is about where it has none',
      {external_url: 'https://example.com/a'},
      {},
      {url: 'https://example.com/a'},
    ],
    [
      'has its own address first',
      {url: '/a', external_url: 'https://example.com/a'},
      {},
      {url: 'https://example.org/a'},
    ],
    ['has its id as address where that is one', {id: 'https://example.org/a'}, {}, {url: 'https://example.org/a'}],
    ['has no id as address where that is none', {id: 'a'}, {}, {url: '', documentUrl: URL}],
    ['has no script as address', {url: 'javascript:alert(1)'}, {}, {url: ''}],
    ['has the feed’s title as site', {}, {title: 'Q &amp; A'}, {siteName: 'Q & A'}],
    [
      'has its dates',
      {date_published: '2024-01-02', date_modified: '2024-01-03T10:00Z'},
      {},
      {published: '2024-01-02', modified: '2024-01-03T10:00Z'},
    ],
    ['has its own authors', {authors: [jane]}, {authors: [john]}, {authors: [jane]}],
    ['has the feed’s authors where it has none', {authors: []}, {authors: [jane, john]}, {authors: [jane, john]}],
    ['has the author of version 1', {author: jane}, {authors: [john]}, {authors: [jane]}],
    ['has the feed’s author of version 1', {}, {author: jane}, {authors: [jane]}],
    ['has the authors of version 1.1 before the one of 1', {authors: [jane], author: john}, {}, {authors: [jane]}],
    [
      'has authors that are only names',
      {authors: ['Jane Doe', 'By John Roe']},
      {},
      {authors: [{...jane, url: ''}, john]},
    ],
    ['has no author without a name', {authors: [{url: '/jane'}, {}]}, {}, {authors: []}],
  ];
  for (const [rule, properties, feed, expected] of RULES) {
    it(rule, () => {
      expect(item(properties, feed)).to.deep.include(expected);
    });
  }

  const PICTURES: readonly [rule: string, item: object, url: string | undefined][] = [
    ['its image', {image: 'a.jpg', banner_image: 'b.jpg'}, 'https://example.org/news/a.jpg'],
    ['its banner where it has no image', {banner_image: 'b.jpg'}, 'https://example.org/news/b.jpg'],
    [
      'its banner where its image is refused',
      {image: 'data:,', banner_image: 'b.jpg'},
      'https://example.org/news/b.jpg',
    ],
    ['an image that is an object', {image: {url: 'a.jpg'}}, 'https://example.org/news/a.jpg'],
    [
      'an attached picture',
      {
        attachments: [
          {url: 'a.mp3', mime_type: 'audio/mpeg'},
          {url: 'a.jpg', mime_type: 'image/jpeg'},
        ],
      },
      'https://example.org/news/a.jpg',
    ],
    ['no other attachment', {attachments: [{url: 'a.mp3', mime_type: 'audio/mpeg'}]}, undefined],
  ];
  for (const [rule, properties, url] of PICTURES) {
    it(`has as picture ${rule}`, () => {
      expect(item(properties).image?.url).to.equal(url);
    });
  }
});

describe('what is wrong in a JSON Feed', () => {
  const title = 'A title';
  const WRONG: readonly [what: string, item: object, feed: object, problem: string][] = [
    [
      'a version of http:',
      {},
      {version: 'http://jsonfeed.org/version/1'},
      'version is not that of a JSON Feed: "http://jsonfeed.org/version/1".',
    ],
    [
      'a version that is cut off',
      {},
      {version: 'https://jsonfeed.org/version/'},
      'version is not that of a JSON Feed: "https://jsonfeed.org/version/".',
    ],
    ['a missing version', {}, {version: undefined}, 'version is not that of a JSON Feed: "".'],
    [
      'a language that is a word',
      {language: 'English'},
      {},
      'items[0].language: "English" is the name of a language where its tag is expected. It is taken as "en"; write that.',
    ],
    [
      'a date that is none',
      {date_published: 'yesterday'},
      {},
      'items[0].date_published is no date that is understood: "yesterday".',
    ],
    [
      'a day that its month does not have',
      {date_published: '2024-02-30'},
      {},
      'items[0].date_published is no date that is understood: "2024-02-30".',
    ],
    [
      'a number for a date',
      {date_published: 1700000000},
      {},
      'items[0].date_published is no date that is understood: "1700000000".',
    ],
    ['an object for a text', {summary: {}}, {}, 'items[0].summary is an object where a text is expected.'],
    ['a boolean for a text', {content_html: true}, {}, 'items[0].content_html is a boolean where a text is expected.'],
    [
      'a text for an object',
      {attachments: ['a.jpg']},
      {},
      'items[0].attachments[0] is a string where an object is expected.',
    ],
    [
      'an address that is a script',
      {url: 'javascript:1'},
      {},
      'items[0].url is no address of the web: "javascript:1".',
    ],
    ['an item that is none', {}, {items: [{title}, 'two']}, 'items[1] is a string where an object is expected.'],
  ];
  for (const [what, properties, feed, problem] of WRONG) {
    it(`is named: ${what}`, () => {
      const article = item({title, ...properties}, feed);
      expect(article).to.deep.include({title, problems: [problem]});
    });
  }

  it('in one item is not a problem of another', () => {
    const {items} = read({version: VERSION, items: [{title, date_published: 'soon'}, {title}]});
    expect(items?.map(({problems}) => problems.length)).to.deep.equal([1, 0]);
  });

  const CUTS: readonly [where: string, end: string, titles: string[]][] = [
    ['between items', ',', ['One']],
    ['in a name', ',{"id":"2","title":"Two","su', ['One', 'Two']],
    ['in a text', ',{"id":"2","title":"Two","summary":"It said \\"no', ['One', 'Two']],
    ['in an escape', ',{"id":"2","title":"Two","summary":"It said \\', ['One', 'Two']],
    ['in a list', ',{"id":"2","title":"Two","tags":["a","b', ['One', 'Two']],
    ['after a value', ',{"id":"2","title":"Two","tags":[]', ['One', 'Two']],
    ['at its very end', ']', ['One']],
  ];
  for (const [where, end, titles] of CUTS) {
    it(`may be that it is cut off ${where}`, () => {
      const text = `{"version":"${VERSION}","items":[{"id":"1","title":"One"}${end}`;
      const {items} = read(text);
      expect(items?.map((article) => article.title)).to.deep.equal(titles);
      expect(items?.[0]?.problems).to.deep.equal([
        'The feed is cut off; what follows its last whole value is missing.',
      ]);
    });
  }

  it('has no power over objects', () => {
    const {article} = read('{"__proto__":{"title":"Evil"},"items":[{"__proto__":{"title":"Evil"},"constructor":1}]}');
    expect([article.title, article.siteName, 'title' in {}]).to.deep.equal(['', '', false]);
  });
});

describe('RSS written as JSON', () => {
  const posts = [
    {
      title: 'Q &amp; A',
      link: 'https://example.org/a',
      guid: {'#value': 'urn:a', isPermaLink: 'false'},
      pubDate: 'Fri, 28 Apr 2023 19:20:36 +0200',
      description: '<p>In <b>short</b></p>',
      'content:encoded': '<p>At length</p>',
      author: 'Jane Doe',
      categories: ['World'],
      enclosure: {url: 'https://example.org/a.jpg', type: 'image/jpeg'},
    },
  ];
  const FORMS: readonly [form: string, content: unknown][] = [
    ['with its channel', {rss: {version: '2.0', channel: {title: 'The feed', item: posts}}}],
    ['with one item in place of a list', {rss: {channel: {title: 'The feed', item: posts[0]}}}],
    ['as converters write it', {status: 'ok', feed: {title: 'The feed'}, items: posts}],
  ];
  for (const [form, content] of FORMS) {
    it(`is read ${form}`, () => {
      const {article} = read(content, 'a');
      expect(article).to.deep.include({
        title: 'Q & A',
        url: 'https://example.org/a',
        published: '2023-04-28T19:20:36+02:00',
        summary: 'In short',
        body: '<p>At length</p>',
        authors: [{name: 'Jane Doe', url: ''}],
        category: 'World',
        siteName: 'The feed',
        problems: ['version is not that of a JSON Feed: "".'],
      });
      expect(article.image?.url).to.equal('https://example.org/a.jpg');
    });
  }

  it('is read as a list of items', () => {
    expect(read(posts).article.title).to.equal('Q & A');
  });
});
