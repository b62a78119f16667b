import {maximize, UNDETERMINED} from './tags.js';

/** Base direction of a text, as in the HTML `dir` attribute. */
export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of the scripts in use today that are written from right to left (bidirectional classes R and AL). */
const RIGHT_TO_LEFT = /Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/;

/** The first letter decides (rules P2 and P3 of UAX #9): one from the right-to-left blocks, or any other. */
const FIRST_LETTER = /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])|\p{L}/u;

/**
 * The direction a language is written in, by its likeliest script.
 * `Intl.Locale.prototype.getTextInfo` is not asked: it answers left-to-right for dv, arz, pnb, azb and others.
 *
 * @param sample Text to look at where the language is undetermined.
 */
export function directionOf(tag: string, sample = ''): Direction {
  const {language, script = ''} = maximize(tag);
  const rightToLeft = language === UNDETERMINED ? FIRST_LETTER.exec(sample)?.[1] : RIGHT_TO_LEFT.test(script);
  return rightToLeft ? 'rtl' : 'ltr';
}
