/** A JSON Feed in an index: what is found is handed out as it was published, for the reader of the format to read. */
import { toTag } from '../../i18n/tags.js';
import { SearchIndex } from './search-index.js';
export class FeedIndex {
    #index = new SearchIndex();
    #feed = {};
    #items = [];
    /**
     * Reads a feed.
     *
     * @param parse Parses JSON; at once, where nobody waits for what else the thread does.
     * @returns How many articles it has; 0 where it is no JSON Feed.
     */
    async read(bytes, parse = JSON.parse) {
        const { items, ...feed } = (await parse(new TextDecoder().decode(bytes)));
        if (!Array.isArray(items) || !String(feed['version']).includes('jsonfeed.org'))
            return 0;
        this.#feed = feed;
        this.#items = items;
        for (const text of this.#texts())
            this.#index.add(text);
        return items.length;
    }
    /** Indexes its articles, those in the wanted language first; a search need not wait for it. */
    prepare(wanted) {
        return this.#index.prepare(wanted);
    }
    async find(query, wanted, limit) {
        const found = await this.#index.find(query, wanted, limit);
        return { ...found, feed: { ...this.#feed, items: found.hits.map(({ id }) => this.#items[id]) } };
    }
    *#texts() {
        const language = text(this.#feed['language']);
        const tags = new Map();
        for (const [id, item] of this.#items.entries()) {
            // Without a page there is nothing to open.
            if (!(item['url'] || item['external_url'] || /^https?:/.test(text(item['id']))))
                continue;
            const code = text(item['language']) || language;
            if (!tags.has(code))
                tags.set(code, toTag(code));
            yield {
                id,
                language: tags.get(code),
                title: text(item['title']),
                summary: text(item['summary']),
                body: text(item['content_html']) || text(item['content_text']),
            };
        }
    }
}
const text = (value) => (typeof value === 'string' ? value : '');
