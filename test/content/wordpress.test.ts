import {expect} from '@esm-bundle/chai';
import {ContentError} from '../../src/content/errors.js';
import {readWordPress} from '../../src/content/formats/wordpress.js';
import type {Article, ContentDocument, Translation} from '../../src/content/model.js';
import {fixture, served} from '../fixtures/formats/served.js';

const URL = 'https://example.org/wp-json/wp/v2/posts/42';

function read(content: unknown, url = URL, language = ''): ContentDocument {
  return readWordPress(served(content, {url, language}));
}

/** The article of a post with a title. */
function post(properties: object, url = URL): Article {
  return read({id: 42, link: 'https://example.org/a/', title: {rendered: 'A title'}, ...properties}, url).article;
}

describe('a post of WordPress', () => {
  it('is read whole', async () => {
    const {article, versions, ...rest} = read(await fixture('post.json'));
    expect(article).to.deep.equal({
      title: 'Gardens “on roofs” & balconies',
      language: 'en',
      direction: 'ltr',
      url: 'https://example.org/en/roofs/',
      documentUrl: 'https://example.org/en/roofs/',
      category: 'City & country',
      summary: 'Cooler\u00a0cities, and <br>…',
      body: '<p>Cooler cities.</p>',
      authors: [{name: 'Jane D’Oe', url: 'https://example.org/author/jane/'}],
      published: '2024-05-02T05:00:00Z',
      modified: '2024-05-03T05:00:00Z',
      readingMinutes: 7,
      image: {
        url: 'https://example.org/roof-1024x768.jpg',
        alt: 'A roof',
        width: 1024,
        height: 768,
        srcset:
          'https://example.org/roof-300x225.jpg 300w, https://example.org/roof-1024x768.jpg 1024w, ' +
          'https://example.org/roof-2048x1536.jpg 2048w, https://example.org/roof.jpg 4000w',
      },
      siteName: 'Example & news',
      translations: [
        {language: 'en', url: 'https://example.org/en/roofs/', src: '', title: 'Gardens “on roofs” & balconies'},
        {language: 'fr-FR', url: 'https://example.org/fr/toits/', src: 'https://example.org/fr/toits/', title: ''},
      ],
      questions: [
        {
          id: 'faq-1',
          title: 'Who waters them?',
          body: '',
          answers: [{body: 'The rain.', accepted: true, authors: [], published: '', upvotes: undefined}],
          answerCount: undefined,
        },
      ],
      problems: [],
    });
    expect([versions, rest]).to.deep.equal([[], {}]);
  });

  const RULES: readonly [rule: string, properties: object, expected: Partial<Article>][] = [
    ['may have a title without markup beside it', {title: 'Q &amp; A'}, {title: 'Q & A'}],
    ['may have an unrendered title', {title: {raw: 'A title'}}, {title: 'A title'}],
    [
      'keeps in its title what only looks like a tag',
      {title: {rendered: 'Array&lt;string&gt;'}},
      {title: 'Array<string>'},
    ],
    [
      'may have no title',
      {title: {rendered: ''}, content: {rendered: '<p>A note</p>'}},
      {title: '', body: '<p>A note</p>'},
    ],
    [
      'may be protected',
      {content: {rendered: '', protected: true}},
      {body: '', readingMinutes: undefined, problems: []},
    ],
    ['has markup without a tag as markup', {content: {rendered: 'Q &amp; A'}}, {body: '<p>Q &amp; A</p>'}],
    ['has a summary of one line', {excerpt: {rendered: '<p>One</p><p>two<br>three</p>'}}, {summary: 'One two three'}],
    ['has no script in its summary', {excerpt: {rendered: '<p>One</p><script>two()</script>'}}, {summary: 'One'}],
    ['may have an empty list as meta', {meta: []}, {problems: []}],
    ['may have an object as meta', {meta: {a: 'b'}}, {problems: []}],
    ['has no address that is a script', {link: 'javascript:1'}, {url: '', documentUrl: URL}],
    ['has its local date where no other is known', {date: '2024-05-02T08:00:00'}, {published: '2024-05-02T08:00:00'}],
    [
      'has its local date where the other is full of zeros',
      {date: '2024-05-02T08:00:00', date_gmt: '0000-00-00T00:00:00'},
      {published: '2024-05-02T08:00:00', problems: []},
    ],
    ['may say that its date is in UTC', {date_gmt: '2024-05-02T08:00:00Z'}, {published: '2024-05-02T08:00:00Z'}],
    [
      'has no date that is none',
      {date: 'soon'},
      {published: '', problems: ['date is no date that is understood: "soon".']},
    ],
    [
      'has no author where the site hides its users',
      {_embedded: {author: [{code: 'rest_user_invalid_id', message: 'Invalid user ID.'}]}},
      {authors: [], problems: []},
    ],
    [
      'has several authors where a plugin adds them',
      {_embedded: {author: [{name: 'Jane Doe'}, {name: 'John Roe'}]}},
      {
        authors: [
          {name: 'Jane Doe', url: ''},
          {name: 'John Roe', url: ''},
        ],
      },
    ],
    [
      'has no picture where the site hides it',
      {_embedded: {'wp:featuredmedia': [{code: 'rest_forbidden'}]}},
      {image: undefined, problems: []},
    ],
    [
      'has its picture in full where no size is large enough',
      {
        _embedded: {
          'wp:featuredmedia': [
            {
              source_url: '/a.jpg',
              media_details: {
                width: 800,
                height: 600,
                sizes: {medium: {width: 300, height: 225, source_url: '/b.jpg'}},
              },
            },
          ],
        },
      },
      {
        image: {
          url: 'https://example.org/a.jpg',
          alt: '',
          width: 800,
          height: 600,
          srcset: 'https://example.org/b.jpg 300w, https://example.org/a.jpg 800w',
        },
      },
    ],
    [
      'has its picture without sizes',
      {_embedded: {'wp:featuredmedia': [{source_url: '/a.jpg', media_details: []}]}},
      {image: {url: 'https://example.org/a.jpg', alt: '', width: undefined, height: undefined}, problems: []},
    ],
    [
      'has no category that only says it has none',
      {_embedded: {'wp:term': [[{name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category'}]]}},
      {category: ''},
    ],
    ['has no tag as category', {_embedded: {'wp:term': [[{name: 'Green', taxonomy: 'post_tag'}]]}}, {category: ''}],
    [
      'says how to get its author and picture',
      {author: 3, featured_media: 7},
      {problems: ['Author, picture and category are given by number only: add _embed to the address.']},
    ],
    ['is read without complaint where it has neither', {author: 0, featured_media: 0}, {problems: []}],
  ];
  for (const [rule, properties, expected] of RULES) {
    it(rule, () => {
      expect(post(properties)).to.deep.include(expected);
    });
  }

  const SEO: readonly [rule: string, seo: object, expected: Partial<Article>][] = [
    ['has its title from Yoast where it has none', {title: 'T - Site', og_title: 'Q &amp; A'}, {title: 'Q & A'}],
    ['has its summary from Yoast where it has none', {description: 'In short'}, {summary: 'In short'}],
    [
      'has its picture from Yoast where it has none',
      {og_image: [{url: '/a.jpg', width: 9, height: 8}]},
      {image: {url: 'https://example.org/a.jpg', alt: '', width: 9, height: 8}},
    ],
    ['has its address from Yoast where it has none', {canonical: '/a'}, {url: 'https://example.org/a'}],
    ['has its language from Yoast where it has none', {og_locale: 'pt_BR'}, {language: 'pt-BR'}],
    [
      'has its language from the schema before the locale',
      {og_locale: 'pt_BR', schema: {'@type': 'Article', headline: 'A', inLanguage: 'pt-PT'}},
      {language: 'pt-PT'},
    ],
    [
      'has its date from the schema where it has none',
      {schema: {'@type': 'Article', headline: 'A', datePublished: '2024-05-02'}},
      {published: '2024-05-02'},
    ],
    [
      'is read where the schema has no article',
      {schema: {'@type': 'Organization', name: 'A'}},
      {title: '', problems: []},
    ],
    ['is read where the schema is none', {schema: 'none'}, {title: '', problems: []}],
  ];
  for (const [rule, seo, expected] of SEO) {
    it(rule, () => {
      expect(read({id: 42, title: {rendered: ''}, yoast_head_json: seo}).article).to.deep.include(expected);
    });
  }
});

describe('a post of WordPress that means no good', () => {
  it('has no power by what its values make of themselves', () => {
    const value = {toString: 1, valueOf: 1};
    const media = {
      source_url: '/a.jpg',
      media_details: {width: value, sizes: {large: {width: value, source_url: '/b'}}},
    };
    const article = post({id: value, author: value, slug: value, _embedded: {'wp:featuredmedia': [media]}});
    expect(article.image).to.deep.equal({
      url: 'https://example.org/a.jpg',
      alt: '',
      width: undefined,
      height: undefined,
    });
  });
});

describe('the language of a post of WordPress', () => {
  const LANGUAGES: readonly [rule: string, properties: object, language: string][] = [
    ['may be a code', {lang: 'fr'}, 'fr'],
    ['may be a locale', {locale: 'en_US'}, 'en-US'],
    ['may be a locale with a variant of WordPress’s own', {locale: 'de_DE_formal'}, 'de-DE'],
    ['may be an object', {lang: {slug: 'pt', locale: 'pt_BR'}}, 'pt-BR'],
    ['may be in a field of Polylang', {polylang_current_lang: 'ar'}, 'ar'],
    ['may be in another field of Polylang', {polylang_lang: 'ja'}, 'ja'],
    ['may be in a field of WPML', {wpml_current_locale: 'en_US'}, 'en-US'],
    ['may be in a field of Multilingual Bridge', {language_code: 'en'}, 'en'],
    ['is known by its own number among the translations', {polylang_translations: {ja: 42, en: 43}}, 'ja'],
    ['is the next where the first is none', {lang: 'default', locale: 'en_US'}, 'en-US'],
    ['is undetermined where it is none', {lang: 'default'}, 'und'],
    ['may be named in words', {lang: 'English'}, 'en'],
    ['is undetermined where it is of another type', {lang: false}, 'und'],
  ];
  for (const [rule, properties, language] of LANGUAGES) {
    it(rule, () => {
      expect(post(properties).language).to.equal(language);
    });
  }

  it('is that of the server where the post does not say', () => {
    expect(read({title: {rendered: 'A title'}}, URL, 'tr').article.language).to.equal('tr');
  });

  it('is named as a problem where it is none', () => {
    expect(post({lang: 'default'}).problems).to.deep.equal([
      'language: "default" is no language tag (BCP 47) and is left out. Write one such as "en" or "pt-BR".',
    ]);
  });
});

describe('the translations of a post of WordPress', () => {
  const rest = 'https://example.org/wp-json/wp/v2/posts/';
  const en: Translation = {language: 'en', url: 'https://example.org/a/', src: '', title: 'A title'};
  const fr = {language: 'fr', url: '', src: `${rest}43`, title: ''};
  const SHAPES: readonly [plugin: string, fields: object, translations: Translation[]][] = [
    ['Polylang Pro', {lang: 'en', translations: {en: 42, fr: 43}}, [en, fr]],
    [
      'WP REST Polylang',
      {polylang_current_lang: 'en_US', polylang_translations: [{locale: 'fr', id: 43}]},
      [{...en, language: 'en-US'}, fr],
    ],
    ['WP REST Polylang Pro', {lang: 'en', polylang_translations: [{lang: 'fr', id: 43}]}, [en, fr]],
    ['a fork of Polylang', {polylang_lang: 'en', polylang_translations: {en: 42, fr: 43}}, [en, fr]],
    ['a site of its own', {lang: 'en', translations: {en: {id: 42, slug: 'a'}, fr: {id: 43, slug: 'b'}}}, [en, fr]],
    [
      'WPML REST API 1',
      {
        wpml_current_locale: 'en_US',
        wpml_translations: [{locale: 'fr_FR', id: 43, post_title: 'Q &amp; R', href: 'https://example.org/fr/b/'}],
      },
      [
        {...en, language: 'en-US'},
        {language: 'fr-FR', url: 'https://example.org/fr/b/', src: `${rest}43`, title: 'Q & R'},
      ],
    ],
    [
      'WPML REST API 2',
      {
        wpml_current_locale: 'en_US',
        wpml_translations: {fr_FR: {locale: 'fr_FR', id: 43, href: 'https://example.org/fr/b/'}},
      },
      [
        {...en, language: 'en-US'},
        {language: 'fr-FR', url: 'https://example.org/fr/b/', src: `${rest}43`, title: ''},
      ],
    ],
    [
      'Multilingual Bridge',
      {
        language_code: 'en',
        _links: {translations: [{href: `${rest}43`, wpml_language: 'fr', title: 'Translation: French'}]},
      },
      [en, fr],
    ],
    [
      'an address alone',
      {lang: 'en', translations: {fr: '/fr/b/'}},
      [en, {language: 'fr', url: 'https://example.org/fr/b/', src: 'https://example.org/fr/b/', title: ''}],
    ],
    ['a number as text', {lang: 'en', translations: {en: '42', fr: '43'}}, [en, fr]],
    [
      'two fields at once',
      {lang: 'en', translations: {fr: 43}, wpml_translations: [{locale: 'fr', href: '/b'}]},
      [en, {...fr, url: 'https://example.org/b'}],
    ],
    ['no translations', {lang: 'en', translations: [], _links: {translation: []}}, [en]],
  ];
  for (const [plugin, fields, translations] of SHAPES) {
    it(`are read as published by ${plugin}`, () => {
      const article = post(fields);
      expect(article.translations).to.deep.equal(translations);
      expect(article.problems).to.deep.equal([]);
    });
  }

  const ROUTES: readonly [where: string, url: string, self: string | undefined, src: string][] = [
    ['where the post was', `${rest}42`, undefined, `${rest}43`],
    [
      'where a page was',
      'https://example.org/wp-json/wp/v2/pages/42/',
      undefined,
      'https://example.org/wp-json/wp/v2/pages/43',
    ],
    [
      'where a post type of the site’s own was',
      'https://example.org/wp-json/wp/v2/case-studies/42',
      undefined,
      'https://example.org/wp-json/wp/v2/case-studies/43',
    ],
    ['with what was embedded', `${rest}42?_embed`, undefined, `${rest}43?_embed`],
    ['with the parts that were embedded', `${rest}?slug=a&_embed=author&lang=en`, undefined, `${rest}43?_embed=author`],
    [
      'without pretty addresses',
      'https://example.org/?rest_route=/wp/v2/posts/42&_embed',
      undefined,
      'https://example.org/?rest_route=/wp/v2/posts/43&_embed',
    ],
    [
      'without pretty addresses, encoded',
      'https://example.org/index.php?rest_route=%2Fwp%2Fv2%2Fposts',
      undefined,
      'https://example.org/index.php?rest_route=/wp/v2/posts/43',
    ],
    [
      'of many at WordPress.com',
      'https://public-api.wordpress.com/wp/v2/sites/a.example/posts/42',
      undefined,
      'https://public-api.wordpress.com/wp/v2/sites/a.example/posts/43',
    ],
    ['where the post says it is', 'https://cdn.example.org/post.json', `${rest}42`, `${rest}43`],
  ];
  for (const [where, url, self, src] of ROUTES) {
    it(`are fetched ${where}`, () => {
      const article = post({lang: 'en', translations: {fr: 43}, _links: {self: [{href: self}]}}, url);
      expect(article.translations[1]?.src).to.equal(src);
    });
  }

  const LEFT_OUT: readonly [what: string, fields: object, problem: string][] = [
    [
      'a number that leads nowhere',
      {translations: {fr: 43}, _links: {}},
      'A translation (fr) is published without address or id.',
    ],
    [
      'a language alone',
      {wpml_translations: {fr_FR: {locale: 'fr_FR'}}},
      'A translation (fr-FR) is published without address or id.',
    ],
    ['an address without a language', {translations: ['/b']}, 'A translation (und) is published without its language.'],
  ];
  for (const [what, fields, problem] of LEFT_OUT) {
    it(`leave out ${what}, and say so`, () => {
      const article = post({lang: 'en', ...fields}, 'https://cdn.example.org/post.json');
      expect(article.translations.map(({language}) => language)).to.deep.equal(['en']);
      expect(article.problems).to.deep.equal([problem]);
    });
  }
});

describe('a list of posts of WordPress', () => {
  const list = [
    {id: 1, slug: 'one', link: 'https://example.org/one/', title: {rendered: 'One'}, date_gmt: '2024-01-01T00:00:00'},
    {id: 2, slug: 'two', link: 'https://example.org/two/', title: {rendered: 'Two'}, date_gmt: '2024-02-01T00:00:00'},
  ];
  const url = 'https://example.org/wp-json/wp/v2/posts';

  it('has all of them, in its order', () => {
    expect(read(list, url).items?.map(({title}) => title)).to.deep.equal(['One', 'Two']);
  });

  it('shows the newest', () => {
    expect(read(list, url).article.title).to.equal('Two');
  });

  for (const name of ['1', 'one', 'https://example.org/one/']) {
    it(`shows the one that the fragment names: ${name}`, () => {
      const document = read(list, `${url}#${name}`);
      expect(document.article.title).to.equal('One');
      expect(document).not.to.have.property('items');
    });
  }

  it('leaves out what is no post, and says so', () => {
    const {items} = read([...list, null, {id: 5, name: 'A category', taxonomy: 'category'}], url);
    expect(items).to.have.length(2);
    expect(items?.[0]?.problems).to.deep.equal(['2 of the list are no posts.']);
  });

  it('may be wrapped in an envelope', () => {
    expect(read({body: list, status: 200, headers: {}}, url).items).to.have.length(2);
  });
});

describe('an answer that is no JSON', () => {
  it('is none of WordPress', () => {
    expect(() => read('<!doctype html><title>404</title>'))
      .to.throw(ContentError)
      .with.property('kind', 'format');
  });
});

describe('an answer of WordPress is empty', () => {
  const EMPTY: readonly [where: string, content: unknown, found: string][] = [
    [
      'where it is an error',
      {code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: {status: 404}},
      'a WordPress rest_post_invalid_id',
    ],
    ['where it is a category', {id: 5, name: 'A category', taxonomy: 'category'}, 'a WordPress category'],
    [
      'where it is a picture',
      {id: 7, title: {rendered: 'A roof'}, type: 'attachment', media_type: 'image'},
      'a WordPress attachment',
    ],
    [
      'where it is an author',
      {id: 3, name: 'Jane Doe', link: 'https://example.org/author/jane/'},
      'a WordPress object',
    ],
    ['where it is an empty list', [], 'no post'],
    ['where it is a text', '"post"', 'no post'],
    ['where it is null', 'null', 'no post'],
  ];
  for (const [where, content, found] of EMPTY) {
    it(where, () => {
      expect(() => read(content))
        .to.throw(ContentError)
        .with.deep.include({kind: 'empty', details: {url: URL, found}});
    });
  }
});
