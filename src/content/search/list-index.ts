/** The articles of a list in an index; made on the page's thread, in turns. */
import type {Article} from '../model.js';
import {SearchIndex} from './search-index.js';
import {RESULT_LIMIT, toResults, type SearchAnswer, type SearchService} from './results.js';

export class ListIndex implements SearchService {
  readonly isRemote = false;
  readonly #index = new SearchIndex();
  readonly #articles: readonly Article[];

  private constructor(articles: readonly Article[]) {
    this.#articles = articles;
  }

  static async of(articles: readonly Article[]): Promise<ListIndex> {
    const list = new ListIndex(articles);
    // Without a page there is nothing to open.
    const texts = articles.map((article, id) => ({...article, id})).filter(({url}) => url);
    await list.#index.add(texts);
    return list;
  }

  find(query: string, wanted: readonly string[]): Promise<SearchAnswer> {
    const {hits, missing, total} = this.#index.find(query, wanted, RESULT_LIMIT);
    const articles = hits.map(({id}) => this.#articles[id]!);
    return Promise.resolve({results: toResults(query, articles, (index) => hits[index]!.terms), total, missing});
  }
}
