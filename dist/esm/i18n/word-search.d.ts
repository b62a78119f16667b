/**
 * What tells whether a text, folded by `foldWords`, has all words that a reader typed, in any order; each may be the
 * beginning of a word. `undefined` where no word was typed.
 */
export declare function wordSearch(typed: string): ((folded: string) => boolean) | undefined;
