import {expect} from '@esm-bundle/chai';
import {dominantScript, languageOfScript, likeliestLanguage, tagInScript} from '../../src/i18n/script.js';

describe('dominantScript', () => {
  const TEXTS: readonly [rule: string, text: string, script: string][] = [
    ['tells Arabic letters', 'المد والجزر', 'Arab'],
    ['tells Hebrew letters', 'גאות ושפל', 'Hebr'],
    ['tells Cyrillic letters', 'Приливы и отливы', 'Cyrl'],
    ['tells Greek letters', 'Παλίρροια', 'Grek'],
    ['tells Devanagari letters', 'ज्वार और भाटा', 'Deva'],
    ['tells Thai letters', 'น้ำขึ้นน้ำลง', 'Thai'],
    ['tells Latin letters', 'How tides shape a city, and nobody minds', 'Latn'],
    ['tells Latin letters with marks', 'Thuỷ triều lên xuống mỗi ngày hai lần', 'Latn'],
    ['takes Hangul for Korean', '조수가 도시를 만든다', 'Kore'],
    ['takes Hangul with Chinese characters for Korean', '大韓民國의 憲法', 'Kore'],
    ['takes kana with more Chinese characters for Japanese', '東京都知事選挙の結果', 'Jpan'],
    ['takes katakana for Japanese', 'インターネット', 'Jpan'],
    ['takes Chinese characters alone for themselves', '潮汐如何塑造城市', 'Hani'],
    [
      'is not misled by a Japanese name in a Chinese text',
      '《のぞみ》是日本新幹線的列車名稱，往返東京與博多之間，停站較少，全程最快不到五小時',
      'Hani',
    ],
    ['is not misled by a product’s name', 'مراجعة هاتف Telephone 15 Pro Max الجديد', 'Arab'],
    ['is not misled by a quotation', 'The word for tide is مد in Arabic, and it is a short one', 'Latn'],
    ['says nothing of a few Latin letters, which stand in any text', 'HTML 5', ''],
    ['says nothing of digits', '2026', ''],
    ['says nothing of an empty text', '', ''],
  ];
  for (const [rule, text, script] of TEXTS) {
    it(rule, () => {
      expect(dominantScript(text)).to.equal(script);
    });
  }
});

describe('tagInScript', () => {
  const TAGS: readonly [rule: string, tag: string, script: string, expected: string | undefined][] = [
    ['keeps a language in its script', 'ar', 'Arab', 'ar'],
    ['keeps a region', 'pt-BR', 'Latn', 'pt-BR'],
    ['refuses another script', 'en', 'Arab', undefined],
    ['refuses another script of a region’s language', 'de-CH', 'Hani', undefined],
    ['refuses Kanuri in Hangul', 'kr', 'Kore', undefined],
    ['refuses Arabic in Latin letters', 'ar', 'Latn', undefined],
    ['keeps Chinese in both of its scripts', 'zh-TW', 'Hani', 'zh-TW'],
    ['keeps Japanese in Chinese characters alone, as in a headline', 'ja', 'Hani', 'ja'],
    ['refuses Chinese in kana', 'zh', 'Jpan', undefined],
    ['names the other script of a language that has two', 'sr', 'Latn', 'sr-Latn'],
    ['names the other script of a language that has three', 'uz', 'Cyrl', 'uz-Cyrl'],
    ['names the right-to-left script of a language that has both', 'ku', 'Arab', 'ku-Arab'],
    ['corrects a stated script', 'sr-Latn', 'Cyrl', 'sr-Cyrl'],
    ['corrects the script that a region implies', 'kk-CN', 'Cyrl', 'kk-Cyrl-CN'],
    ['keeps any tag where the script is unknown', 'en', '', 'en'],
    ['keeps a language whose script is unknown', 'xyz', 'Arab', 'xyz'],
  ];
  for (const [rule, tag, script, expected] of TAGS) {
    it(rule, () => {
      expect(tagInScript(tag, script)).to.equal(expected);
    });
  }
});

describe('languageOfScript', () => {
  const ONE: readonly [script: string, language: string][] = [
    ['Kore', 'ko'],
    ['Jpan', 'ja'],
    ['Thai', 'th'],
    ['Grek', 'el'],
    ['Hebr', 'he'],
    ['Armn', 'hy'],
    ['Geor', 'ka'],
    ['Khmr', 'km'],
    ['Thaa', 'dv'],
  ];
  for (const [script, language] of ONE) {
    it(`knows ${language} by ${script}`, () => {
      expect(languageOfScript(script)).to.equal(language);
    });
  }

  for (const script of ['Arab', 'Cyrl', 'Deva', 'Hani', 'Latn', '']) {
    it(`knows no language by ${script || 'an unknown script'}`, () => {
      expect(languageOfScript(script)).to.equal('und');
    });
  }
});

describe('likeliestLanguage', () => {
  it('is one of those that share the script', () => {
    expect(likeliestLanguage('Arab')).to.equal('ar');
  });

  it('is unknown where the script is', () => {
    expect(likeliestLanguage('')).to.equal('und');
  });
});
