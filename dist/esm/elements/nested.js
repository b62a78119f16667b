import { html } from 'lit';
import { LanguageSwitcher } from './language-switcher.js';
/** The switchers of elements that a host has named, so that each renders the same one again. */
const switchers = new WeakMap();
/**
 * The switcher inside another element. Where that has a name of the host's choice, what has the library's name may be
 * another copy's, or not be there: the element then brings a switcher of its own, `<its-name-languages>`.
 */
export function languageSwitcher(host) {
    if (host.localName.startsWith('zo-'))
        return html `<zo-language-switcher></zo-language-switcher>`;
    const tag = `${host.localName}-languages`;
    if (!customElements.get(tag))
        customElements.define(tag, class extends LanguageSwitcher {
        });
    const switcher = switchers.get(host) ?? document.createElement(tag);
    switchers.set(host, switcher);
    return switcher;
}
