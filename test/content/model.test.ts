import {expect} from '@esm-bundle/chai';
import {toArticle, type Article, type ArticleInit} from '../../src/content/model.js';

describe('toArticle', () => {
  const COMPLETED: readonly [rule: string, init: ArticleInit, expected: Partial<Article>][] = [
    ['keeps what is given', {title: 'A title', category: 'News'}, {title: 'A title', category: 'News'}],
    ['leaves empty what is not', {}, {title: '', body: '', authors: [], questions: [], image: undefined}],
    ['makes the language’s tag right', {language: 'zh_CN'}, {language: 'zh-CN'}],
    ['calls a language undetermined that is none', {language: 'English'}, {language: 'und'}],
    ['finds the direction by the language', {language: 'ar', title: 'BBC'}, {direction: 'rtl'}],
    ['finds the direction by the title where the language is unknown', {title: 'عنوان'}, {direction: 'rtl'}],
    ['keeps the direction that is given', {language: 'ar', direction: 'ltr'}, {direction: 'ltr'}],
    [
      'computes the reading time',
      {body: '<p class="a b c">word</p> '.repeat(2280), language: 'en'},
      {readingMinutes: 10},
    ],
    ['takes the publisher’s reading time', {body: 'word', timeRequired: 'PT7M'}, {readingMinutes: 7}],
    ['keeps the minutes that are given', {readingMinutes: 5, timeRequired: 'PT7M'}, {readingMinutes: 5}],
    ['has no reading time without a body', {title: 'A title'}, {readingMinutes: undefined}],
    [
      'takes its page for the base of its addresses',
      {url: 'https://example.org/a'},
      {documentUrl: 'https://example.org/a'},
    ],
    [
      'keeps the base of its addresses that is given',
      {url: 'https://example.org/a', documentUrl: 'https://example.org/b'},
      {documentUrl: 'https://example.org/b'},
    ],
    [
      'is published in its own language at least',
      {language: 'de', title: 'Ein Titel', url: 'https://example.org/a'},
      {translations: [{language: 'de', url: 'https://example.org/a', src: '', title: 'Ein Titel'}]},
    ],
  ];
  for (const [rule, init, expected] of COMPLETED) {
    it(rule, () => {
      expect(toArticle(init)).to.deep.include(expected);
    });
  }

  const link = (language: string) => ({language, url: `https://example.org/${language}`, src: '', title: ''});

  it('begins with its own language where the translations do not have it', () => {
    const {translations} = toArticle({language: 'de', translations: [link('en'), link('fr')]});
    expect(translations.map(({language}) => language)).to.deep.equal(['de', 'en', 'fr']);
  });

  it('keeps the order of translations that have its own language', () => {
    const {translations} = toArticle({language: 'de', translations: [link('en'), link('de')]});
    expect(translations.map(({language}) => language)).to.deep.equal(['en', 'de']);
  });

  it('knows its own language among translations, however it is written', () => {
    const {translations} = toArticle({language: 'zh_CN', translations: [link('en'), link('zh-CN')]});
    expect(translations.map(({language}) => language)).to.deep.equal(['en', 'zh-CN']);
  });

  it('does not change what it is given', () => {
    const init: ArticleInit = Object.freeze({language: 'iw', translations: Object.freeze([link('en')])});
    expect(toArticle(init)).not.to.equal(init);
  });
});
