import {expect} from '@esm-bundle/chai';
import {autonym, languageName} from '../../src/i18n/autonyms.js';

describe('autonym', () => {
  const NAMES: Readonly<Record<string, string>> = {
    ar: 'العربية',
    en: 'English',
    it: 'Italiano',
    fr: 'Français',
    de: 'Deutsch',
    pl: 'Polski',
    tr: 'Türkçe',
    pt: 'Português',
    ru: 'Русский',
    ja: '日本語',
    zh: '中文',
    es: 'Español',
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

  // Browsers lack data for these, and answer in the browser’s own language unless that is noticed.
  const OFTEN_LACKING: Readonly<Record<string, string>> = {
    ps: 'پښتو',
    ckb: 'کوردی',
    ka: 'ქართული',
    hy: 'Հայերեն',
    my: 'မြန်မာ',
    km: 'ខ្មែរ',
    lo: 'ລາວ',
    sq: 'Shqip',
    cy: 'Cymraeg',
    eu: 'Euskara',
    gl: 'Galego',
    ga: 'Gaeilge',
    br: 'Brezhoneg',
    yi: 'ייִדיש',
    dv: 'ދިވެހި',
    ug: 'ئۇيغۇرچە',
  };
  for (const [tag, name] of Object.entries(OFTEN_LACKING)) {
    it(`${tag} is ${name}, or ${tag} where no name is known, and never a name in another language`, () => {
      // Hebrew points may come composed with their letters.
      const answer = autonym(tag).normalize();
      if (answer !== tag) expect(answer).to.include(name.normalize());
    });
  }

  for (const tag of ['xx', 'und', 'mul']) {
    it(`leaves ${tag}, which names no language, as it is`, () => {
      expect(autonym(tag)).to.equal(tag);
    });
  }
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
