import { maximize } from './tags.js';
/**
 * Words read per minute, by language; characters, by script, where words are written without spaces.
 *
 * Trauzettel-Klosinski S, Dietz K, IReST Study Group: Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts. IOVS 2012;53(9):5452-5461, doi:10.1167/iovs.11-8284.
 *
 * For what that study did not measure and its mean would miss by far (the second part): the length of the Universal
 * Declaration of Human Rights, in the 9.0 minutes that it takes on average in the languages that were measured. The
 * scripts of South-East Asia and Tibet have the mean of Thai (798), Burmese (689) and Tibetan (713).
 */
const PER_MINUTE = {
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
    sv: 199,
    tr: 166,
    Hans: 255,
    Hant: 255,
    Jpan: 357,
    hi: 219,
    ko: 132,
    ur: 236,
    vi: 277,
    Khmr: 733,
    Laoo: 733,
    Mymr: 733,
    Thai: 733,
    Tibt: 733,
};
/** The mean of the seventeen languages of the same study: words, for languages that are not listed. */
const MEAN_PER_MINUTE = 184;
/** Where no space ends a word, each letter counts; a word in Latin letters, or a number, is taken in at once. */
const CHARACTER = /[a-z\d]+|\p{L}/giu;
const WORD = /[\p{L}\p{N}]\S*/gu;
/**
 * Whole minutes a text takes to read, at least 1; `undefined` for an empty text.
 *
 * @param text Plain text; markup must have been taken out.
 * @param language BCP 47 tag.
 */
export function readingMinutes(text, language) {
    const { language: code, script = '' } = maximize(language);
    const count = readingLength(text, language);
    return count && Math.max(1, Math.round(count / (PER_MINUTE[script] ?? PER_MINUTE[code] ?? MEAN_PER_MINUTE)));
}
/** Whether a language is read by characters, rather than by words. */
export function countsCharacters(language) {
    return (maximize(language).script ?? '') in PER_MINUTE;
}
/** How long a text is, in words or characters as its language is measured; `undefined` for an empty text. */
export function readingLength(text, language) {
    return text.match(countsCharacters(language) ? CHARACTER : WORD)?.length;
}
const DURATION = /^P(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
/**
 * Minutes in an ISO 8601 duration such as schema.org's `timeRequired` ("PT3M"), rounded up; `undefined` where the
 * value is no duration of days, hours, minutes and seconds.
 */
export function durationMinutes(duration = '') {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = DURATION.exec(duration.replace(',', '.'))?.slice(1) ?? [];
    return Math.ceil(Number(days) * 1440 + Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) || undefined;
}
