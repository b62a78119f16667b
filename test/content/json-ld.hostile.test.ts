import {expect} from '@esm-bundle/chai';
import {ContentError} from '../../src/content/errors.js';
import {readJsonLd} from '../../src/content/formats/json-ld.js';
import {article, graph, read, readDocument} from './read.js';

/** An object in an object in an object… */
function nested(depth: number, property: string, node: object): object {
  let outer = node;
  for (let level = 0; level < depth; level++) outer = {...node, [property]: outer};
  return outer;
}

describe('a document that means no good', () => {
  describe('has no power over objects', () => {
    const KEYS = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];
    const NODES: readonly [where: string, (key: string) => string][] = [
      ['in the article', (key) => `{"@type":"Article","headline":"A title","${key}":{"polluted":true,"name":"Evil"}}`],
      ['in an author', (key) => `{"@type":"Article","headline":"A title","author":{"${key}":{"name":"Evil"}}}`],
      ['as @id', (key) => `{"@type":"Article","@id":"${key}","headline":"A title","author":{"@id":"${key}"}}`],
      ['as @type', (key) => `{"@type":["${key}","Article"],"headline":"A title"}`],
      ['as language', (key) => `{"@type":"Article","headline":"A title","inLanguage":"${key}"}`],
      ['in the context', (key) => `{"@context":{"${key}":{"@language":"ar"}},"@type":"Article","headline":"A title"}`],
    ];
    for (const [where, json] of NODES) {
      for (const key of KEYS) {
        it(`by the key ${key} ${where}`, () => {
          const {title, language} = read(JSON.parse(json(key)));
          expect([title, language, 'polluted' in {}]).to.deep.equal(['A title', 'und', false]);
        });
      }
    }

    it('and has no author by inheritance', () => {
      const json: unknown = JSON.parse(
        '{"@type":"Article","headline":"A title","author":{"__proto__":{"name":"Evil"}}}',
      );
      expect(read(json).authors).to.deep.equal([]);
    });
  });

  describe('is read to its end', () => {
    const SHAPES: readonly [shape: string, json: () => unknown][] = [
      [
        'an article that is part of itself',
        () => article({'@id': '#a', isPartOf: {'@id': '#a'}, hasPart: {'@id': '#a'}}),
      ],
      [
        'an article that translates itself',
        () => article({'@id': '#a', inLanguage: 'en', translationOfWork: '#a', workTranslation: '#a'}),
      ],
      [
        'things that lead to each other',
        () =>
          graph(
            article({'@id': '#a', isPartOf: {'@id': '#b'}, author: {'@id': '#c'}}),
            {'@id': '#b', '@type': 'WebPage', mainEntity: {'@id': '#a'}, isPartOf: {'@id': '#b'}},
            {'@id': '#c', '@type': 'Person', name: 'Jane Doe', worksFor: {'@id': '#c'}},
          ),
      ],
      [
        'a language that is written in itself',
        () =>
          graph(article({inLanguage: {'@id': '#l'}}), {
            '@id': '#l',
            '@type': 'Language',
            alternateName: [{'@value': 'en', '@language': 'en'}, 'fr'],
            inLanguage: {'@id': '#l'},
          }),
      ],
      [
        'pages that are each other’s main entity',
        () =>
          graph(
            article({'@id': '#a', mainEntityOfPage: {'@id': '#b'}, mainEntity: {'@id': '#b'}}),
            article({'@id': '#b', mainEntityOfPage: {'@id': '#a'}, mainEntity: {'@id': '#a'}}),
          ),
      ],
      [
        'a question that is part of itself',
        () => article({hasPart: {'@type': 'Question', '@id': '#q', name: 'Why?', hasPart: '#q', acceptedAnswer: '#q'}}),
      ],
      ['articles in articles, 2,000 deep', () => nested(2_000, 'hasPart', article({}))],
      ['articles in articles, 20,000 deep', () => nested(20_000, 'hasPart', article({}))],
      ['translations in translations, 5,000 deep', () => nested(5_000, 'workTranslation', article({inLanguage: 'en'}))],
      ['originals of originals, 5,000 deep', () => nested(5_000, 'translationOfWork', article({inLanguage: 'en'}))],
      ['graphs in graphs, 20,000 deep', () => nested(20_000, '@graph', article({}))],
      ['lists in lists, 20,000 deep', () => article({author: list(20_000)})],
      ['ordered lists in ordered lists, 20,000 deep', () => article({author: nested(20_000, '@list', {})})],
      ['values in values, 50,000 deep', () => article({description: nested(50_000, '@value', {})})],
      ['languages in languages, 50,000 deep', () => article({inLanguage: nested(50_000, 'alternateName', {})})],
      [
        'languages in languages of several names, 20,000 deep',
        () => article({inLanguage: nested(20_000, 'inLanguage', {alternateName: ['en', 'fr']})}),
      ],
      ['types in types, 20,000 deep', () => article({about: {'@type': list(20_000)}})],
      ['5,000 authors', () => article({author: Array.from({length: 5_000}, (_, index) => `Author ${index}`)})],
      ['99,999 articles', () => Array.from({length: 99_999}, () => ({'@type': 'Article', headline: 'A title'}))],
      [
        '99,000 references to one article',
        () => graph(article({'@id': '#a'}), ...Array.from({length: 99_000}, () => ({'@id': '#a'}))),
      ],
      [
        '6,000 translations beside 80,000 articles',
        () => [
          article({
            inLanguage: 'en',
            workTranslation: Array.from({length: 6_000}, () => ({inLanguage: 'fr', url: '/fr'})),
          }),
          ...Array.from({length: 80_000}, () => ({'@type': 'Article', headline: 'Another'})),
        ],
      ],
      [
        'one question with 200,000 answers',
        () =>
          article({
            hasPart: {
              '@type': 'Question',
              name: 'Why?',
              suggestedAnswer: Array.from({length: 200_000}, (_, index) => `Answer ${index}`),
            },
          }),
      ],
      ['half a character', () => article({articleBody: '\ud83d', author: '\udc00', '@id': '\ud83d'})],
      ['a zero character', () => article({articleBody: '\0', url: '\0'})],
    ];
    for (const [shape, json] of SHAPES) {
      // Long enough for a busy machine, too short for what grows with the square of the document.
      it(shape, () => {
        expect(read(json()).title).to.equal('A title');
      }).timeout(30_000);
    }
  });

  it('may ask 5,000 questions', () => {
    const mainEntity = Array.from({length: 5_000}, (_, index) => ({
      '@type': 'Question',
      '@id': `#q${index}`,
      name: `Question ${index}`,
      acceptedAnswer: {'@type': 'Answer', text: `Answer ${index}`},
    }));
    const {questions} = read({'@type': 'FAQPage', mainEntity});
    expect(questions).to.have.length(5_000);
    expect(questions.at(-1)).to.include({id: 'q4999', title: 'Question 4999'});
    expect(questions.at(-1)!.answers.map(({body}) => body)).to.deep.equal(['Answer 4999']);
  });

  it('is refused where it has more than 100,000 nodes', () => {
    const json = article({about: Array.from({length: 100_000}, () => ({name: 'A thing'}))});
    expect(() => read(json))
      .to.throw(ContentError)
      .with.property('kind', 'too-large');
  });

  describe('is not believed', () => {
    const PROPERTIES = [
      '@context',
      '@id',
      'about',
      'acceptedAnswer',
      'articleBody',
      'articleSection',
      'author',
      'dateCreated',
      'dateModified',
      'datePublished',
      'description',
      'hasPart',
      'image',
      'inLanguage',
      'isPartOf',
      'mainEntity',
      'mainEntityOfPage',
      'publisher',
      'subjectOf',
      'suggestedAnswer',
      'text',
      'thumbnailUrl',
      'timeRequired',
      'translationOfWork',
      'url',
      'workTranslation',
    ];
    const JUNK: readonly unknown[] = [
      null,
      0,
      -1,
      1e308,
      true,
      false,
      '',
      ' ',
      '\0',
      '#',
      '://',
      [],
      [[]],
      [null],
      {},
      [{}],
      {'@id': null},
      {'@id': 5},
      {'@id': []},
      {'@id': {}},
      {'@type': null},
      {'@type': 5},
      {'@type': [null, 5, {}]},
      {'@list': null},
      {'@value': null},
      {'@value': {}},
      {'@language': {}},
    ];
    for (const junk of JUNK) {
      it(`where ${JSON.stringify(junk)} stands for everything`, () => {
        const everything = Object.fromEntries(PROPERTIES.map((property) => [property, junk]));
        const question = {'@type': 'Question', name: 'Why?', ...everything};
        const json = graph({'@type': 'Article', ...everything, headline: 'A title'}, question);
        expect(read(json).title).to.equal('A title');
      });

      it(`where ${JSON.stringify(junk)} stands for everything of a translation`, () => {
        const everything = Object.fromEntries(PROPERTIES.map((property) => [property, junk]));
        const json = article({
          inLanguage: 'en',
          workTranslation: {'@type': 'Article', ...everything, inLanguage: 'fr'},
        });
        expect(read(json).translations.map(({language}) => language)).to.deep.equal(['en', 'fr']);
      });
    }

    it('where a title is an object', () => {
      expect(read({'@type': 'Article', headline: {a: 1}, name: 'A name'}).title).to.equal('A name');
    });

    for (const address of ['', 'about:blank', 'not an address', 'data:text/html,']) {
      it(`where the document’s own address is "${address}"`, () => {
        const json = article({url: '/a', image: 'a.jpg', workTranslation: {inLanguage: 'fr', url: '/fr'}});
        const {url, image, translations} = readJsonLd(json, address).article;
        expect([url, image, translations.at(-1)!.src]).to.deep.equal(['', undefined, '']);
      });
    }
  });

  it('fails in no other way than by a ContentError', () => {
    const json = nested(1_000, '@value', {'@type': nested(1_000, '@value', {})});
    expect(() => readDocument(json)).to.throw(ContentError);
  });
});

/** A list in a list in a list… */
function list(depth: number): unknown[] {
  let outer: unknown[] = [];
  for (let level = 0; level < depth; level++) outer = [outer];
  return outer;
}
