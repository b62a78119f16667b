import type { Article } from './model.js';
/** The newest first; those without a date last, in the publisher's order. */
export declare function newestFirst(articles: readonly Article[]): Article[];
/**
 * Of articles in several languages, those in the one that serves the reader best, and those that do not say theirs. All
 * of them where none of the wanted languages is among them.
 *
 * @param wanted BCP 47 tags, the most wanted first.
 */
export declare function inWantedLanguage(articles: readonly Article[], wanted: readonly string[]): readonly Article[];
