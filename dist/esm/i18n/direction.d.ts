/** Base direction of a text, as in the HTML `dir` attribute. */
export type Direction = 'ltr' | 'rtl';
/**
 * The direction a language is written in, by its likeliest script.
 * `Intl.Locale.prototype.getTextInfo` is not asked: it answers left-to-right for dv, arz, pnb, azb and others.
 *
 * @param sample Text to look at where the language has no known script: its first letter decides, as rules P2 and P3
 *   of UAX #9 have it.
 */
export declare function directionOf(tag: string, sample?: string): Direction;
