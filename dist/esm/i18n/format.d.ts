/**
 * A date as a reader of `language` writes it, in the Gregorian calendar, or `undefined` where the value is no date.
 * A date without a time is the same day everywhere; a date with a time is shown in the reader's time zone.
 *
 * @param value ISO 8601 date, or date and time.
 */
export declare function formatDate(value: string, language: string): string | undefined;
/**
 * A number of minutes with its unit: "3 min". Arabic has no short form that is read as a word, so it gets the long
 * one, which for 1 and 2 minutes has no digit in it.
 */
export declare function formatMinutes(minutes: number, language: string): string;
/** A number of things, in the digits of the language. */
export declare function formatCount(count: number, language: string): string;
/**
 * Names as a list: "A, B and C". Each name is isolated (U+2068, U+2069), so that one in another script keeps its
 * place in the line.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export declare function formatNames(names: readonly string[], language: string): string;
