import type {Article} from '../model.js';
import {inTurn} from '../turns.js';
import {Highlighter, type MarkedText} from './highlight.js';

/** Results that are shown at most: more are for a page of results. */
export const RESULT_LIMIT = 20;

export interface SearchResult {
  readonly article: Article;
  readonly title: MarkedText;
  readonly excerpt: MarkedText;
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** How many there are in all; `undefined` where the engine does not say. */
  readonly total: number | undefined;
  /** BCP 47 tag of the wanted language, in which nothing was found, where the results are in others; else empty. */
  readonly missing: string;
}

/** Who answers a search. */
export interface SearchService {
  /** Whether each search is a request. */
  readonly isRemote: boolean;
  /** Makes ready what a search in one of these languages takes. */
  prepare?(wanted: readonly string[]): Promise<void>;
  /**
   * @param wanted BCP 47 tags, the most wanted first.
   * @throws {ContentError}
   */
  find(query: string, wanted: readonly string[], signal: AbortSignal): Promise<SearchAnswer>;
  /** Address of the page with all results; empty where there is none. */
  page?(query: string, wanted: readonly string[]): string;
  close?(): void;
}

/**
 * What was found, with what it was found by marked; made in turns.
 *
 * @param terms For the number of an article, the words of the index that were close enough, folded.
 */
export async function toResults(
  query: string,
  articles: readonly Article[],
  terms: (index: number) => readonly string[] = () => [],
): Promise<SearchResult[]> {
  const highlighter = new Highlighter(query);
  const results: SearchResult[] = [];
  for (const [index, article] of articles.entries()) {
    const result = await inTurn(() => ({
      article,
      title: highlighter.mark(article.title, article.language, terms(index)),
      excerpt: highlighter.excerpt(article, terms(index)),
    }));
    results.push(result);
  }
  // To render them is the next piece.
  return inTurn(() => results);
}
