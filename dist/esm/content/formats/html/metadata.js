import { safeUrl } from '../../urls.js';
import { plain } from '../text-fields.js';
/** The metadata of a page; of none, nothing. */
export class Metadata {
    /** Names in lower case and what is given for them, in the page's order, without what is empty. */
    #entries;
    constructor(page) {
        this.#entries = [...(page?.querySelectorAll('meta[content]') ?? [])].flatMap((meta) => {
            const content = plain(meta.getAttribute('content') ?? '');
            // Within an item of microdata, a property is the item's.
            const attributes = ['property', 'name', 'http-equiv', meta.closest('[itemscope]') ? '' : 'itemprop'];
            const names = attributes.map((attribute) => meta.getAttribute(attribute));
            return content
                ? names
                    .join(' ')
                    .toLowerCase()
                    .split(/\s+/)
                    .filter(Boolean)
                    .map((name) => [name, content])
                : [];
        });
    }
    /** Everything given for the names, by name. */
    all(...names) {
        return names.flatMap((name) => this.#entries.filter(([other]) => other === name).map(([, content]) => content));
    }
    /** What is given first for the first of the names that has anything. */
    first(...names) {
        return this.all(...names)[0] ?? '';
    }
    /** The people named; addresses and handles name nobody to a reader. */
    authors() {
        const names = [this.all('article:author'), this.all('author'), this.all('dc.creator', 'parsely-author')]
            .map((given) => given.map((name) => name.replace(/^by\s+/i, '')).filter((name) => !NO_NAME.test(name)))
            .find((given) => given.length);
        return [...new Set(names)].map((name) => ({ name, url: '' }));
    }
    /**
     * The first picture, with what is said of it: OpenGraph's properties of a picture follow it, up to the next.
     *
     * @param base What relative addresses are relative to.
     */
    picture(base) {
        const start = this.#entries.findIndex(([name, content]) => IMAGE.test(name) && safeUrl(content, base));
        if (start >= 0) {
            const [, address] = this.#entries[start];
            const rest = this.#entries.slice(start + 1);
            const end = rest.findIndex(([name]) => name === 'og:image');
            const about = new Map(rest.slice(0, end < 0 ? undefined : end).reverse());
            const pixels = (name) => Number.parseFloat(about.get(name) ?? '') || undefined;
            return {
                url: safeUrl(address, base),
                alt: about.get('og:image:alt') ?? '',
                width: pixels('og:image:width'),
                height: pixels('og:image:height'),
            };
        }
        const url = this.all('twitter:image', 'twitter:image:src', 'image', 'thumbnailurl')
            .map((address) => safeUrl(address, base))
            .find(Boolean);
        return url ? { url, alt: this.first('twitter:image:alt'), width: undefined, height: undefined } : undefined;
    }
    /**
     * The language of `og:locale`, whose codes are Facebook's: its `ar_AR` is not Arabic as in Argentina.
     *
     * @see https://developers.facebook.com/docs/internationalization
     */
    locale() {
        const locale = this.first('og:locale');
        return LOCALES[locale.toLowerCase()] ?? locale.replace('_', '-');
    }
}
/** Addresses, handles and names of sites. */
const NO_NAME = /^(?:https?:|\/|@)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,3}$/;
const IMAGE = /^og:image(?::url|:secure_url)?$/;
const LOCALES = { ar_ar: 'ar', cb_iq: 'ckb', es_la: 'es-419' };
