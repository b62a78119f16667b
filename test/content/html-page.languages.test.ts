import {expect} from '@esm-bundle/chai';
import {jsonLd, page, PARAGRAPH, read} from '../fixtures/pages/read.js';

const ENGLISH = `<article><h1>Tides</h1><p>${PARAGRAPH}</p></article>`;
const ARABIC =
  '<article><h1>المد والجزر</h1><p>تغادر العبّارات مع الماء، ويفتح سوق السمك عندما يعود، منذ ثمانمئة عام.</p></article>';
const TITLE = '<title>Tides</title>';
const CHINESE =
  '<article><h1>潮汐如何塑造城市</h1><p>渡輪隨潮水離開，魚市場在潮水回來時開門，八百年來一直如此。</p></article>';

describe('the language of a page', () => {
  const stated = (inLanguage: string) => jsonLd({'@type': 'Article', headline: 'Tides', inLanguage});

  const PRECEDENCE: readonly [rule: string, text: string, header: string, language: string][] = [
    ['is the one of its article first', page({html: 'lang="fr"', head: stated('de'), body: ENGLISH}), 'it', 'de'],
    [
      'then the one of the element that has the text',
      page({html: 'lang="fr"', body: `<main lang="de">${ENGLISH}</main>`}),
      'it',
      'de',
    ],
    ['then the one of the header Content-Language', page({html: 'lang="fr"', body: ENGLISH}), 'it', 'it'],
    [
      'then the one of <html lang>',
      page({html: 'lang="fr"', head: '<meta property="og:locale" content="es_ES">', body: ENGLISH}),
      '',
      'fr',
    ],
    [
      'then the one of <meta http-equiv>',
      page({
        head: '<meta http-equiv="content-language" content="pt-BR"><meta property="og:locale" content="es_ES">',
        body: ENGLISH,
      }),
      '',
      'pt-BR',
    ],
    [
      'then the one of og:locale',
      page({head: '<meta property="og:locale" content="es_ES">', body: ENGLISH}),
      '',
      'es-ES',
    ],
    [
      'then the one under which the page lists itself',
      page({head: '<link rel="alternate" hreflang="nl" href="tides">', body: ENGLISH}),
      '',
      'nl',
    ],
    [
      'passes over what is no language',
      page({html: 'lang="x-default"', head: stated('Klingonese'), body: ENGLISH}),
      'de',
      'de',
    ],
    ['is unknown where nothing says it', page({body: ENGLISH}), '', 'und'],
    [
      'takes a locale of Facebook’s as it is meant',
      page({head: '<meta property="og:locale" content="ar_AR">', body: ARABIC}),
      '',
      'ar',
    ],
  ];
  for (const [rule, text, header, language] of PRECEDENCE) {
    it(rule, () => {
      expect(read(text, {language: header}).language).to.equal(language);
    });
  }

  const SCRIPTS: readonly [rule: string, text: string, language: string][] = [
    ['is the next statement that fits the letters', page({html: 'lang="ar"', head: stated('en'), body: ARABIC}), 'ar'],
    [
      'is unknown where no statement fits letters that languages share',
      page({html: 'lang="en"', body: CHINESE}),
      'und',
    ],
    [
      'is Traditional Chinese where another statement says so',
      page({html: 'lang="zh"', head: '<meta property="og:locale" content="zh_TW">', body: CHINESE}),
      'zh-TW',
    ],
    ['is the one in which the letters are written', page({html: 'lang="ku"', body: ARABIC}), 'ku-Arab'],
    ['is not doubted for a name in other letters', page({html: 'lang="en"', body: `${ENGLISH}<h2>المد</h2>`}), 'en'],
    ['is not doubted where there are too few letters', page({html: 'lang="ar"', head: '<title>HTML 5</title>'}), 'ar'],
    [
      'is known by letters of one language',
      page({body: '<p>Τα πλοία φεύγουν με το νερό, και η αγορά ανοίγει όταν γυρίσει πίσω.</p>'}),
      'el',
    ],
  ];
  for (const [rule, text, language] of SCRIPTS) {
    it(rule, () => {
      expect(read(text).language).to.equal(language);
    });
  }

  it('is said to be doubted, with where it was stated', () => {
    const {problems} = read(page({html: 'lang="ar"', head: stated('en'), body: ARABIC}));
    expect(problems).to.deep.equal(['inLanguage says en, but the text is in Arab letters: it is taken as ar.']);
  });

  it('replaces the wrong one among the translations', () => {
    const head = jsonLd({
      '@type': 'Article',
      headline: 'المد والجزر',
      inLanguage: 'en',
      workTranslation: [{inLanguage: 'fr', url: '/fr/marees'}],
    });
    const {translations} = read(page({html: 'lang="ar"', head, body: ARABIC}));
    expect(translations.map(({language, src}) => [language, src])).to.deep.equal([
      ['ar', ''],
      ['fr', 'https://example.org/fr/marees'],
    ]);
  });

  it('leaves the direction of a page without letters to its dir', () => {
    expect(read(page({html: 'dir="rtl"', head: '<title>2026</title>'})).direction).to.equal('rtl');
  });

  it('has the direction of its letters, whatever the dir', () => {
    expect(read(page({html: 'dir="rtl"', body: ENGLISH})).direction).to.equal('ltr');
  });
});

describe('the translations of a page', () => {
  const alternates = (...links: [hreflang: string, href: string][]) =>
    links.map(([hreflang, href]) => `<link rel="alternate" hreflang="${hreflang}" href="${href}">`).join('');
  const languages = (text: string, url?: string) =>
    read(text, url ? {url} : {}).translations.map(({language, src}) => [language, src]);

  it('are those of its JSON-LD, then those of its alternates', () => {
    const head =
      jsonLd({
        '@type': 'Article',
        headline: 'Tides',
        inLanguage: 'en',
        workTranslation: [{inLanguage: 'fr', url: '/fr/marees', '@id': '/fr/marees.jsonld'}],
      }) + alternates(['de', '/de/gezeiten'], ['fr', '/fr/marees'], ['en', '/en/tides']);
    expect(languages(page({head}))).to.deep.equal([
      ['en', ''],
      ['fr', 'https://example.org/fr/marees.jsonld'],
      ['de', 'https://example.org/de/gezeiten'],
    ]);
  });

  it('hold the page itself first where it does not list itself', () => {
    const head = TITLE + alternates(['de', '/de/gezeiten']);
    expect(languages(page({html: 'lang="en"', head}))).to.deep.equal([
      ['en', ''],
      ['de', 'https://example.org/de/gezeiten'],
    ]);
  });

  it('hold the page under the language it is in, whatever it lists itself as', () => {
    const head = TITLE + alternates(['en-US', '/en/tides'], ['en-GB', '/en/tides'], ['de', '/de/gezeiten']);
    expect(languages(page({html: 'lang="en"', head}))).to.deep.equal([
      ['en', ''],
      ['de', 'https://example.org/de/gezeiten'],
    ]);
  });

  it('are trusted where the language alone makes a path longer', () => {
    const head =
      TITLE + alternates(['de', '/tides'], ['zh-Hant', '/zh-hant/tides/'], ['fr', '/fr_FR/tides/index.html']);
    expect(languages(page({html: 'lang="en"', head})).slice(1)).to.deep.equal([
      ['de', 'https://example.org/tides'],
      ['zh-Hant', 'https://example.org/zh-hant/tides/'],
      ['fr', 'https://example.org/fr_FR/tides/index.html'],
    ]);
  });

  it('are trusted where a query says which page it is', () => {
    const head = TITLE + alternates(['de', '/?p=7&lang=de'], ['fr', '/?lang=fr']);
    expect(languages(page({html: 'lang="en"', head}), 'https://example.org/?p=7&lang=en')).to.deep.equal([
      ['en', ''],
      ['de', 'https://example.org/?p=7&lang=de'],
    ]);
  });

  it('of a home page are home pages', () => {
    const head = `<title>The Shore</title>${alternates(['de', '/de/'], ['fr', 'https://example.fr/'])}`;
    expect(languages(page({html: 'lang="en"', head}), 'https://example.org/en/').slice(1)).to.deep.equal([
      ['de', 'https://example.org/de/'],
      ['fr', 'https://example.fr/'],
    ]);
  });

  it('keep a language whose code is also a country’s', () => {
    const head = `<title>Tides</title>${alternates(['br', '/br/tides'], ['se', '/se/tides'], ['cz', '/cz/tides'])}`;
    expect(languages(page({html: 'lang="en"', head})).map(([language]) => language)).to.deep.equal([
      'en',
      'br',
      'se',
      'cs',
    ]);
  });
});
