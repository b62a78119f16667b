import {expect} from '@esm-bundle/chai';
import type {Translation} from '../../src/content/model.js';
import {article, graph, read, readDocument} from './read.js';

const languages = (translations: readonly Translation[]) => translations.map(({language}) => language).join(' ');

/** How the translations of an English article are listed, apart from the article itself. */
function others(workTranslation: unknown, ...nodes: object[]): Translation[] {
  const json = graph(article({'@id': '#en', inLanguage: 'en', workTranslation}), ...nodes);
  return read(json).translations.filter(({language}) => language !== 'en');
}

describe('a translation elsewhere', () => {
  const french = {language: 'fr', url: '', src: '', title: ''};
  const FORMS: readonly [rule: string, translation: object, expected: Translation][] = [
    [
      'is fetched from its @id',
      {'@id': 'fr.jsonld', inLanguage: 'fr', url: '/fr'},
      {...french, url: 'https://example.org/fr', src: 'https://example.org/news/fr.jsonld'},
    ],
    [
      'is fetched from its @id on another site',
      {'@id': 'https://example.fr/doc.jsonld', inLanguage: 'fr', url: 'https://example.fr/'},
      {...french, url: 'https://example.fr/', src: 'https://example.fr/doc.jsonld'},
    ],
    [
      'is fetched from its @id, which names a part of the document',
      {'@id': 'all.jsonld#fr', inLanguage: 'fr', url: '/fr'},
      {...french, url: 'https://example.org/fr', src: 'https://example.org/news/all.jsonld#fr'},
    ],
    [
      'is fetched from its page where its @id is of this document',
      {'@id': '#fr', inLanguage: 'fr', url: '/fr'},
      {...french, url: 'https://example.org/fr', src: 'https://example.org/fr'},
    ],
    [
      'is fetched from its page where it has no @id',
      {inLanguage: 'fr', url: '/fr'},
      {...french, url: 'https://example.org/fr', src: 'https://example.org/fr'},
    ],
    [
      'is fetched from the page whose main entity it is',
      {inLanguage: 'fr', mainEntityOfPage: {'@id': '/fr'}},
      {...french, url: 'https://example.org/fr', src: 'https://example.org/fr'},
    ],
    [
      'has its title where that is known',
      {'@id': 'fr.jsonld', inLanguage: 'fr', url: '/fr', headline: 'Un titre'},
      {...french, url: 'https://example.org/fr', src: 'https://example.org/news/fr.jsonld', title: 'Un titre'},
    ],
    [
      'is linked to where it is fetched from if it has no page',
      {'@id': 'fr.jsonld', inLanguage: 'fr'},
      {...french, url: 'https://example.org/news/fr.jsonld', src: 'https://example.org/news/fr.jsonld'},
    ],
    ['is never a script', {'@id': 'javascript:1', inLanguage: 'fr', url: 'javascript:1'}, french],
    [
      'has a tag made right',
      {inLanguage: 'zh_TW', url: '/zh'},
      {...french, language: 'zh-TW', url: 'https://example.org/zh', src: 'https://example.org/zh'},
    ],
    [
      'may name its language as an object',
      {inLanguage: {'@type': 'Language', name: 'French', alternateName: 'fr'}, url: '/fr'},
      {...french, url: 'https://example.org/fr', src: 'https://example.org/fr'},
    ],
  ];
  for (const [rule, translation, expected] of FORMS) {
    it(rule, () => {
      expect(others({'@type': 'Article', ...translation})).to.deep.equal([expected]);
    });
  }

  it('may be a reference to where its language and page are said', () => {
    const translation = {'@type': 'CreativeWork', '@id': 'https://example.fr/doc', inLanguage: 'fr', url: '/fr'};
    expect(others({'@id': 'https://example.fr/doc'}, translation)).to.deep.equal([
      {...french, url: 'https://example.org/fr', src: 'https://example.fr/doc'},
    ]);
  });

  for (const inLanguage of [undefined, '', 'Frenchish', 'x-default', null]) {
    it(`is left out where its language is unknown: ${JSON.stringify(inLanguage)}`, () => {
      expect(others({'@id': 'fr.jsonld', inLanguage})).to.deep.equal([]);
    });
  }

  it('is not among the versions that came with the document', () => {
    const json = article({inLanguage: 'en', workTranslation: {'@id': 'fr.jsonld', inLanguage: 'fr', url: '/fr'}});
    expect(readDocument(json).versions).to.deep.equal([]);
  });
});

describe('a translation in the same document', () => {
  const french = article({inLanguage: 'fr', headline: 'Un titre', articleBody: 'Un texte', url: '/fr'});
  const named = {...french, '@id': '#fr'};
  const FORMS: readonly [form: string, json: unknown][] = [
    ['in place', article({inLanguage: 'en', workTranslation: french})],
    ['in place, with an @id', article({inLanguage: 'en', workTranslation: named})],
    ['in a list', article({inLanguage: 'en', workTranslation: [french]})],
    ['beside the article', graph(article({inLanguage: 'en', workTranslation: {'@id': '#fr'}}), named)],
    ['beside the article, named by a text', graph(article({inLanguage: 'en', workTranslation: '#fr'}), named)],
    ['in an array', [article({inLanguage: 'en', workTranslation: {'@id': '#fr'}}), named]],
    ['as the original', article({inLanguage: 'en', translationOfWork: french})],
    [
      'as another translation of the original',
      article({inLanguage: 'en', translationOfWork: {workTranslation: french}}),
    ],
    [
      'linked both ways',
      graph(article({'@id': '#en', inLanguage: 'en', workTranslation: {'@id': '#fr'}}), {
        ...named,
        translationOfWork: {'@id': '#en'},
      }),
    ],
  ];
  for (const [form, json] of FORMS) {
    it(`needs no fetching: ${form}`, () => {
      const {translations} = read(json);
      const found = translations.find(({language}) => language === 'fr');
      expect(found).to.deep.equal({language: 'fr', url: 'https://example.org/fr', src: '', title: 'Un titre'});
    });

    it(`comes with the document in full: ${form}`, () => {
      const {versions} = readDocument(json);
      expect(versions.map(({title, body}) => [title, body])).to.deep.equal([['Un titre', 'Un texte']]);
    });
  }

  it('needs no body where it has a title and no address', () => {
    const json = article({
      inLanguage: 'en',
      workTranslation: {'@type': 'Article', inLanguage: 'fr', headline: 'Un titre'},
    });
    expect(readDocument(json).versions.map(({title}) => title)).to.deep.equal(['Un titre']);
  });

  it('comes once, however many links lead to it', () => {
    const json = graph(
      article({'@id': '#en', inLanguage: 'en', workTranslation: [{'@id': '#fr'}, {'@id': '#de'}]}),
      {...named, workTranslation: {'@id': '#de'}, translationOfWork: {'@id': '#en'}},
      article({'@id': '#de', inLanguage: 'de', articleBody: 'Ein Text', translationOfWork: {'@id': '#en'}}),
    );
    expect(readDocument(json, 'fr').versions.map(({language}) => language)).to.have.members(['en', 'de']);
  });

  it('has questions of its own', () => {
    const question = (name: string) => ({'@type': 'Question', name});
    const json = article({
      inLanguage: 'en',
      hasPart: question('Why?'),
      workTranslation: {...french, hasPart: question('Pourquoi ?')},
    });
    const {versions} = readDocument(json);
    expect(versions[0]!.questions.map(({title}) => title)).to.deep.equal(['Pourquoi ?']);
  });

  it('is shown where the fragment of the address names it', () => {
    const json = graph(article({'@id': '#en', inLanguage: 'en', workTranslation: {'@id': '#fr'}}), named);
    expect(read(json, 'fr').title).to.equal('Un titre');
  });

  it('is not the article where it stands first and the original names it', () => {
    const json = graph(named, article({'@id': '#en', inLanguage: 'en', workTranslation: {'@id': '#fr'}}));
    expect(read(json).title).to.equal('A title');
  });

  it('is the article where it stands first and both name each other', () => {
    const json = graph(
      {...named, translationOfWork: {'@id': '#en'}},
      article({'@id': '#en', inLanguage: 'en', workTranslation: {'@id': '#fr'}}),
    );
    expect(read(json).title).to.equal('Un titre');
  });
});

describe('the languages of an article', () => {
  const TWELVE = 'ar en it fr de pl tr pt ru ja zh es';
  const link = (language: string) => ({'@type': 'Article', inLanguage: language, url: `/${language}`});
  const links = (tags: string) => tags.split(' ').map(link);
  const LISTS: readonly [rule: string, json: unknown, languages: string][] = [
    ['are only its own where it has no translations', article({inLanguage: 'en'}), 'en'],
    ['are its own and the others', article({inLanguage: 'en', workTranslation: links('fr de')}), 'en fr de'],
    ['keep the publisher’s order', article({inLanguage: 'ar', workTranslation: links(TWELVE.slice(3))}), TWELVE],
    [
      'begin with its own, unless the publisher lists it elsewhere',
      graph(
        article({
          '@id': '#en',
          inLanguage: 'en',
          workTranslation: [link('ar'), {'@id': '#en'}, ...links(TWELVE.slice(6))],
        }),
      ),
      TWELVE,
    ],
    [
      'have its own where the publisher lists it, even without naming the article',
      article({inLanguage: 'en', workTranslation: links(TWELVE)}),
      TWELVE,
    ],
    ['may have a single one more', article({inLanguage: 'en', workTranslation: link('fr')}), 'en fr'],
    ['may be an ordered list', article({inLanguage: 'en', workTranslation: {'@list': links('fr de')}}), 'en fr de'],
    ['have the original', article({inLanguage: 'fr', translationOfWork: link('en')}), 'fr en'],
    [
      'have the original and its other translations, in the original’s order',
      graph(article({'@id': '#fr', inLanguage: 'fr', translationOfWork: {'@id': 'en.jsonld'}}), {
        '@id': 'en.jsonld',
        inLanguage: 'en',
        workTranslation: [link('de'), {'@id': '#fr'}, link('es')],
      }),
      'en de fr es',
    ],
    [
      'name each language once',
      article({inLanguage: 'en', workTranslation: links('fr en-GB fr de')}),
      'en fr en-GB de',
    ],
    [
      'name each language once, however it is written',
      article({inLanguage: 'he', workTranslation: links('iw he')}),
      'he',
    ],
    [
      'tell regions and scripts apart',
      article({inLanguage: 'zh-Hans', workTranslation: links('zh-Hant pt pt-BR')}),
      'zh-Hans zh-Hant pt pt-BR',
    ],
    ['may be three hundred', article({inLanguage: 'en', workTranslation: links(many(300))}), `en ${many(300)}`],
  ];
  for (const [rule, json, expected] of LISTS) {
    it(rule, () => {
      expect(languages(read(json).translations)).to.equal(expected);
    });
  }

  it('say of its own that it is at hand, with its page and its title', () => {
    const [own] = read(article({inLanguage: 'en', url: '/en', workTranslation: links('fr')})).translations;
    expect(own).to.deep.equal({language: 'en', url: 'https://example.org/en', src: '', title: 'A title'});
  });

  it('say of its own that it is at hand where the publisher lists it', () => {
    const {translations} = read(article({inLanguage: 'en', url: '/en', workTranslation: links('fr en')}));
    expect(translations.find(({language}) => language === 'en')!.src).to.equal('');
  });

  it('end with a link that leads back to itself', () => {
    const json = graph(
      article({'@id': '#en', inLanguage: 'en', workTranslation: {'@id': '#en'}, translationOfWork: '#en'}),
    );
    expect(languages(read(json).translations)).to.equal('en');
  });
});

/** Tags for private use (ISO 639-2: qaa to qtz), each another. */
function many(count: number): string {
  const tag = (index: number) => `q${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`;
  return Array.from({length: count}, (_, index) => tag(index)).join(' ');
}
