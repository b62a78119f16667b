/** Who answers a search: an engine behind an address with a place for the words, or an index of a list made here. */
import { ContentError, isContentError } from '../errors.js';
import { readJsonFeed } from '../formats/json-feed.js';
import { load } from '../load.js';
import { recover } from '../recover.js';
import { readBytes, request, TIME_LIMIT } from '../request.js';
import { inTurn } from '../turns.js';
import { safeUrl } from '../urls.js';
import { isDescription, readDescription } from './open-search.js';
import { fillTemplate, isTemplate } from './query-template.js';
import { RESULT_LIMIT, toResults } from './results.js';
/** Bytes of a list from which its index is made off the page's thread; reading a smaller one takes a moment. */
const LONG = 200_000;
/**
 * Finds out who answers at an address.
 *
 * @param src An address with a place for the words, of an OpenSearch description document, or of a list of articles.
 * @throws {ContentError}
 */
export async function openService(src, signal) {
    if (isTemplate(src))
        return new Engine(src, '', {});
    const url = src.startsWith('#') ? src : (URL.parse(src, document.baseURI)?.href ?? src);
    return url.startsWith('#') ? indexed(await load(url, signal)) : openAddress(url, signal);
}
async function openAddress(src, signal) {
    const limit = AbortSignal.timeout(TIME_LIMIT);
    let response;
    let bytes;
    let cause;
    try {
        response = await request(src, AbortSignal.any([signal, limit]));
        bytes = await readBytes(response);
    }
    catch (error) {
        if (signal.aborted)
            throw new ContentError('aborted', { url: src, cause: error });
        cause = error;
    }
    if (response?.ok && bytes) {
        const beginning = new TextDecoder().decode(bytes.slice(0, 2_000));
        if (isDescription(beginning)) {
            const { template, page, values } = readDescription(new TextDecoder().decode(bytes), response.url);
            return new Engine(template, page, values);
        }
        if (bytes.byteLength > LONG && /^\s*\{/.test(beginning)) {
            const { indexFeed } = await import('./index-thread.js');
            const feed = await indexFeed(bytes);
            if (feed)
                return new LongList(feed, response.url, response.headers.get('content-language') ?? '');
        }
    }
    const read = recover({ src, signal, limit, response, bytes, cause }, []).catch((error) => {
        // The page's own formats are known to `load` alone.
        if (isContentError(error) && error.kind === 'format')
            return load(src, signal);
        throw error;
    });
    return indexed(await read);
}
async function indexed({ article, items = [article] }) {
    const { ListIndex } = await import('./list-index.js');
    return new ListIndex(items);
}
/**
 * Address of a page with all results.
 *
 * @param template Empty where there is none.
 * @param wanted BCP 47 tags, the most wanted first.
 */
export function resultsPage(template, query, wanted) {
    return isTemplate(template) ? safeUrl(fill(template, query, wanted), document.baseURI) : '';
}
function fill(template, query, [language = '*'], values) {
    return fillTemplate(template, query, { ...values, language, count: RESULT_LIMIT });
}
/** A search engine, which answers in a format that the library reads. */
class Engine {
    #template;
    #values;
    #page;
    constructor(template, page, values) {
        this.isRemote = true;
        this.#template = template;
        this.#page = page;
        this.#values = values;
    }
    async find(query, wanted, signal) {
        const url = safeUrl(fill(this.#template, query, wanted, this.#values), document.baseURI);
        const answer = await load(url, signal).catch((error) => {
            // A list without articles is an answer, too.
            if (!isContentError(error) || error.kind !== 'empty')
                throw error;
            return { items: [] };
        });
        // What is no list is a page for readers: an article of its own at most.
        if (!answer.items)
            this.#page ||= this.#template;
        const articles = (answer.items ?? []).filter(({ url }) => url);
        const results = await toResults(query, articles.slice(0, RESULT_LIMIT));
        return { results, total: answer.items && articles.length, missing: '' };
    }
    page(query, wanted) {
        return resultsPage(this.#page, query, wanted);
    }
}
/** A JSON Feed with an index off the page's thread; the articles found are read as they are asked for. */
class LongList {
    #feed;
    #url;
    #language;
    constructor(feed, url, language) {
        this.isRemote = false;
        this.#feed = feed;
        this.#url = url;
        this.#language = language;
    }
    prepare(wanted) {
        return this.#feed.prepare(wanted);
    }
    async find(query, wanted) {
        const { feed, hits, missing, total } = await this.#feed.find(query, wanted, RESULT_LIMIT);
        if (total === 0)
            return { results: [], total, missing };
        const served = { text: '', url: this.#url, mediaType: '', json: feed, language: this.#language };
        const { items = [] } = await inTurn(() => readJsonFeed(served));
        return { results: await toResults(query, items, (index) => hits[index]?.terms ?? []), total, missing };
    }
    close() {
        this.#feed.close();
    }
}
