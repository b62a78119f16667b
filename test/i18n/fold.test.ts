import {expect} from '@esm-bundle/chai';
import {foldedOffsets, foldings, foldLetters, foldTyped} from '../../src/i18n/fold.js';

/** What readers of a language take for the same word, however it is typed. */
const SAME: readonly (readonly [what: string, ...words: string[]])[] = [
  ['case and accents', 'École', 'école', 'ECOLE', 'e\u0301cole'],
  ['the i of Turkish, dotted or not', 'IŞIK', 'ışık', 'isik', 'ISIK'],
  ['the İ of Turkish', 'İstanbul', 'istanbul', 'ISTANBUL'],
  ['ß', 'Straße', 'STRASSE', 'strasse'],
  ['ł and ó of Polish', 'Łódź', 'lodz', 'ŁÓDŹ'],
  ['ё and the stress of Russian', 'ёлка', 'елка', 'е́лка'],
  ['the signs of Arabic that are not written', 'المَدِينَةُ', 'المدينة', 'المدينه'],
  ['alif with hamza, and without', 'أحمد', 'احمد', 'إحمد'],
  ['the last letter of Arabic names', 'مستشفى', 'مستشفي'],
  ['a word made longer', 'محمـــد', 'محمد'],
  ['the kaf and ya of Persian', 'کتابی', 'كتابي'],
  ['Arabic digits', '٢٠٢٦', '۲۰۲۶', '2026'],
  ['width', 'ＡＢＣ１２', 'abc12'],
  ['kana of half width, and of the other kind', 'ﾄｳｷｮｳ', 'トウキョウ', 'とうきょう'],
  ['the end of a Greek word', 'Ελλάς', 'ΕΛΛΑΣ', 'ελλασ'],
  ['Hebrew with its vowels', 'שָׁלוֹם', 'שלום'],
];

const OTHER: readonly (readonly [string, string, string])[] = [
  ['й and и', 'йод', 'иод'],
  ['が and か', 'がく', 'かく'],
  ['the vowels of Hindi', 'कि', 'का'],
];

describe('folded words', () => {
  for (const [what, first, ...others] of SAME) {
    it(`are the same whatever ${what}`, () => {
      for (const other of others) expect(foldLetters(other)).to.equal(foldLetters(first!));
    });
  }

  for (const [what, first, second] of OTHER) {
    it(`keep ${what} apart`, () => {
      expect(foldLetters(first)).to.not.equal(foldLetters(second));
    });
  }

  it('are found by umlauts written as two letters in German, and by letters without dots', () => {
    expect(foldings('Fähre', 'de-AT')).to.deep.equal(['fahre', 'faehre']);
    expect(foldings('naïve', 'fr')).to.deep.equal(['naive']);
  });

  it('are found without the article of Arabic, and by it', () => {
    expect(foldings('والمدينة', 'ar')).to.deep.equal(['والمدينه', 'مدينه']);
    expect(foldTyped('المدينة')).to.equal('مدينه');
    // A name that only begins so.
    expect(foldTyped('الله')).to.equal('الله');
  });

  it('are found by any part in Chinese and Japanese', () => {
    expect(foldings('国際会議', 'ja')).to.deep.equal(['国際会議', '際会議', '会議', '議']);
  });

  it('lead back to the letters they come from', () => {
    expect(foldedOffsets('Straße')).to.deep.equal([0, 1, 2, 3, 4, 4, 5, 6]);
    expect(foldedOffsets('e\u0301a')).to.deep.equal([0, 2, 3]);
    expect(foldedOffsets('㍿')).to.deep.equal([0, 0, 0, 0, 1]);
  });
});
