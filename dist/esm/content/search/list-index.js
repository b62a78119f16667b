import { SearchIndex } from './search-index.js';
import { RESULT_LIMIT, toResults } from './results.js';
export class ListIndex {
    #index;
    #articles;
    constructor(articles) {
        this.isRemote = false;
        this.#index = new SearchIndex();
        this.#articles = articles;
    }
    static async of(articles) {
        const list = new ListIndex(articles);
        // Without a page there is nothing to open.
        const texts = articles.map((article, id) => ({ ...article, id })).filter(({ url }) => url);
        await list.#index.add(texts);
        return list;
    }
    find(query, wanted) {
        const { hits, missing, total } = this.#index.find(query, wanted, RESULT_LIMIT);
        const articles = hits.map(({ id }) => this.#articles[id]);
        return Promise.resolve({ results: toResults(query, articles, (index) => hits[index].terms), total, missing });
    }
}
