import {expect} from '@esm-bundle/chai';
import type {Article} from '../../src/content/model.js';
import {article, graph, read} from './read.js';

describe('the language of an article', () => {
  const LANGUAGES: readonly [form: string, inLanguage: unknown, language: string][] = [
    ['a tag', 'ar', 'ar'],
    ['a tag that needs repair', 'zh_CN', 'zh-CN'],
    ['a retired tag', 'iw', 'he'],
    ['a tag with white space around it', ' fr ', 'fr'],
    ['a list, whose first counts', ['de', 'en'], 'de'],
    ['a language with its code', {'@type': 'Language', name: 'Spanish', alternateName: 'es'}, 'es'],
    ['a language with its code as name', {'@type': 'Language', name: 'es'}, 'es'],
    ['a language without a type', {name: 'Spanish', alternateName: 'es'}, 'es'],
    ['a list of languages', [{'@type': 'Language', name: 'Spanish', alternateName: 'es'}, {name: 'en'}], 'es'],
    ['a value', {'@value': 'fr'}, 'fr'],
    ['only a name', 'Spanish', 'es'],
    ['a language with only a name', {'@type': 'Language', name: 'Spanish'}, 'es'],
    ['unknown where it is no language', 'x-default', 'und'],
    ['unknown where it is empty', '', 'und'],
    ['unknown where it is null', null, 'und'],
    ['unknown where it is a number', 5, 'und'],
    ['unknown where it is an empty list', [], 'und'],
    ['unknown where it is an empty object', {}, 'und'],
    ['unknown where it is not given', undefined, 'und'],
  ];
  for (const [form, inLanguage, language] of LANGUAGES) {
    it(`may be ${form}`, () => {
      const spanish = {'@type': 'Language', '@id': '#spanish', name: 'Spanish', alternateName: 'es'};
      expect(read(graph(article({inLanguage}), spanish)).language).to.equal(language);
    });
  }

  const arabic = {'@value': 'عنوان', '@language': 'ar'};
  const PLACES: readonly [rule: string, json: unknown, language: string][] = [
    ['is that of the context', article({'@context': {'@language': 'ar'}}), 'ar'],
    ['is that of a context in a list', article({'@context': ['https://schema.org', {'@language': 'ar'}]}), 'ar'],
    [
      'is that of the context of a graph',
      {'@context': ['https://schema.org', {'@language': 'ar'}], '@graph': [article({'@context': undefined})]},
      'ar',
    ],
    ['is its own before that of the context', article({'@context': {'@language': 'ar'}, inLanguage: 'fr'}), 'fr'],
    ['is that of its page', article({mainEntityOfPage: {'@type': 'WebPage', inLanguage: 'ar'}}), 'ar'],
    [
      'is that of its page elsewhere in the document',
      graph(article({mainEntityOfPage: {'@id': '#page'}}), {'@type': 'WebPage', '@id': '#page', inLanguage: 'ar'}),
      'ar',
    ],
    ['is its own before that of its page', article({inLanguage: 'fr', mainEntityOfPage: {inLanguage: 'ar'}}), 'fr'],
    [
      'is its own before that of its headline',
      article({inLanguage: 'fr', headline: {'@value': 'Un titre', '@language': 'en'}}),
      'fr',
    ],
    ['is that of its headline where it has no own', article({inLanguage: undefined, headline: arabic}), 'ar'],
    [
      'is a name’s, by reference',
      graph(article({inLanguage: {'@id': '#l'}}), {'@id': '#l', alternateName: 'ar'}),
      'ar',
    ],
    ['is the first that is one', article({inLanguage: [null, 'x-default', 'ar', 'en']}), 'ar'],
  ];
  for (const [rule, json, language] of PLACES) {
    it(rule, () => {
      expect(read(json).language).to.equal(language);
    });
  }
});

describe('the direction of an article', () => {
  const DIRECTIONS: readonly [rule: string, properties: object, direction: Article['direction']][] = [
    ['is that of its language', {inLanguage: 'ar'}, 'rtl'],
    ['is that of its language', {inLanguage: 'en'}, 'ltr'],
    ['is that of its language, whatever its title begins with', {inLanguage: 'ar', headline: 'BBC'}, 'rtl'],
    ['is that of its script', {inLanguage: 'az-Arab'}, 'rtl'],
    ['is that of its title where its language is unknown', {headline: 'عنوان'}, 'rtl'],
    ['is that of its title where its language is unknown', {headline: 'A title', articleBody: 'نص'}, 'ltr'],
    ['is that of its text where it has no title either', {headline: '', articleBody: 'نص'}, 'rtl'],
    ['is that of its text rather than of its tags', {headline: '', articleBody: '<p>نص</p>'}, 'rtl'],
  ];
  for (const [rule, properties, direction] of DIRECTIONS) {
    it(`${rule}: ${direction}`, () => {
      expect(read(article(properties)).direction).to.equal(direction);
    });
  }
});

describe('a text in several languages', () => {
  const title = [
    {'@value': 'A title', '@language': 'en'},
    {'@value': 'عنوان', '@language': 'ar'},
    {'@value': 'Um título', '@language': 'pt-BR'},
  ];
  const TITLES: readonly [rule: string, properties: object, title: string][] = [
    ['is shown in the article’s language', {inLanguage: 'ar'}, 'عنوان'],
    ['is shown in the article’s language, however the code is written', {inLanguage: 'pt_br'}, 'Um título'],
    ['is shown in the language of the context', {'@context': {'@language': 'ar'}}, 'عنوان'],
    ['is shown in its first language where the article’s is not there', {inLanguage: 'ja'}, 'A title'],
    ['is shown in its first language where the article’s is unknown', {}, 'A title'],
  ];
  for (const [rule, properties, shown] of TITLES) {
    it(rule, () => {
      expect(read(article({headline: title, ...properties})).title).to.equal(shown);
    });
  }

  it('is shown as it is where it has no language of its own', () => {
    expect(read(article({headline: {'@value': 'A title'}})).title).to.equal('A title');
  });
});
