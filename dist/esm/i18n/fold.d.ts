/**
 * Texts without what a reader may leave out who types in a hurry, or on another's keyboard: case, accents, the forms of
 * a letter. What is another letter to readers of the language stays one: й is not и, が is not か.
 */
/**
 * A word as it is compared. The dotless ı of Turkish is an i, as on a keyboard without it: which of the two a capital I
 * is does not matter then.
 */
export declare function foldLetters(text: string): string;
/** A text without marks, spaces and punctuation. Two texts that differ in nothing else are the same then, in any script. */
export declare function fold(text: string): string;
/** The same, with its words kept apart: each has one space before it. */
export declare function foldWords(text: string): string;
/**
 * Where each character of a folded text comes from.
 *
 * @returns For each index of the folded text, and one past its end, the index in the text itself.
 */
export declare function foldedOffsets(text: string): number[];
/**
 * What a word of a text may be looked for by, folded: itself, first of all; without the article of Arabic; with the
 * umlauts of German written as two letters; from each of its characters on, in Chinese and Japanese, where a word is
 * made of others with nothing between them.
 *
 * @param language BCP 47 tag of the text.
 */
export declare function foldings(word: string, language: string): string[];
/** What is looked for by a word that was typed, folded. */
export declare function foldTyped(word: string): string;
