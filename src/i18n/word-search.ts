/** Finding texts by a few words of them. */
import {fold, foldWords} from './fold.js';

/** Scripts in which nothing stands between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Thai}]/u;

/**
 * What tells whether a text, folded by `foldWords`, has all words that a reader typed, in any order; each may be the
 * beginning of a word. `undefined` where no word was typed.
 *
 * @param language BCP 47 tag of the texts: by it, what was typed falls into words.
 */
export function wordSearch(typed: string, language: string): ((folded: string) => boolean) | undefined {
  const words = [...new Intl.Segmenter(language, {granularity: 'word'}).segment(typed)]
    .filter(({isWordLike}) => isWordLike)
    .flatMap(({segment}) => (UNSPACED.test(segment) ? fold(segment) : (foldWords(segment).match(/ [^ ]+/g) ?? [])))
    .filter(Boolean);
  return words.length > 0 ? (folded) => words.every((word) => folded.includes(word)) : undefined;
}
