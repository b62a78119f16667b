/** Where the reader's choice is kept; one for all pages of a site. */
const KEY = 'zo-language';
/** The language that the address or an earlier visit asks for; `undefined` where none does. */
export function rememberedLanguage(parameter, remember) {
    const asked = parameter === undefined ? null : new URL(location.href).searchParams.get(parameter || 'lang');
    return asked || (remember && stored((storage) => storage.getItem(KEY))) || undefined;
}
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
                storage.setItem(KEY, language);
            else
                storage.removeItem(KEY);
        });
    }
    #keep;
}
/** Uses the browser's storage, which may be missing, full or forbidden: then the choice lasts as long as the page. */
function stored(use) {
    try {
        return use(localStorage);
    }
    catch {
        return undefined;
    }
}
