import {expect} from '@esm-bundle/chai';
import {LANGUAGES} from '../../demo/languages.js';
import {COMMON_AUTONYMS} from '../../src/i18n/autonym-table.js';
import {autonym, autonymsReady, languageName} from '../../src/i18n/autonyms.js';
import {WIKIPEDIAS} from '../fixtures/wikipedias.js';

describe('autonym', () => {
  const NAMES: Readonly<Record<string, string>> = {
    ...LANGUAGES,
    he: 'עברית',
    fa: 'فارسی',
    ur: 'اردو',
    hi: 'हिन्दी',
    ko: '한국어',
    th: 'ไทย',
    el: 'Ελληνικά',
    nl: 'Nederlands',
  };
  for (const [tag, name] of Object.entries(NAMES)) {
    it(`${tag} is ${name}`, () => {
      expect(autonym(tag)).to.equal(name);
    });
  }

  it('tells the scripts of a language apart', () => {
    expect(autonym('zh-Hant')).not.to.equal(autonym('zh-Hans'));
  });

  it('writes a name in the script that the tag names', () => {
    expect(autonym('sr-Latn')).to.match(/^[Ss]rpski/);
  });

  const CAPITALS: Readonly<Record<string, string>> = {
    'es-MX': 'Español de México',
    zu: 'isiZulu',
    ka: 'ქართული',
    el: 'Ελληνικά',
  };
  for (const [tag, name] of Object.entries(CAPITALS)) {
    it(`has the capitals that a list in the language has: ${name}`, async () => {
      await autonymsReady([{language: tag}, {language: 'ps'}]);
      expect(autonym(tag)).to.equal(name);
    });
  }

  for (const tag of ['xx', 'und', 'mul']) {
    it(`leaves ${tag}, which names no language, as it is`, () => {
      expect(autonym(tag)).to.equal(tag);
    });
  }
});

describe('the names that need not be asked for', () => {
  for (const [tag, name] of Object.entries(COMMON_AUTONYMS)) {
    it(`${tag} is ${name}, as the browser says`, () => {
      expect(autonym(tag)).to.equal(name);
    });
  }
});

describe('autonymsReady', () => {
  it('waits for nothing where the browser knows the names', () => {
    expect(autonymsReady([{language: 'en'}, {language: 'ar'}, {language: 'zh-Hant'}])).to.equal(undefined);
  });

  it('waits for nothing where there is one language, which needs no list', () => {
    expect(autonymsReady([{language: 'und'}])).to.equal(undefined);
  });
});

describe('the names that browsers lack', () => {
  before(() => autonymsReady([{language: 'en'}, {language: 'en-simple'}]));

  for (const [code, tag, , name] of WIKIPEDIAS) {
    it(`the language of ${code}.wikipedia.org is ${name}`, () => {
      expect(autonym(tag).normalize()).to.equal(name.normalize());
    });
  }

  const FURTHER: Readonly<Record<string, string>> = {
    'ckb-IR': 'کوردیی ناوەندی',
    'cy-GB': 'Cymraeg',
    'ku-Arab': 'کوردی (عەرەبی)',
    'pa-Arab': 'پنجابی',
    'be-tarask': 'Беларуская (тарашкевіца)',
    'en-simple': 'Simple English',
    bal: 'بلۆچی',
    'ff-Adlm': '𞤆𞤵𞤤𞤢𞤪',
  };
  for (const [tag, name] of Object.entries(FURTHER)) {
    it(`${tag} is ${name}`, () => {
      expect(autonym(tag)).to.equal(name);
    });
  }

  it('are at hand from then on', () => {
    expect(autonymsReady([{language: 'ka'}, {language: 'no-such'}])).to.equal(undefined);
  });
});

describe('languageName', () => {
  const NAMES: readonly [tag: string, inLanguage: string, name: string][] = [
    ['de', 'fr', 'allemand'],
    ['de', 'en', 'German'],
    ['ar', 'de', 'Arabisch'],
    ['ja', 'zh', '日语'],
    ['en', 'ar', 'الإنجليزية'],
  ];
  for (const [tag, inLanguage, name] of NAMES) {
    it(`calls ${tag} ${name} in ${inLanguage}`, () => {
      expect(languageName(tag, inLanguage)).to.equal(name);
    });
  }

  for (const inLanguage of 'ps ku ckb ka hy my km lo nn sq cy eu yi dv'.split(' ')) {
    it(`never calls English "English" in ${inLanguage}`, () => {
      expect(languageName('en', inLanguage)).not.to.equal('English');
    });
  }

  const UNKNOWN: readonly [why: string, tag: string, inLanguage: string][] = [
    ['a language that does not exist', 'xx', 'en'],
    ['a tag that is none', 'English', 'en'],
    ['a tag that is none', '*', 'en'],
    ['a language of the answer that does not exist', 'de', 'xx'],
    ['a language of the answer that is none', 'de', ''],
  ];
  for (const [why, tag, inLanguage] of UNKNOWN) {
    it(`has no name for ${why}: "${tag}" in "${inLanguage}"`, () => {
      expect(languageName(tag, inLanguage)).to.equal(undefined);
    });
  }
});
