/** A word of a text, where it stands in it. */
export interface Word {
    readonly text: string;
    readonly index: number;
}
/** Whether nothing stands before a word and after it, so that it is looked for anywhere. */
export declare function isUnspaced(word: string): boolean;
/**
 * The words of a text, in its order. Where spaces part them, they are told by their letters, which is many times faster
 * and comes to the same; the browser's segmenter is asked about the scripts that are written without. It is given one run
 * of letters at a time: V8 copies the whole text for each segment. All that is in one is words: Firefox takes a word that
 * stands alone for none.
 */
export declare function words(text: string): Generator<Word>;
/** The same words in any order, without their places: many times faster. */
export declare function wordTexts(text: string): string[];
/** The words of what a reader looks for, in which a particle counts only where there is nothing else. */
export declare function typedWords(query: string): string[];
