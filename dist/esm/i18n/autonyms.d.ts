/**
 * The name of a language in another language, or `undefined` where the browser does not know it.
 * `Intl.DisplayNames` silently answers in the default language where it lacks the one asked for, and in its usual
 * script where it lacks that, so the locale it really used is checked.
 */
export declare function languageName(tag: string, inLanguage: string): string | undefined;
/** Takes names that need not be asked for: of all that a browser does, its first `Intl.DisplayNames` takes it longest. */
export declare function learnAutonyms(names: Readonly<Record<string, string>>): void;
/**
 * A language's name in itself, capitalised as in a list ("Français"); the tag where no name is known. Complete once
 * {@link autonymsReady} says so.
 */
export declare function autonym(tag: string): string;
/**
 * Resolves once a list of languages can be shown by their own names; `undefined` when it already can, as a list of one
 * always can. Names that browsers lack are fetched when one is needed; where they cannot be, tags stand for them.
 */
export declare function autonymsReady(languages: readonly {
    readonly language: string;
}[]): Promise<void> | undefined;
/** As {@link autonymsReady}, for a list of so many languages that browsers lack some of their names. */
export declare function furtherAutonyms(): Promise<void> | undefined;
