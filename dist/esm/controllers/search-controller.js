import { ContentError, isContentError } from '../content/errors.js';
/** Milliseconds without a key pressed after which an engine is asked. */
const PAUSE = 200;
/** What search boxes with the same `src` share: one index, for as long as one of them is in the page. */
const services = new Map();
const loadModule = () => import('../content/search/search-service.js');
/** Turns what a reader types into results: the newest wins, what is not wanted any more is aborted. */
export class SearchController {
    #host;
    #query;
    #request;
    #src;
    #shared;
    #service;
    #module;
    constructor(host) {
        this.state = 'idle';
        /** What the results are for; empty while there are none. */
        this.answered = '';
        this.#query = '';
        this.#src = '';
        this.#online = () => {
            if (this.state === 'failed')
                this.again();
        };
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('online', this.#online);
    }
    hostDisconnected() {
        removeEventListener('online', this.#online);
        // An element that is only moved is connected again before the next microtask, and keeps its index.
        queueMicrotask(() => {
            if (this.#host.isConnected)
                return;
            this.#request?.abort();
            this.#release();
        });
    }
    /** Gets ready for a search that is likely: loads what it takes, and makes an index where there is no engine. */
    prepare() {
        this.#open()
            .then((service) => service.prepare?.(this.#host.wanted))
            .catch(() => undefined);
    }
    /** @param query Nothing is looked for where it is empty, and what was found before is taken away. */
    search(query) {
        this.#query = query.trim();
        this.#request?.abort();
        this.#request = new AbortController();
        if (this.#query) {
            this.#set('loading', this.answer);
            void this.#find(this.#query, this.#request.signal);
        }
        else
            this.#set('idle');
    }
    /** Searches once more: after a failure, or in another language. */
    again() {
        if (this.#query)
            this.search(this.#query);
    }
    /** Address of a page with all results; empty where none is known. */
    get page() {
        const { resultsPage, wanted } = this.#host;
        if (!this.#query)
            return '';
        return (this.#module?.resultsPage(resultsPage, this.#query, wanted) || this.#service?.page?.(this.#query, wanted) || '');
    }
    async #find(query, signal) {
        try {
            const service = await this.#open();
            if (service.isRemote)
                await pause(signal);
            signal.throwIfAborted();
            const answer = await service.find(query, this.#host.wanted, signal);
            if (signal.aborted)
                return;
            this.answered = query;
            this.#set('ready', answer);
            this.#host.searched({ answer });
        }
        catch (cause) {
            if (signal.aborted)
                return;
            const error = isContentError(cause) ? cause : new ContentError('network', { cause }, String(cause));
            this.#set('failed', undefined, error);
            this.#host.searched({ error });
        }
    }
    async #open() {
        const { src = '' } = this.#host;
        if (src !== this.#src)
            this.#release();
        this.#src = src;
        if (!this.#shared) {
            const shared = services.get(src) ?? open(src);
            services.set(src, shared);
            shared.users++;
            this.#shared = shared;
        }
        const shared = this.#shared;
        try {
            const service = await shared.service;
            this.#module = await loadModule();
            this.#service = service;
            return service;
        }
        catch (error) {
            // The next to ask tries again.
            if (services.get(src) === shared)
                services.delete(src);
            if (this.#shared === shared)
                this.#shared = undefined;
            throw error;
        }
    }
    #release() {
        const shared = this.#shared;
        this.#shared = this.#service = undefined;
        if (!shared || --shared.users > 0)
            return;
        if (services.get(this.#src) === shared)
            services.delete(this.#src);
        shared.abort.abort();
        shared.service.then((service) => service.close?.(), () => undefined);
    }
    #set(state, answer, error) {
        this.state = state;
        this.answer = answer;
        this.error = error;
        if (!answer)
            this.answered = '';
        this.#host.requestUpdate();
    }
    #online;
}
function open(src) {
    const abort = new AbortController();
    const service = loadModule().then(({ openService }) => openService(src, abort.signal));
    return { service, abort, users: 0 };
}
function pause(signal) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, PAUSE);
        signal.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
        });
    });
}
