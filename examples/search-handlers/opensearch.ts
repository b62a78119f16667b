/**
 * OpenSearch, or Elasticsearch, behind `<zo-search src="/search?q={searchTerms}&language={language}">`.
 *
 * The index has documents as {@link IndexedArticle} says, with `language` as a keyword and the texts as text:
 *
 * ```json
 * {"mappings": {"properties": {
 *   "language": {"type": "keyword"}, "url": {"type": "keyword"}, "published": {"type": "date"},
 *   "title": {"type": "text"}, "summary": {"type": "text"}, "body": {"type": "text"}}}}
 * ```
 *
 * Analyzers of the languages (`german`, `arabic`, `kuromoji`…) go on fields of their own, such as `title.de`.
 *
 * @see https://docs.opensearch.org/latest/query-dsl/full-text/multi-match/
 */
import {answerWith, LIMIT, post, type Handler, type IndexedArticle} from './feed.js';

export interface OpenSearchOptions {
  /** Address of the server. */
  readonly url: string;
  /** Name of the index. */
  readonly index: string;
  /** What the server asks for, such as `{authorization: 'Basic …'}`, of a user who may search and nothing else. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The part of an answer that is read. */
interface Answer {
  readonly hits: {readonly hits: readonly {readonly _id: string; readonly _source: Omit<IndexedArticle, 'id'>}[]};
}

export function openSearch({url, index, headers = {}}: OpenSearchOptions): Handler {
  const address = new URL(`/${encodeURIComponent(index)}/_search`, url);
  return answerWith(async (query, language) => {
    const question = {
      size: LIMIT,
      query: {
        bool: {
          must: {
            multi_match: {
              query,
              fields: ['title^36', 'summary^6', 'body'],
              // The last word may be unfinished, the others may have a typing error.
              type: 'bool_prefix',
              operator: 'and',
              fuzziness: 'AUTO',
            },
          },
          filter: language ? [{term: {language: language.toLowerCase()}}] : [],
        },
      },
    };
    const {hits} = (await post(address, question, headers)) as Answer;
    return hits.hits.map(({_id, _source}) => ({..._source, id: _id}));
  });
}
