/**
 * Meilisearch behind `<zo-search src="/search?q={searchTerms}&language={language}">`.
 *
 * The index has documents as {@link IndexedArticle} says, and these settings:
 *
 * ```json
 * {"searchableAttributes": ["title", "summary", "body"], "filterableAttributes": ["language"]}
 * ```
 *
 * @see https://www.meilisearch.com/docs/reference/api/search
 */
import {answerWith, LIMIT, post, type Handler, type IndexedArticle} from './feed.js';

export interface MeilisearchOptions {
  /** Address of the server. */
  readonly url: string;
  /** Name of the index. */
  readonly index: string;
  /** A key that may search and nothing else. */
  readonly key: string;
}

/** The part of an answer that is read. */
interface Answer {
  readonly hits: readonly IndexedArticle[];
}

export function meilisearch({url, index, key}: MeilisearchOptions): Handler {
  const address = new URL(`/indexes/${encodeURIComponent(index)}/search`, url);
  return answerWith(async (q, language) => {
    const question = {
      q,
      limit: LIMIT,
      // A string in a filter is quoted; a language code has nothing to escape once it is known to be one.
      ...(/^[a-z]{2,3}$/i.test(language) ? {filter: `language = "${language.toLowerCase()}"`} : {}),
      matchingStrategy: 'all',
    };
    const {hits} = (await post(address, question, {authorization: `Bearer ${key}`})) as Answer;
    return hits;
  });
}
