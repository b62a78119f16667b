import { SearchIndex } from './search-index.js';
import { RESULT_LIMIT, toResults } from './results.js';
export class ListIndex {
    #index;
    #articles;
    constructor(articles) {
        this.isRemote = false;
        this.#index = new SearchIndex();
        this.#articles = articles;
        for (const [id, article] of articles.entries()) {
            // Without a page there is nothing to open.
            if (article.url)
                this.#index.add({ ...article, id });
        }
    }
    prepare(wanted) {
        return this.#index.prepare(wanted);
    }
    async find(query, wanted) {
        const { hits, missing, total } = await this.#index.find(query, wanted, RESULT_LIMIT);
        const articles = hits.map(({ id }) => this.#articles[id]);
        return { results: await toResults(query, articles, (index) => hits[index].terms), total, missing };
    }
}
