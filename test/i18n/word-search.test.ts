import {expect} from '@esm-bundle/chai';
import {foldWords} from '../../src/i18n/fold.js';
import {wordSearch} from '../../src/i18n/word-search.js';

const finds = (typed: string, text: string) => wordSearch(typed)?.(foldWords(text));

describe('a search for words', () => {
  for (const [typed, text] of [
    ['TIDES', 'What causes tides?'],
    ['tid', 'What causes tides?'],
    ['tides causes', 'What causes tides?'],
    ['don’t', 'Why don’t they?'],
    ['ecole', 'L’École est fermée.'],
    ['strasse', 'Die Straße'],
    ['الاسئلة', 'الأسئلة الشائعة'],
    ['潮汐', '地球の潮汐について'],
    ['コーヒー', 'おいしいコーヒーの店'],
    ['潮汐原因', '原因是什么？潮汐'],
    ['เกิด', 'น้ำขึ้นน้ำลงเกิดจากอะไร'],
    ['조석', '조석은 왜 생기나요?'],
    ['прилив', 'Что вызывает приливы?'],
  ] as const) {
    it(`for “${typed}” finds “${text}”`, () => {
      expect(finds(typed, text)).to.equal(true);
    });
  }

  for (const [typed, text] of [
    ['ides', 'What causes tides?'],
    ['tides moon', 'What causes tides?'],
    ['sea', 'What causes all tides?'],
  ] as const) {
    it(`for “${typed}” does not find “${text}”`, () => {
      expect(finds(typed, text)).to.equal(false);
    });
  }

  it('is none where no word was typed', () => {
    expect(wordSearch(' ?! ')).to.equal(undefined);
  });
});
