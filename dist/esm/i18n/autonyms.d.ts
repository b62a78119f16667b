/**
 * The name of a language in another language, or `undefined` where the browser does not know it.
 * `Intl.DisplayNames` silently answers in the default language where it lacks the one asked for, so the
 * locale it really used is checked.
 */
export declare function languageName(tag: string, inLanguage: string): string | undefined;
/** A language's name in itself, capitalised as in a list ("Français"); the tag where no name is known. */
export declare function autonym(tag: string): string;
