import { maximize } from './tags.js';
/**
 * Words read per minute, by language.
 * Trauzettel-Klosinski S, Dietz K, IReST Study Group: Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts. IOVS 2012;53(9):5452-5461, doi:10.1167/iovs.11-8284.
 */
const WORDS_PER_MINUTE = {
    ar: 138,
    de: 179,
    en: 228,
    es: 218,
    fi: 161,
    fr: 195,
    he: 187,
    it: 188,
    nl: 202,
    pl: 166,
    pt: 181,
    ru: 184,
    sl: 180,
    sv: 199,
    tr: 166,
};
/** The mean of the seventeen languages of the same study, for languages it did not measure. */
const MEAN_WORDS_PER_MINUTE = 184;
/** Characters read per minute where words are written without spaces; same study. */
const CHARACTERS_PER_MINUTE = { ja: 357, zh: 255 };
/**
 * Whole minutes a text takes to read, at least 1; `undefined` for an empty text.
 *
 * @param text Plain text; markup must have been taken out.
 * @param language BCP 47 tag.
 */
export function readingMinutes(text, language) {
    const { language: code } = maximize(language);
    const characters = CHARACTERS_PER_MINUTE[code];
    const minutes = characters
        ? (text.match(/[\p{L}\p{N}]/gu) ?? []).length / characters
        : countWords(text, language) / (WORDS_PER_MINUTE[code] ?? MEAN_WORDS_PER_MINUTE);
    return minutes ? Math.max(1, Math.round(minutes)) : undefined;
}
/** Words as the language has them: Thai, for one, writes no spaces between them. */
function countWords(text, language) {
    const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
    return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
const MINUTES = { D: 1440, H: 60, M: 1, S: 1 / 60 };
/**
 * Minutes in an ISO 8601 duration such as schema.org's `timeRequired` ("PT3M"), rounded up; `undefined` where the
 * value is no duration of days, hours, minutes and seconds.
 */
export function durationMinutes(duration = '') {
    if (!/^P(?:[\d.]+D)?(?:T(?:[\d.]+[HMS])+)?$/.test(duration))
        return undefined;
    let minutes = 0;
    for (const [, count, unit] of duration.matchAll(/([\d.]+)([DHMS])/g))
        minutes += Number(count) * MINUTES[unit];
    return Math.ceil(minutes) || undefined;
}
