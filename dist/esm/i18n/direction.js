import { maximize } from './tags.js';
/**
 * ISO 15924 codes of the scripts that are written from right to left (bidirectional classes R and AL): those in use
 * today, and those that CLDR finds likeliest for Aramaic and Avestan.
 */
const RIGHT_TO_LEFT = /Adlm|Arab|Aran|Armi|Avst|Gara|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/;
/** The blocks of letters written from right to left, by Unicode's defaults for the bidirectional class. */
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
 * The direction a language is written in, by its likeliest script.
 * `Intl.Locale.prototype.getTextInfo` is not asked: it answers left-to-right for dv, arz, pnb, azb and others.
 *
 * @param sample Text to look at where the language has no known script: its first letter decides, as rules P2 and P3
 *   of UAX #9 have it.
 */
export function directionOf(tag, sample = '') {
    const { script } = maximize(tag);
    const rightToLeft = script ? RIGHT_TO_LEFT.test(script) : RIGHT_TO_LEFT_LETTER.test(/\p{L}/u.exec(sample)?.[0] ?? '');
    return rightToLeft ? 'rtl' : 'ltr';
}
