/** Time in milliseconds that the pointer rests on what it means; it crosses other languages on its way. */
const REST = 65;
/** Fetches the translation that the pointer rests on, or that has the focus, so that a change to it shows at once. */
export class LanguageAhead {
    #switcher;
    #rest;
    #request;
    constructor(switcher) {
        this.#switcher = switcher;
        switcher.addController(this);
    }
    hostDisconnected() {
        clearTimeout(this.#rest);
        this.#request?.abort();
    }
    /** The latest is what counts. */
    expect({ hreflang }) {
        clearTimeout(this.#rest);
        if (!hreflang)
            return;
        this.#rest = setTimeout(() => {
            const before = this.#request;
            this.#request = new AbortController();
            this.#switcher.content.fetchAhead(hreflang, this.#request.signal);
            // Only now, so that a request that is still wanted goes on.
            before?.abort();
        }, REST);
    }
}
