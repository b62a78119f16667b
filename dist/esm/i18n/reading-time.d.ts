/**
 * Whole minutes a text takes to read, at least 1; `undefined` for an empty text.
 *
 * @param text Plain text; markup must have been taken out.
 * @param language BCP 47 tag.
 */
export declare function readingMinutes(text: string, language: string): number | undefined;
/** Whether a language is read by characters, rather than by words. */
export declare function countsCharacters(language: string): boolean;
/** How long a text is, in words or characters as its language is measured; `undefined` for an empty text. */
export declare function readingLength(text: string, language: string): number | undefined;
/**
 * Minutes in an ISO 8601 duration such as schema.org's `timeRequired` ("PT3M"), rounded up; `undefined` where the
 * value is no duration of days, hours, minutes and seconds.
 */
export declare function durationMinutes(duration?: string): number | undefined;
