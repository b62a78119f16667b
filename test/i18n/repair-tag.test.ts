import {expect} from '@esm-bundle/chai';
import {repairTag} from '../../src/i18n/repair-tag.js';
import {WIKIPEDIAS} from '../fixtures/wikipedias.js';

const HANGUL = '조수가 도시를 만든다';
const ARABIC = 'المد والجزر يصنعان المدينة';
const LATIN = 'How tides shape a city, and nobody minds';
const DEVANAGARI = 'ज्वार और भाटा शहर को आकार देते हैं';
const CHINESE = '潮汐如何塑造城市';
const GREEK = 'Πώς οι παλίρροιες σχηματίζουν μια πόλη';
const CYRILLIC = 'Как приливы создают город';

describe('repairTag', () => {
  for (const tag of [
    ...['en', 'pt-BR', 'zh-Hant-TW', 'es-419', 'sr-Latn', 'de-CH-1901', 'be-tarask', 'ckb', 'nds-nl', 'EN', 'en-us'],
    // Real languages, each with a country of the same code.
    ...['br', 'se', 'kr', 'ar', 'my', 'ca', 'cv', 'ee', 'sl', 'am', 'ka', 'bs', 'gl', 'ss', 'tn', 'uk', 'ga'],
  ]) {
    it(`has nothing to say of ${tag}`, () => {
      const canonical = new Intl.Locale(tag).baseName;
      expect(repairTag(tag)).to.deep.equal({tag: canonical});
    });
  }

  const REPAIRED: Readonly<Record<string, readonly (readonly [code: string, tag: string])[]>> = {
    'written as other systems write it': [
      ['zh_CN', 'zh-CN'],
      ['zh_Hant_TW', 'zh-Hant-TW'],
      ['en_US.UTF-8', 'en-US'],
      ['de_DE@euro', 'de-DE'],
      ['fr_BE.ISO-8859-15@euro', 'fr-BE'],
      ['sr_RS@latin', 'sr-Latn-RS'],
      ['uz_UZ@cyrillic', 'uz-Cyrl-UZ'],
      ['zh-CHS', 'zh-Hans'],
      ['zh-CHT', 'zh-Hant'],
    ],
    'retired or longer than it needs to be': [
      ['iw', 'he'],
      ['iw_IL', 'he-IL'],
      ['in', 'id'],
      ['ji', 'yi'],
      ['eng', 'en'],
      ['deu', 'de'],
      ['ger', 'de'],
      ['fra-CA', 'fr-CA'],
      ['mo', 'ro'],
      ['no-bok', 'nb'],
      ['i-klingon', 'tlh'],
    ],
    'with what is no region of its language': [
      ['en-UK', 'en-GB'],
      ['en-EN', 'en'],
      ['ja-JA', 'ja'],
      ['ja-JP-JP', 'und'],
      ['cs-CS', 'cs'],
    ],
    'with an extended language': [
      ['zh-yue', 'yue'],
      ['zh-yue-HK', 'yue-HK'],
      ['zh-min-nan', 'nan'],
      ['zh-cmn-Hans-CN', 'zh-Hans-CN'],
      ['zh-gan', 'gan'],
      ['ar-arz', 'arz'],
      ['sgn-ase', 'ase'],
    ],
    'a name of one of Wikimedia’s projects': [
      ['bat-smg', 'sgs'],
      ['roa-rup', 'rup'],
      ['roa-tara', 'nap'],
      ['fiu-vro', 'vro'],
      ['map-bms', 'jv'],
      ['cbk-zam', 'cbk'],
      ['be-x-old', 'be-tarask'],
      ['be_x_old', 'be-tarask'],
      ['simple', 'en-simple'],
      ['zh-classical', 'lzh'],
    ],
    'a country’s code': [
      ['CN', 'zh'],
      ['JP', 'ja'],
      ['jp', 'ja'],
      ['UA', 'uk'],
      ['GR', 'el'],
      ['CZ', 'cs'],
      ['DK', 'da'],
      ['VN', 'vi'],
      ['HK', 'zh-Hant'],
      ['US', 'en'],
      ['GB', 'en'],
      ['MX', 'es'],
      ['jp-JP', 'ja-JP'],
      ['ua_UA', 'uk-UA'],
      ['cn-TW', 'zh-TW'],
    ],
    'the name of a language': [
      ['English', 'en'],
      ['english', 'en'],
      [' Arabic ', 'ar'],
      ['Chinese', 'zh'],
      ['German', 'de'],
      ['Deutsch', 'de'],
      ['日本語', 'ja'],
      ['中文', 'zh'],
      ['العربية', 'ar'],
      ['Русский', 'ru'],
      ['Türkçe', 'tr'],
      ['עברית', 'he'],
      ['ייִדיש', 'yi'],
      ['ქართული', 'ka'],
      ['Shqip', 'sq'],
      ['Norwegian', 'no'],
      ['Norwegian Bokmål', 'nb'],
      ['Farsi', 'fa'],
      ['Mandarin', 'zh'],
      ['Bahasa Indonesia', 'id'],
      ['American English', 'en-US'],
      ['Brazilian Portuguese', 'pt-BR'],
      ['Português do Brasil', 'pt-BR'],
      ['Simplified Chinese', 'zh-Hans'],
      ['繁體中文', 'zh-Hant'],
      ['Chinese (Traditional)', 'zh-Hant'],
      ['Français (France)', 'fr-FR'],
      ['Français (Canada)', 'fr-CA'],
      ['Spanish (Mexico)', 'es-MX'],
      ['English (US)', 'en-US'],
      ['中文（繁體）', 'zh-Hant'],
      ['English (spoken)', 'en'],
    ],
    'a list': [
      ['en, fr', 'en'],
      ['de;q=0.9, en', 'de'],
      ['fr/nl', 'fr'],
      ['en_US en_GB', 'en-US'],
      ['Deutsch, English', 'de'],
    ],
  };
  for (const [what, cases] of Object.entries(REPAIRED)) {
    for (const [code, tag] of cases) {
      it(`reads what is ${what}, and says what to write: ${code} is ${tag}`, () => {
        const repair = repairTag(code);
        expect(repair.tag).to.equal(tag);
        expect(repair.problem).to.include(JSON.stringify(code.trim()));
        if (tag !== 'und') expect(repair.problem).to.include(`write that`).and.include(`"${tag}"`);
      });
    }
  }

  const NONE = [
    'x-default',
    '*',
    'xx',
    'QQ',
    'ZZ',
    'EZ',
    'KZ',
    'Klingonese',
    'C.UTF-8',
    'POSIX',
    'en, and so on',
    '<b>en</b>',
  ];
  for (const code of [
    ...NONE,
    'en-',
    'en--US',
    'Some sentence about a language',
    'constructor',
    '__proto__',
    'en-'.repeat(99),
  ]) {
    it(`leaves out what names no language, and says so: ${code.slice(0, 20)}`, () => {
      const {tag, problem} = repairTag(code);
      expect(tag).to.equal('und');
      expect(problem).to.include(JSON.stringify(code).slice(1, 20)).and.include('left out');
    });
  }

  for (const code of [42, true, {}, {language: 'en'}, [], ['en'], Object.create(null) as object]) {
    it(`leaves out what is no text, and says so: ${JSON.stringify(code)}`, () => {
      const {tag, problem} = repairTag(code);
      expect(tag).to.equal('und');
      expect(problem).to.include(JSON.stringify(code)).and.include('left out');
    });
  }

  for (const code of [undefined, null, '', ' ', 'und']) {
    it(`has nothing to say where nothing is stated: ${JSON.stringify(code)}`, () => {
      expect(repairTag(code)).to.deep.equal({tag: 'und'});
    });
  }

  const BY_LETTERS: readonly [why: string, code: string | undefined, text: string, tag: string][] = [
    ['Korean, not Kanuri', 'kr', HANGUL, 'ko'],
    ['Korean, not Kanuri', 'KR', HANGUL, 'ko'],
    ['Korean, not Kanuri', 'kr-KR', HANGUL, 'ko-KR'],
    ['Kanuri in its own letters', 'kr', LATIN, 'kr'],
    ['Hindi, not Indonesian', 'in', DEVANAGARI, 'hi'],
    ['Indonesian in its own letters', 'in', LATIN, 'id'],
    ['Chinese, not Twi', 'tw', CHINESE, 'zh-Hant'],
    ['Russian is not Swedish, which "se" cannot mean here', 'se', CYRILLIC, 'se'],
    ['Northern Sami in its own letters', 'se', LATIN, 'se'],
    ['Breton in its own letters', 'br', LATIN, 'br'],
    ['Arabic, not Moldovan Romanian', 'mr', ARABIC, 'ar'],
    ['Latin letters, which say nothing of the language', 'ar', LATIN, 'ar'],
    ['letters that a stated language does not have', 'en', ARABIC, 'en'],
    ['the one of a list that fits', 'en, ar', ARABIC, 'ar'],
    ['what only the letters tell', 'xx', HANGUL, 'ko'],
    ['what only the letters tell', undefined, GREEK, 'el'],
    ['letters of many languages', undefined, LATIN, 'und'],
    ['letters of many languages', 'xx', ARABIC, 'und'],
    ['a language that is right', 'ko', HANGUL, 'ko'],
    ['Serbian in its other letters', 'sr', LATIN, 'sr'],
  ];
  for (const [why, code, text, tag] of BY_LETTERS) {
    it(`looks at the letters of the text: ${code ?? 'no code'} is ${tag} (${why})`, () => {
      expect(repairTag(code, {text}).tag).to.equal(tag);
    });
  }

  it('says that a stated language does not fit the text, and leaves it', () => {
    expect(repairTag('en', {text: ARABIC}).problem)
      .to.include('"en"')
      .and.include('Arab');
  });

  const PROJECTS: readonly [code: string, url: string, tag: string][] = [
    ['als', 'https://als.wikipedia.org/wiki/Basel', 'gsw'],
    ['als', 'https://example.org/als/', 'sq'],
    ['als', 'https://wikipedia.org.example/als/', 'sq'],
    ['nrm', 'https://nrm.wikipedia.org/wiki/Caen', 'nrf'],
    ['nrm', 'https://example.org/', 'nrm'],
    ['eml', 'https://eml.wikipedia.org/', 'egl'],
  ];
  for (const [code, url, tag] of PROJECTS) {
    it(`knows Wikimedia’s own use of a code on its sites alone: ${code} at ${url} is ${tag}`, () => {
      expect(repairTag(code, {url}).tag).to.equal(tag);
    });
  }

  for (const [code, tag] of WIKIPEDIAS) {
    it(`knows the language of ${code}.wikipedia.org: ${tag}`, () => {
      expect(repairTag(code, {url: `https://${code}.wikipedia.org/wiki/`}).tag).to.equal(tag);
    });
  }

  it('reads a hostile text without delay', () => {
    const start = performance.now();
    for (const code of ['('.repeat(100_000), 'a '.repeat(50_000), 'a('.repeat(49), ', '.repeat(49)]) repairTag(code);
    expect(performance.now() - start).to.be.below(500);
  });
});
