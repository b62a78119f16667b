/**
 * Whole minutes a text takes to read, at least 1; `undefined` for an empty text.
 *
 * @param text Plain text; markup must have been taken out.
 * @param language BCP 47 tag.
 */
export declare function readingMinutes(text: string, language: string): number | undefined;
/** How long a text is, in what its language is measured in: words or characters; `undefined` for an empty text. */
export declare function readingLength(text: string, language: string): {
    readonly count: number | undefined;
    readonly perMinute: number;
    readonly unit: "characters" | "words";
};
/**
 * Minutes in an ISO 8601 duration such as schema.org's `timeRequired` ("PT3M"), rounded up; `undefined` where the
 * value is no duration of days, hours, minutes and seconds.
 */
export declare function durationMinutes(duration?: string): number | undefined;
