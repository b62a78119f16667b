import { kept } from './kept.js';
/** The tag for "undetermined" (ISO 639-2), used wherever a language is unknown. */
export const UNDETERMINED = 'und';
/**
 * The canonical BCP 47 tag of a language code, `und` where it is none. Repairs what can be repaired without guessing:
 * underscores (`zh_CN`), POSIX charsets and modifiers (`de_DE.UTF-8`), retired codes (`iw`). A code that names a real
 * language is never turned into another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646
 */
export function toTag(code) {
    return typeof code === 'string' ? tagOf(code) : UNDETERMINED;
}
const tagOf = kept((code) => {
    try {
        const { language, baseName } = new Intl.Locale(code
            .trim()
            .replace(/[.@].*/, '')
            .replace(/_/g, '-'));
        // BCP 47's grammar lets a language have five to eight letters ("English"); no registered one has.
        return language.length > 3 ? UNDETERMINED : baseName;
    }
    catch {
        return UNDETERMINED;
    }
});
/** The tag with the language, script and region that CLDR finds likeliest; the tag itself where it knows none. */
export const maximize = kept((tag) => {
    const locale = new Intl.Locale(toTag(tag));
    return locale.language === UNDETERMINED ? locale : locale.maximize();
});
/** The tag of a language that a host states; `und` where it is none, which the console says. */
export function statedTag(language) {
    const tag = toTag(language);
    if (tag === UNDETERMINED)
        console.warn(`Expected a BCP 47 tag, got "${language}".`);
    return tag;
}
