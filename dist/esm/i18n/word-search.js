/** Finding texts by a few words of them. */
import { fold, foldWords } from './fold.js';
import { isUnspaced, typedWords } from './words.js';
/**
 * What tells whether a text, folded by `foldWords`, has all words that a reader typed, in any order; each may be the
 * beginning of a word. `undefined` where no word was typed.
 */
export function wordSearch(typed) {
    const words = typedWords(typed)
        .map((word) => (isUnspaced(word) ? fold(word) : foldWords(word)))
        .filter((word) => word.trim());
    return words.length > 0 ? (folded) => words.every((word) => folded.includes(word)) : undefined;
}
