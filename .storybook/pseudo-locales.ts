/**
 * Languages that nobody speaks, to see the library's words by: in brackets, with accents, and longer by two fifths, as
 * translations are longer than English. Words without brackets are such that no translator has seen, and brackets within
 * brackets are words glued together. The codes are those of CLDR's own pseudo-locales.
 */
import {texts} from '../src/i18n/locales/en.js';
import {registerLocale} from '../src/index.js';

/** The codes, and what the toolbar calls them. */
export const PSEUDO_LOCALES = {'en-XA': 'Pseudo', 'ar-XB': 'Pseudo, right to left'};

/** Each vowel is there twice, and has an accent. */
const accented = (text: string) =>
  text.replace(/[aeiouy]/gi, (vowel) => `${vowel}${vowel.toLowerCase()}\u0301`.normalize());

/** Letters that stand from right to left, as those of Arabic do (RIGHT-TO-LEFT OVERRIDE). */
const reversed = (text: string) => accented(text).replace(/\S+/g, '\u202e$&\u202c');

function pseudo(change: (text: string) => string): Record<string, string> {
  const changed = (text: string) =>
    text
      .split(/(\{\w+\})/)
      .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
      .join('');
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `⟦${changed(text)}⟧`]));
}

registerLocale('en-XA', pseudo(accented));
registerLocale('ar-XB', pseudo(reversed));
