/** The articles of a list in an index; made on the page's thread, in turns. */
import type {Article} from '../model.js';
import {SearchIndex} from './search-index.js';
import {RESULT_LIMIT, toResults, type SearchAnswer, type SearchService} from './results.js';

export class ListIndex implements SearchService {
  readonly isRemote = false;
  readonly #index = new SearchIndex();
  readonly #articles: readonly Article[];

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
    for (const [id, article] of articles.entries()) {
      // Without a page there is nothing to open.
      if (article.url) this.#index.add({...article, id});
    }
  }

  prepare(wanted: readonly string[]): Promise<void> {
    return this.#index.prepare(wanted);
  }

  async find(query: string, wanted: readonly string[]): Promise<SearchAnswer> {
    const {hits, missing, total} = await this.#index.find(query, wanted, RESULT_LIMIT);
    const articles = hits.map(({id}) => this.#articles[id]!);
    return {results: await toResults(query, articles, (index) => hits[index]!.terms), total, missing};
  }
}
