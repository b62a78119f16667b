/** What the elements of a page share: one request and one parsed document for each content URL. */
import { negotiate } from '../i18n/negotiate.js';
import { load } from './load.js';
/** By content URLs. */
export const sources = new Map();
/** Documents that came with the page, by their addresses. */
export const delivered = {};
/** An article in all its languages, as far as they have been fetched, and those who show it. */
export class ContentSource {
    #src;
    #users = new Set();
    #requests = new Map();
    /** The articles at hand, by language. */
    #articles = new Map();
    /**
     * The page's one source for a `src`, for as long as someone uses it; then it is forgotten, so that the next one to
     * ask gets what the server has by then.
     */
    static for(src) {
        const key = src.startsWith('#') ? src : (URL.parse(src, document.baseURI)?.href ?? src);
        const source = sources.get(key) ?? new ContentSource(key);
        sources.set(key, source);
        return source;
    }
    /** @param content What the first document is fetched from, or an article that needs no fetching. */
    constructor(content) {
        this.#src = typeof content === 'string' ? content : '';
        if (typeof content !== 'string')
            this.original = this.#keep(content);
    }
    /** @param callback Called when the content is to be asked for anew. */
    join(callback) {
        this.#users.add(callback);
    }
    leave(callback) {
        this.#users.delete(callback);
        if (!this.#users.size && sources.get(this.#src) === this)
            sources.delete(this.#src);
    }
    /** Has everyone who shows this content ask for it again, and the server for what it has by now. */
    retry() {
        if (this.#src) {
            this.original = undefined;
            this.#articles.clear();
        }
        for (const callback of [...this.#users])
            callback();
    }
    /** The version that serves the wanted languages best, if it is at hand. */
    peek(wanted) {
        return this.original && this.#articles.get(this.#choose(this.original, wanted).language);
    }
    /**
     * The version that serves the wanted languages best, fetched where it is not at hand.
     *
     * @throws {ContentError}
     */
    async select(wanted, signal) {
        const original = this.original ?? (await this.#load(signal));
        const { language, src } = this.#choose(original, wanted);
        const atHand = this.#articles.get(language);
        if (atHand)
            return atHand;
        const { article } = await this.#request(src, signal);
        return this.#articles.get(language) ?? this.#keep(article, language);
    }
    async #load(signal) {
        const { article, versions } = await this.#request(this.#src, signal);
        // The first to have waited for it keeps it for all.
        if (this.original)
            return this.original;
        const original = (this.original = this.#keep(article));
        for (const version of versions)
            this.#keep(version);
        return original;
    }
    #choose(original, wanted) {
        const within = original.translations.filter(({ language, src }) => src || this.#articles.has(language));
        const language = negotiate(wanted, within.map((translation) => translation.language)) ?? original.language;
        return within.find((translation) => translation.language === language);
    }
    /** Keeps an article under its language, with the languages in the first document's order, whichever is shown. */
    #keep(article, language = article.language) {
        const listed = this.original?.translations;
        const kept = listed
            ? {
                ...article,
                translations: [
                    ...listed,
                    ...article.translations.filter((one) => listed.every((other) => other.language !== one.language)),
                ],
            }
            : article;
        this.#articles.set(language, kept);
        return kept;
    }
    #request(src, signal) {
        signal.throwIfAborted();
        const request = this.#requests.get(src) ?? this.#start(src);
        request.waiting++;
        signal.addEventListener('abort', () => {
            if (--request.waiting)
                return;
            request.abort.abort();
            this.#forget(src, request);
        });
        return request.result;
    }
    #start(src) {
        const abort = new AbortController();
        const request = { result: delivered[src] ?? load(src, abort.signal), abort, waiting: 0 };
        this.#requests.set(src, request);
        // An answer is among the articles then, a failure is not kept: the next one to ask makes a new request.
        const forget = () => {
            this.#forget(src, request);
        };
        request.result.then(forget, forget);
        return request;
    }
    #forget(src, request) {
        if (this.#requests.get(src) === request)
            this.#requests.delete(src);
    }
}
