/** Values set as a reader of a language expects them. */
import { kept } from './kept.js';
/**
 * A date as a reader of `language` writes it, in the Gregorian calendar, or `undefined` where the value is no date.
 * A date without a time is the same day everywhere; a date with a time is shown in the reader's time zone.
 *
 * @param value ISO 8601 date, or date and time.
 */
export function formatDate(value, language) {
    // Browsers make a date of nearly anything, "Chapter 7" and a month 0 among it.
    const date = new Date(/^\d{4}(?:-(?!00|..-00)|$)/.test(value) ? value : NaN);
    if (Number.isNaN(date.getTime()))
        return undefined;
    return dates(language, value.length).format(date);
}
/**
 * A language with what its numbers are written by: its own calendar and digits are pinned where browsers differ. Arabic
 * as such has European digits in newer CLDR data, Arabic-Indic ones in older.
 */
const localeOf = (language) => `${language}-u-ca-gregory${language === 'ar' ? '-nu-latn' : ''}`;
/** What a date without a time says, by its length: a year, a month, a day. With a time, it has a time zone, too. */
const PRECISIONS = {
    4: { year: 'numeric', timeZone: 'UTC' },
    7: { year: 'numeric', month: 'long', timeZone: 'UTC' },
    10: { dateStyle: 'long', timeZone: 'UTC' },
};
const dates = kept((language, length) => new Intl.DateTimeFormat(localeOf(language), PRECISIONS[length] ?? { dateStyle: 'long' }));
const minuteFormats = kept((language) => new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: language === 'ar' ? 'long' : 'short',
}));
const lists = kept((language) => new Intl.ListFormat(language));
/**
 * A number of minutes with its unit: "3 min". Arabic has no short form that is read as a word, so it gets the long
 * one, which for 1 and 2 minutes has no digit in it.
 */
export function formatMinutes(minutes, language) {
    return minuteFormats(language).format(minutes);
}
/** A number of things, in the digits of the language. */
export function formatCount(count, language) {
    return new Intl.NumberFormat(localeOf(language)).format(count);
}
/**
 * Names as a list: "A, B and C". Each name is isolated (U+2068, U+2069), so that one in another script keeps its
 * place in the line.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function formatNames(names, language) {
    // The list is made of the bare names: Spanish "y" becomes "e" before an i, which the isolate would hide.
    return lists(language)
        .formatToParts(names)
        .map(({ type, value }) => (type === 'element' ? `\u2068${value}\u2069` : value))
        .join('');
}
