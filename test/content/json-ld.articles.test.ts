import {expect} from '@esm-bundle/chai';
import {ContentError} from '../../src/content/errors.js';
import type {Article} from '../../src/content/model.js';
import {article, DOCUMENT_URL, graph, read} from './read.js';

type Form = readonly [form: string, json: unknown];

describe('the document', () => {
  const node = {'@type': 'Article', headline: 'A title'};
  const context = {'@context': 'https://schema.org'};
  const site = {'@type': 'WebSite', '@id': '#site', name: 'The site'};
  const FORMS: readonly Form[] = [
    ['one object', {...context, ...node}],
    ['an object without a context', node],
    ['an array', [{...context, ...node}]],
    [
      'an array of several things',
      [
        {...context, ...site},
        {...context, ...node},
      ],
    ],
    ['arrays in arrays', [[[{...context, ...node}]]]],
    ['a graph', {...context, '@graph': [site, node]}],
    ['a graph of one', {...context, '@graph': node}],
    ['a graph in an array', [{...context, '@graph': [site, node]}]],
    ['a graph in a graph', {...context, '@graph': [{'@graph': [node]}]}],
    ['an article inside of something else', {...context, '@type': 'ViewAction', object: node}],
    ['an array with holes', [null, 'text', 5, true, {...context, ...node}]],
    ['an object with a context of http:', {'@context': 'http://schema.org/', ...node}],
    ['an object with a context of www.', {'@context': 'https://www.schema.org', ...node}],
    ['an object with a context that names a prefix', {'@context': {schema: 'https://schema.org/'}, ...node}],
    ['an object with a list of contexts', {'@context': ['https://schema.org', {'@language': 'en'}], ...node}],
  ];
  for (const [form, json] of FORMS) {
    it(`may be ${form}`, () => {
      expect(read(json).title).to.equal('A title');
    });
  }

  it('shows the first of several articles', () => {
    expect(read([article({headline: 'One'}), article({headline: 'Two'})]).title).to.equal('One');
  });

  it('shows an article before the questions beside it', () => {
    const questions = {'@type': 'FAQPage', name: 'Questions', mainEntity: []};
    expect(read(graph(questions, node)).title).to.equal('A title');
  });

  it('shows an article before the page it stands in', () => {
    expect(read(graph({'@type': 'WebPage', name: 'A page'}, node)).title).to.equal('A title');
  });

  it('shows a page where it has no article', () => {
    expect(read({...context, '@type': 'WebPage', name: 'A page'}).title).to.equal('A page');
  });

  it('shows the main entity of a page', () => {
    expect(read({...context, '@type': 'WebPage', name: 'A page', mainEntity: node}).title).to.equal('A title');
  });

  it('shows the main entity of a page, which refers to it', () => {
    const page = {'@type': 'WebPage', name: 'A page', mainEntity: {'@id': '#it'}};
    expect(read(graph(page, {...node, '@id': '#it'})).title).to.equal('A title');
  });

  it('shows the main entity of a page before other articles', () => {
    const page = {'@type': 'WebPage', name: 'A page', mainEntity: {'@id': '#it'}};
    const other = {'@type': 'Article', headline: 'Another'};
    expect(read(graph(other, page, {...node, '@id': '#it'})).title).to.equal('A title');
  });

  const NOTHING: readonly Form[] = [
    ['null', null],
    ['a number', 5],
    ['a text', 'Article'],
    ['a boolean', true],
    ['an empty list', []],
    ['an empty object', {}],
    ['an empty graph', graph()],
    ['things that are no texts', graph({'@type': 'Person', name: 'Ada'}, {'@type': 'Product', name: 'A lamp'})],
    ['a type that only ends like one', {'@type': 'ArticleSection', headline: 'A title'}],
    ['a title without a type', {headline: 'A title'}],
    ['an article with nothing in it', {'@type': 'Article'}],
  ];
  for (const [what, json] of NOTHING) {
    it(`is empty where it is ${what}`, () => {
      expect(() => read(json))
        .to.throw(ContentError)
        .with.property('kind', 'empty');
    });
  }
});

describe('the type', () => {
  const TYPES: readonly (string | string[])[] = [
    'Article',
    'NewsArticle',
    'BlogPosting',
    'TechArticle',
    'ScholarlyArticle',
    'MedicalScholarlyArticle',
    'OpinionNewsArticle',
    'AnalysisNewsArticle',
    'ReportageNewsArticle',
    'SatiricalArticle',
    'AdvertiserContentArticle',
    'LiveBlogPosting',
    'SocialMediaPosting',
    'DiscussionForumPosting',
    'Report',
    'APIReference',
    'schema:Article',
    'http://schema.org/Article',
    'https://schema.org/NewsArticle',
    'https://www.schema.org/NewsArticle',
    ['NewsArticle', 'Article'],
    ['CreativeWork', 'TechArticle'],
    ['https://schema.org/BlogPosting'],
  ];
  for (const type of TYPES) {
    it(`may be ${JSON.stringify(type)}`, () => {
      // Before a page, which it has to be told from.
      const json = graph({'@type': 'WebPage', name: 'A page'}, {'@type': type, headline: 'A title'});
      expect(read(json).title).to.equal('A title');
    });
  }
});

describe('terms', () => {
  const KEYS: readonly Form[] = [
    ['a prefix', {'@type': 'schema:Article', 'schema:headline': 'A title', 'schema:articleBody': 'A body'}],
    ['their full address', {'@type': 'Article', 'http://schema.org/headline': 'A title', articleBody: 'A body'}],
    [
      'their full address of www.',
      {'@type': 'Article', 'https://www.schema.org/headline': 'A title', articleBody: 'A body'},
    ],
    ['a capital letter', {'@type': 'Article', Headline: 'A title', ArticleBody: 'A body'}],
    ['a prefix and a capital letter', {'@type': 'Article', 'schema:Headline': 'A title', articleBody: 'A body'}],
  ];
  for (const [form, json] of KEYS) {
    it(`may have ${form}`, () => {
      expect(read(json)).to.include({title: 'A title', body: 'A body'});
    });
  }

  it('of another vocabulary are not taken for those of schema.org', () => {
    expect(read(article({'og:headline': 'Another', name: 'A name'}))).to.include({title: 'A title'});
  });
});

describe('an article', () => {
  const PROPERTIES: readonly [rule: string, properties: object, expected: Partial<Article>][] = [
    ['has its headline as title', {name: 'A name'}, {title: 'A title'}],
    ['has its name as title where it has no headline', {headline: '', name: 'A name'}, {title: 'A name'}],
    ['has the first of several headlines', {headline: ['One', 'Two']}, {title: 'One'}],
    ['has a number as text', {headline: 1984}, {title: '1984'}],
    ['has the first headline that says something', {headline: [null, '', 'One']}, {title: 'One'}],
    ['has no boolean as text', {headline: false, name: 'A name'}, {title: 'A name'}],
    ['has no white space around its texts', {headline: ' A title\n'}, {title: 'A title'}],
    ['has its description as summary', {description: 'A summary'}, {summary: 'A summary'}],
    ['has its text as body', {text: 'A text'}, {body: 'A text'}],
    ['has its body before its text', {text: 'A text', articleBody: 'A body'}, {body: 'A body'}],
    ['keeps markup as it was published', {articleBody: '<p>A <b>body</p>'}, {body: '<p>A <b>body</p>'}],
    ['keeps entities as they were published', {articleBody: '<p>&lt;</p>'}, {body: '<p>&lt;</p>'}],
    ['has its section as category', {articleSection: 'Politics'}, {category: 'Politics'}],
    ['has the first of several sections', {articleSection: ['Politics', 'World']}, {category: 'Politics'}],
    ['has a date', {datePublished: '2024-03-05'}, {published: '2024-03-05'}],
    ['has a date as people write it', {datePublished: 'April 28, 2023'}, {published: '2023-04-28'}],
    ['has no date that is none', {datePublished: 'soon'}, {published: ''}],
    ['has the date it was made at least', {dateCreated: '2024-03-04'}, {published: '2024-03-04'}],
    ['has the date it was changed', {dateModified: '2024-03-06T10:00Z'}, {modified: '2024-03-06T10:00Z'}],
    ['is read as long as its publisher says', {timeRequired: 'PT3M', articleBody: 'A body'}, {readingMinutes: 3}],
    ['is read as long as its text takes', {articleBody: 'word '.repeat(2280), inLanguage: 'en'}, {readingMinutes: 10}],
    [
      'is read as long as its text takes, without its tags',
      {articleBody: '<p class="one two three">word</p> '.repeat(2280), inLanguage: 'en'},
      {readingMinutes: 10},
    ],
    [
      'is read as long as its text takes where its publisher says nonsense',
      {timeRequired: 'a while', articleBody: 'word'},
      {readingMinutes: 1},
    ],
    ['has no reading time where it has no text', {description: 'A summary'}, {readingMinutes: undefined}],
    ['remembers the document it was read from', {}, {documentUrl: DOCUMENT_URL}],
    [
      'is complete where little is known',
      {},
      {
        language: 'und',
        direction: 'ltr',
        url: '',
        category: '',
        summary: '',
        body: '',
        authors: [],
        published: '',
        modified: '',
        image: undefined,
        siteName: '',
        questions: [],
      },
    ],
  ];
  for (const [rule, properties, expected] of PROPERTIES) {
    it(rule, () => {
      expect(read(article(properties))).to.deep.include(expected);
    });
  }
});

describe('the address of an article', () => {
  const ADDRESSES: readonly [rule: string, properties: object, url: string][] = [
    ['is its url', {url: 'https://example.com/a'}, 'https://example.com/a'],
    ['is resolved against the document', {url: '../a?b#c'}, 'https://example.org/a?b#c'],
    ['may have no scheme', {url: '//example.com/a'}, 'https://example.com/a'],
    ['may be a reference', {url: {'@id': '/a'}}, 'https://example.org/a'],
    ['is that of its page', {mainEntityOfPage: 'https://example.com/a'}, 'https://example.com/a'],
    [
      'is that of its page, which is a node',
      {mainEntityOfPage: {'@type': 'WebPage', '@id': '/a'}},
      'https://example.org/a',
    ],
    [
      'is that of its page, which has a url',
      {mainEntityOfPage: {'@type': 'WebPage', '@id': '#page', url: '/a'}},
      'https://example.org/a',
    ],
    ['is its url before that of its page', {url: '/a', mainEntityOfPage: '/b'}, 'https://example.org/a'],
    ['is the first of several', {url: ['/a', '/b']}, 'https://example.org/a'],
    ['is never a script', {url: 'javascript:alert(1)'}, ''],
    ['is never a script in disguise', {url: ' JaVa\tScRiPt:alert(1)'}, ''],
    ['is never data', {url: 'data:text/html,<script>alert(1)</script>'}, ''],
    ['is never a blob', {url: 'blob:https://example.org/0'}, ''],
    ['is never a file', {url: 'file:///etc/passwd'}, ''],
    ['is no mail', {url: 'mailto:a@example.org'}, ''],
    ['is none that cannot be', {url: 'https://['}, ''],
    ['is the next where the first is refused', {url: ['javascript:1', '/b']}, 'https://example.org/b'],
    ['is that of its page where its own is refused', {url: 'data:,', mainEntityOfPage: '/b'}, 'https://example.org/b'],
    ['is none where its page is only said to be', {mainEntityOfPage: true}, ''],
  ];
  for (const [rule, properties, url] of ADDRESSES) {
    it(rule, () => {
      expect(read(article(properties)).url).to.equal(url);
    });
  }
});

describe('the authors', () => {
  const jane = [{name: 'Jane Doe', url: ''}];
  const two = [
    {name: 'Jane Doe', url: ''},
    {name: 'John Roe', url: ''},
  ];
  const AUTHORS: readonly [form: string, author: unknown, authors: Article['authors']][] = [
    ['a text', 'Jane Doe', jane],
    ['a text that begins with By', 'By Jane Doe', jane],
    ['a text that begins with BY', 'BY  Jane Doe', jane],
    ['a name that begins with those letters', 'Byron Doe', [{name: 'Byron Doe', url: ''}]],
    ['a text with white space around it', ' Jane Doe\n', jane],
    ['a text with By and white space around it', ' By Jane Doe\n', jane],
    ['a list of texts', ['Jane Doe', 'By John Roe'], two],
    ['lists in lists', [['Jane Doe'], [['John Roe']]], two],
    ['an ordered list', {'@list': ['Jane Doe', 'John Roe']}, two],
    ['ordered lists in ordered lists', {'@list': [{'@list': ['Jane Doe']}, {'@list': [['John Roe']]}]}, two],
    ['a set', {'@set': ['Jane Doe', 'John Roe']}, two],
    ['a name in several languages', {name: [{'@value': 'Jane Doe', '@language': 'en'}]}, jane],
    ['a person', {'@type': 'Person', name: 'Jane Doe'}, jane],
    [
      'a person with a page',
      {'@type': 'Person', name: 'Jane Doe', url: '/jane'},
      [{name: 'Jane Doe', url: 'https://example.org/jane'}],
    ],
    ['a person with a page that is a script', {'@type': 'Person', name: 'Jane Doe', url: 'javascript:1'}, jane],
    ['a person without a type', {name: 'Jane Doe'}, jane],
    ['an organization', {'@type': 'Organization', name: 'The Agency'}, [{name: 'The Agency', url: ''}]],
    [
      'persons',
      [
        {'@type': 'Person', name: 'Jane Doe'},
        {'@type': 'Person', name: 'John Roe'},
      ],
      two,
    ],
    ['persons and texts', [{'@type': 'Person', name: 'Jane Doe'}, 'John Roe'], two],
    ['a reference', {'@id': '#jane'}, jane],
    ['a reference that is a text', '#jane', jane],
    ['a list of references', [{'@id': '#jane'}, {'@id': '/news/doc.jsonld#john'}], two],
    ['a reference to what is not there', {'@id': '#nobody'}, []],
    ['an address', 'https://example.org/authors/jane', []],
    ['a path', '/authors/jane', []],
    ['a person without a name', {'@type': 'Person', url: '/jane'}, []],
    ['an empty text', '', []],
    ['white space', ' ', []],
    ['null', null, []],
    ['a boolean', true, []],
    ['an empty list', [], []],
  ];
  for (const [form, author, authors] of AUTHORS) {
    it(`may be ${form}`, () => {
      const persons = [
        {'@type': 'Person', '@id': '#jane', name: 'Jane Doe'},
        {'@type': 'Person', '@id': '#john', name: 'John Roe'},
      ];
      expect(read(graph(article({author}), ...persons)).authors).to.deep.equal(authors);
    });
  }
});

describe('the picture', () => {
  const plain = {url: 'https://example.org/news/a.jpg', alt: '', width: undefined, height: undefined};
  const PICTURES: readonly [form: string, properties: object, image: Article['image']][] = [
    ['a text', {image: 'a.jpg'}, plain],
    ['a list of texts', {image: ['a.jpg', 'b.jpg']}, plain],
    ['an object', {image: {'@type': 'ImageObject', url: 'a.jpg'}}, plain],
    ['an object with the address of the file', {image: {'@type': 'ImageObject', contentUrl: 'a.jpg'}}, plain],
    ['an object that is named by its address', {image: {'@id': 'https://example.org/news/a.jpg'}}, plain],
    [
      'a list of objects',
      {
        image: [
          {'@type': 'ImageObject', url: 'a.jpg'},
          {'@type': 'ImageObject', url: 'b.jpg'},
        ],
      },
      plain,
    ],
    ['an ordered list', {image: {'@list': ['a.jpg', 'b.jpg']}}, plain],
    ['a reference', {image: {'@id': '#picture'}}, {...plain, alt: 'A bridge', width: 1200, height: 800}],
    ['a reference that is a text', {image: '#picture'}, {...plain, alt: 'A bridge', width: 1200, height: 800}],
    ['a thumbnail', {thumbnailUrl: 'a.jpg'}, plain],
    ['a picture rather than its thumbnail', {image: 'a.jpg', thumbnailUrl: 'b.jpg'}, plain],
    ['one with a caption', {image: {url: 'a.jpg', caption: 'A bridge', name: 'IMG1'}}, {...plain, alt: 'A bridge'}],
    ['one with a description', {image: {url: 'a.jpg', description: 'A bridge'}}, {...plain, alt: 'A bridge'}],
    ['one with numbers as size', {image: {url: 'a.jpg', width: 12, height: 8}}, {...plain, width: 12, height: 8}],
    ['one with texts as size', {image: {url: 'a.jpg', width: '12', height: '8px'}}, {...plain, width: 12, height: 8}],
    ['one with nonsense as size', {image: {url: 'a.jpg', width: 'wide', height: 0}}, plain],
    ['no script', {image: 'javascript:alert(1)'}, undefined],
    ['nothing that is not there', {image: {'@id': '#nowhere'}}, undefined],
    ['no data', {image: 'data:image/svg+xml,<svg onload="alert(1)"/>'}, undefined],
    ['no script in an object', {image: {'@type': 'ImageObject', url: 'javascript:1'}}, undefined],
    ['nothing without an address', {image: {'@type': 'ImageObject', caption: 'A bridge'}}, undefined],
    ['the next where the first is refused', {image: ['data:,', 'a.jpg']}, plain],
  ];
  for (const [form, properties, image] of PICTURES) {
    it(`may be ${form}`, () => {
      const picture = {
        '@type': 'ImageObject',
        '@id': '#picture',
        url: 'a.jpg',
        caption: 'A bridge',
        width: 1200,
        height: 800,
      };
      expect(read(graph(article(properties), picture)).image).to.deep.equal(image);
    });
  }
});

describe('the name of the site', () => {
  const SITES: readonly [rule: string, properties: object, siteName: string][] = [
    ['is that of the publisher', {publisher: {'@type': 'Organization', name: 'The Daily'}}, 'The Daily'],
    ['is the publisher, which is a text', {publisher: 'The Daily'}, 'The Daily'],
    ['is that of the publisher referred to', {publisher: {'@id': '#us'}}, 'Us'],
    ['is that of the first publisher', {publisher: [{name: 'One'}, {name: 'Two'}]}, 'One'],
    ['is that of the site it is part of', {isPartOf: {'@type': 'WebSite', name: 'The site'}}, 'The site'],
    [
      'is that of the publisher before that of the site',
      {publisher: {name: 'The Daily'}, isPartOf: {'@type': 'WebSite', name: 'The site'}},
      'The Daily',
    ],
    [
      'is the publisher, which is a text, before that of the site',
      {publisher: 'The Daily', isPartOf: {'@type': 'WebSite', name: 'The site'}},
      'The Daily',
    ],
    [
      'is that of the site where the publisher has no name',
      {publisher: {'@type': 'Organization', url: '/'}, isPartOf: {'@type': 'WebSite', name: 'The site'}},
      'The site',
    ],
    ['is unknown where nobody says', {publisher: null}, ''],
  ];
  for (const [rule, properties, siteName] of SITES) {
    it(rule, () => {
      const us = {'@type': 'Organization', '@id': '#us', name: 'Us'};
      expect(read(graph(article(properties), us)).siteName).to.equal(siteName);
    });
  }
});

describe('references', () => {
  it('bring together what is said of one thing in several places', () => {
    const json = graph({'@id': '#a', '@type': 'Article', headline: 'A title'}, {'@id': '#a', articleBody: 'A body'});
    expect(read(json)).to.include({title: 'A title', body: 'A body'});
  });

  it('bring together what is said before and after, whichever is the article', () => {
    const json = graph({'@id': '#a', articleBody: 'A body'}, {'@id': '#a', '@type': 'Article', headline: 'A title'});
    expect(read(json)).to.include({title: 'A title', body: 'A body'});
  });

  it('keep what was said first where two places disagree', () => {
    const json = graph(article({'@id': '#a', articleBody: 'One'}), article({'@id': '#a', articleBody: 'Two'}));
    expect(read(json).body).to.equal('One');
  });

  it('find a thing by its address, however it is written', () => {
    const author = {'@id': 'https://example.org/news/../people#jane'};
    const jane = {'@id': '/people#jane', '@type': 'Person', name: 'Jane Doe'};
    expect(read(graph(article({author}), jane)).authors).to.deep.equal([{name: 'Jane Doe', url: ''}]);
  });

  it('find a blank node', () => {
    const json = graph(article({author: {'@id': '_:b0'}}), {'@id': '_:b0', name: 'Jane Doe'});
    expect(read(json).authors).to.deep.equal([{name: 'Jane Doe', url: ''}]);
  });

  it('do not mix up two things without a name', () => {
    const json = graph(article({author: {name: 'Jane Doe'}, publisher: {logo: '/logo.png'}}));
    expect(read(json).siteName).to.equal('');
  });
});

describe('an article that another one mentions', () => {
  const OTHER_WORKS = [
    'associatedArticle',
    'blogPost',
    'citation',
    'comment',
    'correction',
    'isBasedOn',
    'isPartOf',
    'liveBlogUpdate',
    'mentions',
    'sharedContent',
  ];
  const other = {'@type': 'Article', '@id': '#other', headline: 'Another'};
  for (const property of OTHER_WORKS) {
    it(`is not the article: ${property}`, () => {
      // A page ranks below any article that counts.
      expect(read({'@type': 'WebPage', name: 'A page', [property]: other}).title).to.equal('A page');
    });

    it(`is not the article where it is deep in what is mentioned: ${property}`, () => {
      const json = {'@type': 'WebPage', name: 'A page', [property]: {'@type': 'CreativeWork', hasPart: [other]}};
      expect(read(json).title).to.equal('A page');
    });

    it(`is not the article where it is only referred to, and stands first: ${property}`, () => {
      expect(read(graph(other, article({[property]: {'@id': '#other'}}))).title).to.equal('A title');
    });
  }

  it('is the article where both mention each other and it stands first', () => {
    const json = graph(
      article({'@id': '#a', mentions: {'@id': '#b'}}),
      article({'@id': '#b', headline: 'Another', mentions: {'@id': '#a'}}),
    );
    expect(read(json).title).to.equal('A title');
  });
});

describe('the fragment of the address', () => {
  const json = graph(
    article({'@id': '#one', headline: 'One'}),
    article({'@id': '#two', headline: 'Two'}),
    article({'@id': 'https://example.org/news/doc.jsonld#three', headline: 'Three'}),
    article({'@id': 'https://example.org/elsewhere#four', headline: 'Four'}),
  );
  const FRAGMENTS: readonly [rule: string, fragment: string, title: string][] = [
    ['names what is shown', 'two', 'Two'],
    ['names what is shown where the document has its full address', 'three', 'Three'],
    ['names nothing where the document has no such thing', 'no-such-thing', 'One'],
    ['names nothing that belongs to another document', 'four', 'One'],
    ['names nothing where it is empty', '', 'One'],
  ];
  for (const [rule, fragment, title] of FRAGMENTS) {
    it(rule, () => {
      expect(read(json, fragment).title).to.equal(title);
    });
  }

  it('names what is shown even where that would not be shown by itself', () => {
    const other = article({isPartOf: article({'@id': '#whole', headline: 'The whole'})});
    expect(read(other, 'whole').title).to.equal('The whole');
  });

  it('is not part of the document’s address', () => {
    expect(read(json, 'two').documentUrl).to.equal(DOCUMENT_URL);
  });
});
