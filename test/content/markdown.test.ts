import {expect} from '@esm-bundle/chai';
import {isContentError} from '../../src/content/errors.js';
import {readMarkdown} from '../../src/content/formats/markdown.js';
import type {Article, Translation} from '../../src/content/model.js';
import {fixture, served} from '../fixtures/formats/served.js';

const URL = 'https://example.org/en/article.md';

async function read(text: string, language = ''): Promise<Article> {
  const {article} = await readMarkdown(served(text, {url: `${URL}#part`, language}));
  return article;
}

/** The article of a document with front matter. */
function front(matter: string, text = 'Text'): Promise<Article> {
  return read(`---\n${matter}\n---\n\n${text}\n`);
}

describe('a Markdown document', () => {
  it('is read whole', async () => {
    const {article, ...rest} = await readMarkdown(served(await fixture('article.md'), {url: URL}));
    expect(article).to.deep.equal({
      title: 'Gardens: on roofs',
      language: 'en-GB',
      direction: 'ltr',
      url: 'https://example.org/en/roofs',
      documentUrl: URL,
      category: 'City',
      summary: 'Cooler cities',
      body: article.body,
      authors: [{name: 'Jane Doe', url: 'https://jane.example/'}],
      published: '2024-05-02T08:00:00+03:00',
      modified: '2024-05-03',
      readingMinutes: 1,
      image: {url: 'https://example.org/en/roof.jpg', alt: 'A roof', width: undefined, height: undefined},
      siteName: '',
      translations: [
        {language: 'en-GB', url: 'https://example.org/en/roofs', src: '', title: 'Gardens: on roofs'},
        {language: 'ar', url: '', src: 'https://example.org/ar/roofs.md', title: ''},
        {
          language: 'pt-BR',
          url: 'https://example.com/telhados',
          src: 'https://example.com/telhados',
          title: 'Jardins',
        },
      ],
      questions: [],
      problems: [],
    });
    expect(rest).to.deep.equal({versions: []});
    expect(article.body.split('\n')).to.deep.equal([
      '<p>Cooler<sup class="footnote">1</sup> <em>cities</em> &amp; <a href="more.md">more</a>.<sup class="footnote">2</sup></p>',
      '<table>',
      '<thead>',
      '<tr>',
      '<th>City</th>',
      '<th align="right">Roofs</th>',
      '</tr>',
      '</thead>',
      '<tbody><tr>',
      '<td>Cairo</td>',
      '<td align="right">12</td>',
      '</tr>',
      '</tbody></table>',
      '<ul>',
      '<li>☑ done</li>',
      '<li>☐ to do</li>',
      '</ul>',
      '<hr><ol><li><p>Rain, in <strong>short</strong>.</p>',
      '</li><li><p>See above.<sup class="footnote">1</sup></p>',
      '</li></ol>',
    ]);
  });

  const TEXTS: readonly [rule: string, text: string, expected: Partial<Article>][] = [
    ['has its first heading as title', '# A title\n\nText', {title: 'A title', body: '<p>Text</p>'}],
    ['has an underlined heading as title', 'A title\n===\n\nText', {title: 'A title', body: '<p>Text</p>'}],
    ['has the text of its heading as title', '# A *title* & `more`[^1]\n\n[^1]: Note', {title: 'A title & more'}],
    [
      'has what is before its heading',
      '![](logo.png)\n\n# A title\n\nText',
      {title: 'A title', body: '<p><img src="logo.png" alt=""></p>\n<p>Text</p>'},
    ],
    ['has no lower heading as title', '## A heading\n\nText', {title: '', body: '<h2>A heading</h2>\n<p>Text</p>'}],
    ['keeps its other headings', '# One\n\n# Two', {title: 'One', body: '<h1>Two</h1>'}],
    [
      'may have Windows’ ends of lines',
      '---\r\ntitle: A title\r\n---\r\n\r\nText\r\n',
      {title: 'A title', body: '<p>Text</p>'},
    ],
    ['may begin with a byte order mark', '\uFEFF---\ntitle: A title\n---\nText', {title: 'A title'}],
    [
      'keeps raw HTML',
      '<div align="center">\n\n**Text** <br>\n\n</div>',
      {body: '<div align="center"><p><strong>Text</strong> <br></p>\n</div>'},
    ],
    ['may begin with a line', '---\n\nText\n\n---\n\nMore', {body: '<hr>\n<p>Text</p>\n<hr>\n<p>More</p>'}],
    ['may begin with a line and have no other', '---\n\nText', {body: '<hr>\n<p>Text</p>'}],
    ['may end its front matter with dots', '---\ntitle: A title\n...\nText', {title: 'A title', body: '<p>Text</p>'}],
    ['may have front matter alone', '---\ntitle: A title\n---', {title: 'A title', body: ''}],
    ['may have empty front matter', '---\n---\nText', {title: '', body: '<p>Text</p>', problems: []}],
    ['may have front matter of remarks', '---\n# later\n---\nText', {body: '<p>Text</p>', problems: []}],
    ['has no page of its own', 'Text', {url: '', documentUrl: URL}],
    [
      'has a note of several paragraphs',
      'Text[^1]\n\n[^1]: One\n\n    Two',
      {body: '<p>Text<sup class="footnote">1</sup></p>\n<hr><ol><li><p>One</p>\n<p>Two</p>\n</li></ol>'},
    ],
    ['has no note that is not there', 'Text[^1]', {body: '<p>Text[^1]</p>'}],
    [
      'says that it does not read TOML',
      '+++\ntitle = "A title"\n+++\nText',
      {title: '', body: '<p>Text</p>', problems: ['Front matter in TOML (+++) is not read; write it in YAML (---).']},
    ],
  ];
  for (const [rule, text, expected] of TEXTS) {
    it(rule, async () => {
      expect(await read(text)).to.deep.include(expected);
    });
  }

  for (const text of ['', ' \n', '---\n---\n', '---\nlang: en\n---\n', '[a]: b']) {
    it(`is empty where nothing is written in it: ${JSON.stringify(text)}`, async () => {
      const error: unknown = await read(text).catch((reason: unknown) => reason);
      expect(isContentError(error) && error.kind).to.equal('empty');
    });
  }

  it('is shown as it is where it cannot be rendered', async () => {
    const {body, problems} = await read(`${'>'.repeat(10_000)} </b>`);
    expect(body).to.match(/^<p>>>>.* &lt;\/b><\/p>$/);
    expect(problems[0]).to.match(/^The Markdown could not be rendered and is shown as it is: /);
  });

  const LONG: readonly [what: string, text: string][] = [
    ['stars', '*a_ '.repeat(2e4)],
    ['brackets', '['.repeat(2e4)],
    ['notes', '[^a]: b\n'.repeat(1e4)],
    ['empty lines after a note', `[^a]: b${'\n'.repeat(1e5)}`],
    ['references', `${'[^a]'.repeat(1e4)}\n\n[^a]: b`],
    ['paragraphs', 'Text\n\n'.repeat(1e4)],
    ['front matter of spaces', `---\na: "${' '.repeat(1e5)}\nb\n---\nText`],
  ];
  for (const [what, text] of LONG) {
    // What takes far longer than the text is long runs into the time limit of a test.
    it(`is read to its end: ${what}`, async () => {
      const error: unknown = await read(text).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error === undefined || isContentError(error)).to.equal(true);
    });
  }
});

describe('front matter', () => {
  const picture = {url: 'https://example.org/a.jpg', alt: '', width: undefined, height: undefined};
  const jane = {name: 'Jane Doe', url: ''};
  const RULES: readonly [rule: string, matter: string, expected: Partial<Article>][] = [
    ['has the title', 'title: A title', {title: 'A title'}],
    ['has a title without entities', 'title: Q &amp; A', {title: 'Q & A'}],
    ['has a title of digits as it is written', 'title: 007', {title: '007'}],
    ['has names in any case', 'Title: A title\npubDate: 2024-05-02', {title: 'A title', published: '2024-05-02'}],
    ['may have a text of several lines', 'title: >\n  A\n  title', {title: 'A title'}],
    ['has the language', 'lang: ar', {language: 'ar', direction: 'rtl'}],
    ['has the language by its other name', 'language: pt_BR', {language: 'pt-BR'}],
    ['has Norwegian as language, not “no”', 'lang: no', {language: 'no'}],
    [
      'has no language that is none',
      'lang: default',
      {
        language: 'und',
        problems: ['lang: "default" is no language tag (BCP 47) and is left out. Write one such as "en" or "pt-BR".'],
      },
    ],
    ['has a date as it is written', 'date: 2024-05-02', {published: '2024-05-02'}],
    ['has a date of RFC 822', 'date: Thu, 02 May 2024 08:00:00 +0300', {published: '2024-05-02T08:00:00+03:00'}],
    [
      'has no date that is none',
      'date: soon',
      {published: '', problems: ['date is no date that is understood: "soon".']},
    ],
    ['has an author', 'author: Jane Doe', {authors: [jane]}],
    [
      'has authors',
      'authors: [Jane Doe, {name: John Roe, url: /john}]',
      {authors: [jane, {name: 'John Roe', url: 'https://example.org/john'}]},
    ],
    [
      'has several authors by the name of one',
      'author:\n- Jane Doe\n- John Roe',
      {authors: [jane, {name: 'John Roe', url: ''}]},
    ],
    ['has the summary', 'summary: In short', {summary: 'In short'}],
    ['has the summary as description', 'description: In <b>short</b>', {summary: 'In short'}],
    ['has the category', 'category: World\ntags: [News]', {category: 'World'}],
    ['has the first tag as category', 'tags: [World, News]', {category: 'World'}],
    ['has the picture', 'image: /a.jpg', {image: picture}],
    [
      'has the picture with its text beside it',
      'image: /a.jpg\nimage_alt: A roof',
      {image: {...picture, alt: 'A roof'}},
    ],
    ['has the picture as an object', 'cover:\n  image: /a.jpg\n  alt: A roof', {image: {...picture, alt: 'A roof'}}],
    [
      'has no picture that is a script',
      'image: "javascript:1"',
      {image: undefined, problems: ['image.url is no address of the web: "javascript:1".']},
    ],
    ['has the page', 'permalink: /a/', {url: 'https://example.org/a/'}],
    ['has no page that is a pattern', 'permalink: /:year/:title/', {url: '', problems: []}],
    [
      'has nothing where it says so',
      'lang: ~\nimage: null\nauthor:\nsummary: ""',
      {language: 'und', image: undefined, authors: [], summary: '', problems: []},
    ],
    ['may repeat itself', 'title: &t A title\nsummary: *t', {title: 'A title', summary: 'A title'}],
    ['has no power over objects', '__proto__: {title: Evil}\nconstructor: Evil', {title: ''}],
    ['may lead to itself', 'author: &a [*a]', {authors: []}],
  ];
  for (const [rule, matter, expected] of RULES) {
    it(rule, async () => {
      expect(await front(matter)).to.deep.include(expected);
    });
  }

  it('leaves the first heading in the text where that is another title', async () => {
    expect((await front('title: A title', '# A heading')).body).to.equal('<h1>A heading</h1>');
  });

  it('takes the first heading from the text where that is the same title', async () => {
    expect((await front('title: A title', '# A title')).body).to.equal('');
  });

  it('comes before what the server says', async () => {
    const languages = [(await read('---\nlang: ar\n---\nText', 'en')).language, (await read('Text', 'en')).language];
    expect(languages).to.deep.equal(['ar', 'en']);
  });

  const BROKEN: readonly [how: string, matter: string][] = [
    ['a colon in a text', 'title: A title: more\nlang: ar'],
    ['an open quotation mark', 'title: A title: more\nlang: ar\nsummary: "In short'],
    ['a tab', 'title: A title: more\nlang: ar\n\tsummary: In short'],
    ['a name twice', 'title: "A title: more"\nlang: ar\ndate: 2024\ndate: 2024'],
  ];
  for (const [how, matter] of BROKEN) {
    it(`is read line by line where it is broken by ${how}, which is said`, async () => {
      const {title, language, problems} = await front(matter);
      expect([title, language]).to.deep.equal(['A title: more', 'ar']);
      expect(problems[0]).to.match(/^The front matter is no YAML and was read line by line: /);
    });
  }
});

describe('the translations in front matter', () => {
  const self: Translation = {language: 'en', url: '', src: '', title: 'A title'};
  const de: Translation = {language: 'de', url: '', src: 'https://example.org/de/x.md', title: ''};
  const SHAPES: readonly [form: string, matter: string, translations: Translation[]][] = [
    ['a map of addresses', 'translations: {de: /de/x.md}', [self, de]],
    ['a map with the document itself', 'translations: {de: /de/x.md, en: /en/x.md}', [de, self]],
    [
      'a map of objects',
      'translations: {de: {src: /de/x.md, url: /de/x, title: Ein Titel}}',
      [self, {...de, url: 'https://example.org/de/x', title: 'Ein Titel'}],
    ],
    ['a list of objects', 'translations:\n- lang: de\n  src: /de/x.md', [self, de]],
    [
      'an address of a page',
      'translations: {de: /de/x}',
      [self, {...de, url: 'https://example.org/de/x', src: 'https://example.org/de/x'}],
    ],
    ['a locale', 'translations: {de_AT: /de/x.md}', [self, {...de, language: 'de-AT'}]],
  ];
  for (const [form, matter, translations] of SHAPES) {
    it(`may be ${form}`, async () => {
      const article = await front(`title: A title\nlang: en\n${matter}`);
      expect(article.translations).to.deep.equal(translations);
      expect(article.problems).to.deep.equal([]);
    });
  }

  const LEFT_OUT: readonly [what: string, matter: string, problem: string][] = [
    ['a language without an address', 'translations: {de: ""}', 'translations.de has no address.'],
    [
      'a language that is none',
      'translations: {default: /de/x.md}',
      'translations.default has no language tag (BCP 47).',
    ],
    ['addresses alone', 'translations: [/de/x.md]', 'translations[0] has no language tag (BCP 47).'],
  ];
  for (const [what, matter, problem] of LEFT_OUT) {
    it(`leave out ${what}, and say so`, async () => {
      const article = await front(`title: A title\nlang: en\n${matter}`);
      expect(article.translations).to.deep.equal([self]);
      expect(article.problems).to.deep.equal([problem]);
    });
  }
});
