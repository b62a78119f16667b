/** The tag for "undetermined" (ISO 639-2), used wherever a language is unknown. */
export declare const UNDETERMINED = "und";
/**
 * The canonical BCP 47 tag of a language code, `und` where it is none. Repairs what can be repaired without guessing:
 * underscores (`zh_CN`), POSIX charsets and modifiers (`de_DE.UTF-8`), retired codes (`iw`). A code that names a real
 * language is never turned into another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646
 */
export declare function toTag(code: unknown): string;
/** The tag with the language, script and region that CLDR finds likeliest; the tag itself where it knows none. */
export declare const maximize: (key: string, detail?: number) => Intl.Locale;
/** The tag of a language that a host states; `und` where it is none, which the console says. */
export declare function statedTag(language: string): string;
