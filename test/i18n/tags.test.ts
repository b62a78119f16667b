import {expect} from '@esm-bundle/chai';
import {maximize, toTag} from '../../src/i18n/tags.js';

describe('toTag', () => {
  const REPAIRED: readonly [why: string, code: string, tag: string][] = [
    ['keeps a tag that is right', 'pt-BR', 'pt-BR'],
    ['keeps a script', 'sr-Latn-RS', 'sr-Latn-RS'],
    ['keeps a region that is a number', 'es-419', 'es-419'],
    ['keeps a variant', 'de-CH-1901', 'de-CH-1901'],
    ['drops an extension, which says nothing about the text', 'en-US-u-ca-buddhist', 'en-US'],
    ['drops what is for private use', 'en-x-house', 'en'],
    ['reads an underscore as a hyphen', 'zh_CN', 'zh-CN'],
    ['reads an underscore as a hyphen', 'pt_BR', 'pt-BR'],
    ['reads every underscore as a hyphen', 'zh_Hant_TW', 'zh-Hant-TW'],
    ['drops a POSIX charset', 'de_DE.UTF-8', 'de-DE'],
    ['drops a POSIX modifier', 'de@euro', 'de'],
    ['drops charset and modifier', 'fr_BE.ISO-8859-15@euro', 'fr-BE'],
    ['repairs the case', 'ZH-hANT-tw', 'zh-Hant-TW'],
    ['ignores white space around it', ' fr\n', 'fr'],
    ['replaces the retired code for Hebrew', 'iw', 'he'],
    ['replaces the retired code for Hebrew', 'iw_IL', 'he-IL'],
    ['replaces the retired code for Indonesian', 'in', 'id'],
    ['replaces the retired code for Yiddish', 'ji', 'yi'],
    ['replaces the retired code for Serbo-Croatian', 'sh', 'sr-Latn'],
    ['replaces the retired code for Romanian in Moldova', 'mo', 'ro'],
    ['replaces the code for Mandarin', 'cmn-Hans', 'zh-Hans'],
    ['replaces UK by the code of the country', 'en-UK', 'en-GB'],
    ['replaces a code of three letters', 'eng', 'en'],
    ['replaces a bibliographic code of three letters', 'ger', 'de'],
    ['replaces a code of three letters', 'zho-TW', 'zh-TW'],
    ['keeps a code of three letters that has no shorter one', 'ckb', 'ckb'],
  ];
  for (const [why, code, tag] of REPAIRED) {
    it(`${why}: ${JSON.stringify(code)} is ${tag}`, () => {
      expect(toTag(code)).to.equal(tag);
    });
  }

  // Breton is no Brazilian Portuguese, Northern Sami no Swedish, Kanuri no Korean.
  for (const code of ['br', 'se', 'kr', 'cs', 'sl', 'ee', 'kg', 'cv', 'ca', 'ar', 'my', 'sv']) {
    it(`never turns a language into another: ${code} stays ${code}`, () => {
      expect(toTag(code)).to.equal(code);
    });
  }

  const NO_LANGUAGE: readonly [what: string, code: unknown][] = [
    ['the name of a language', 'English'],
    ['the name of a language', 'Deutsch'],
    ['the name of a language in another script', '中文'],
    ['the name of a locale', 'POSIX'],
    ['the C locale', 'C.UTF-8'],
    ['the default of hreflang', 'x-default'],
    ['any language', '*'],
    ['nothing', ''],
    ['white space', '  '],
    ['a list of codes', 'en, fr'],
    ['a hyphen with nothing behind it', 'en-'],
    ['two hyphens in a row', 'en--US'],
    ['markup', '<b>en</b>'],
    ['a number', 42],
    ['a boolean', true],
    ['null', null],
    ['undefined', undefined],
    ['an object', {language: 'en'}],
    ['an object that is no text', Object.create(null)],
    ['an empty list', []],
    ['a symbol', Symbol('en')],
    ['a text without end', 'en-'.repeat(100_000)],
    ['what is undetermined', 'und'],
  ];
  for (const [what, code] of NO_LANGUAGE) {
    const shown = typeof code === 'string' ? ` ${JSON.stringify(code.slice(0, 12))}` : '';
    it(`calls ${what}${shown} undetermined`, () => {
      expect(toTag(code)).to.equal('und');
    });
  }
});

describe('maximize', () => {
  const LIKELIEST: readonly [tag: string, maximized: string][] = [
    ['zh-TW', 'zh-Hant-TW'],
    ['zh', 'zh-Hans-CN'],
    ['sr-ME', 'sr-Latn-ME'],
    ['pa-PK', 'pa-Arab-PK'],
    ['ckb', 'ckb-Arab-IQ'],
    ['en_UK', 'en-Latn-GB'],
  ];
  for (const [tag, maximized] of LIKELIEST) {
    it(`finds the likeliest script and region: ${tag} is ${maximized}`, () => {
      expect(maximize(tag).toString()).to.equal(maximized);
    });
  }

  for (const tag of ['und', '*', '']) {
    it(`takes ${JSON.stringify(tag)} for no language, rather than for English`, () => {
      expect(maximize(tag).toString()).to.equal('und');
    });
  }
});
