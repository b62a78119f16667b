import { interfaceReady, LOCALE_STATUS_EVENT } from '../i18n/interface.js';
import { pageLanguage } from '../i18n/page-language.js';
import { getReaderLanguage, onReaderLanguageChange } from '../i18n/reader-language.js';
import { toTag, UNDETERMINED } from '../i18n/tags.js';
import { composedAncestors } from './composed-tree.js';
/** What to call when a wanted language may have changed: by the reader, or by a `lang` in a tree that is watched. */
const watching = new Map();
let observer;
let watchedTrees = new WeakSet();
function notify() {
    watching.forEach((callback) => {
        callback();
    });
}
function watch(host, callback) {
    if (!observer) {
        // The library's words follow the same signs, and hear them first, so that they are waited for.
        void interfaceReady();
        observer = new MutationObserver(notify);
        onReaderLanguageChange(notify);
        addEventListener(LOCALE_STATUS_EVENT, () => {
            watching.forEach((_, shown) => {
                shown.requestUpdate();
            });
        });
    }
    watching.set(host, callback);
}
/** Watches the tree that an element is the uppermost of. */
function watchTree({ parentNode }) {
    if (!parentNode || parentNode instanceof Element || watchedTrees.has(parentNode))
        return;
    watchedTrees.add(parentNode);
    observer.observe(parentNode, { subtree: true, attributeFilter: ['lang'] });
}
function unwatch(host) {
    watching.delete(host);
    if (watching.size > 0)
        return;
    observer?.disconnect();
    watchedTrees = new WeakSet();
}
/**
 * Which languages an element is wanted in, the most wanted first: its own `lang` attribute, the reader's choice, the
 * nearest ancestor's `lang` (across shadow roots), the browser's languages. Follows all of them live.
 */
export class LanguageController {
    #host;
    #onChange;
    constructor(host, onChange) {
        /** BCP 47 tags that the page asks for: by a pinned element, by the reader, or by its own language. */
        this.stated = [];
        /** BCP 47 tags, the most wanted first. */
        this.wanted = [];
        this.#check = () => {
            const before = this.wanted.join();
            this.#look();
            if (this.wanted.join() !== before)
                this.#onChange();
        };
        this.#host = host;
        this.#onChange = onChange;
        host.addController(this);
    }
    hostConnected() {
        watch(this.#host, this.#check);
        this.#look();
    }
    hostDisconnected() {
        unwatch(this.#host);
    }
    #check;
    #look() {
        let inherited = null;
        watchTree(this.#host);
        for (const ancestor of composedAncestors(this.#host)) {
            watchTree(ancestor);
            inherited ||= ancestor === document.documentElement ? pageLanguage() : ancestor.getAttribute('lang');
        }
        this.stated = [this.#host.getAttribute('lang'), getReaderLanguage(), inherited]
            .map(toTag)
            .filter((tag) => tag !== UNDETERMINED);
        this.wanted = [...this.stated, ...navigator.languages];
    }
}
