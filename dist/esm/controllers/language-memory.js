import { stored, STORAGE_KEY } from '../i18n/remembered-language.js';
/** Keeps the reader's choice where the host asks for it: for the next visit, in the page's address, or both. */
export class LanguageMemory {
    #host;
    constructor(host) {
        /** BCP 47 tags of the languages chosen while the host was in the page, the latest first. */
        this.chosen = [];
        this.#keep = ({ language }) => {
            const { queryParam } = this.#host;
            if (language)
                this.chosen.unshift(language);
            this.store(language);
            if (queryParam === undefined)
                return;
            const url = new URL(location.href);
            if (language)
                url.searchParams.set(queryParam || 'lang', language);
            else
                url.searchParams.delete(queryParam || 'lang');
            history.replaceState(history.state, '', url);
        };
        this.#host = host;
    }
    hostConnected() {
        addEventListener('zo-reader-language', this.#keep);
    }
    hostDisconnected() {
        removeEventListener('zo-reader-language', this.#keep);
    }
    /**
     * Keeps a choice for the next visit.
     *
     * @param language BCP 47 tag; `undefined` forgets the choice.
     */
    store(language) {
        if (!this.#host.remember)
            return;
        stored((storage) => {
            if (language)
                storage.setItem(STORAGE_KEY, language);
            else
                storage.removeItem(STORAGE_KEY);
        });
    }
    #keep;
}
