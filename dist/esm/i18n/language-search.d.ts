/** Finds languages by their own name, their name in the interface's language and in English, and their code. */
export declare class LanguageSearch {
    #private;
    /**
     * @param languages BCP 47 tags.
     * @param page BCP 47 tag of the interface's language.
     */
    constructor(languages: readonly string[], page: string);
    /** The languages that fit what was typed, the likeliest first; all of them, as they came, where nothing was. */
    find(typed: string): string[];
}
/**
 * Tags in the order of the languages' own names, as a dictionary of the interface's language has it: its own script
 * first, the others together, each in its order.
 */
export declare function sortByName(tags: readonly string[], page: string): string[];
/** Of the languages there are, those that serve wanted ones best; the most wanted first. */
export declare function likelyLanguages(wanted: readonly string[], available: readonly string[]): string[];
