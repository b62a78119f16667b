/** ISO 15924 code of the script that a text is mostly written in; empty where there are too few letters to tell. */
export declare function dominantScript(text: string): string;
/**
 * The tag of a language as it is written in a script, `undefined` where it is not: "uz" in Cyrl is "uz-Cyrl", "ar" in
 * Latn is none. A language that CLDR does not know may be written in any.
 *
 * @param script As {@link dominantScript} gives it; where that is empty, the tag stands.
 */
export declare function tagInScript(tag: string, script: string): string | undefined;
/** The language that a script is unambiguously of: `ko` of Kore; `und` where several are written in it. */
export declare function languageOfScript(script: string): string;
/** The likeliest language of a script, however many are written in it; for what all of them share, like direction. */
export declare function likeliestLanguage(script: string): string;
