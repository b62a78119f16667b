import {expect} from '@esm-bundle/chai';
import {foldWords} from '../../src/i18n/fold.js';
import {wordSearch} from '../../src/i18n/word-search.js';

const finds = (language: string, typed: string, text: string) => wordSearch(typed, language)?.(foldWords(text));

describe('a search for words', () => {
  for (const [language, typed, text] of [
    ['en', 'TIDES', 'What causes tides?'],
    ['en', 'tid', 'What causes tides?'],
    ['en', 'tides causes', 'What causes tides?'],
    ['en', 'don’t', 'Why don’t they?'],
    ['fr', 'ecole', 'L’École est fermée.'],
    ['de', 'strasse', 'Die Straße'],
    ['ar', 'الاسئلة', 'الأسئلة الشائعة'],
    ['ja', '潮汐', '地球の潮汐について'],
    ['ja', 'コーヒー', 'おいしいコーヒーの店'],
    ['zh', '潮汐原因', '原因是什么？潮汐'],
    ['th', 'เกิด', 'น้ำขึ้นน้ำลงเกิดจากอะไร'],
    ['ko', '조석', '조석은 왜 생기나요?'],
    ['ru', 'прилив', 'Что вызывает приливы?'],
  ] as const) {
    it(`for “${typed}” finds “${text}”`, () => {
      expect(finds(language, typed, text)).to.equal(true);
    });
  }

  for (const [language, typed, text] of [
    ['en', 'ides', 'What causes tides?'],
    ['en', 'tides moon', 'What causes tides?'],
    ['en', 'sea', 'What causes all tides?'],
  ] as const) {
    it(`for “${typed}” does not find “${text}”`, () => {
      expect(finds(language, typed, text)).to.equal(false);
    });
  }

  it('is none where no word was typed', () => {
    expect(wordSearch(' ?! ', 'en')).to.equal(undefined);
  });
});
