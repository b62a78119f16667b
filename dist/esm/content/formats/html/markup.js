/** A part of a page as a string of plain HTML: what a text is made of, without what a page makes of it. */
import { LINK_PROTOCOLS, safeUrl } from '../../urls.js';
import { asMarkup } from '../text-fields.js';
/** Elements that stay; of all others, what is in them stays. Their markup is made safe when it is shown, not here. */
const ELEMENTS = new Set(('a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 ' +
    'h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot ' +
    'th thead time tr u ul var wbr').split(' '));
/** Blocks that would run into one another without an element of their own, and elements of the past. */
const RENAMED = {
    address: 'p',
    'amp-img': 'img',
    article: 'div',
    center: 'div',
    details: 'div',
    dir: 'ul',
    header: 'div',
    main: 'div',
    strike: 's',
    summary: 'p',
    tt: 'code',
};
const BLOCKS = 'blockquote|div|dl|figure|h[1-6]|ol|p|pre|section|table|ul';
/** Begins and ends with a block. */
const IS_BLOCKS = new RegExp(`^\\s*<(?:${BLOCKS})\\b[^]*</(?:${BLOCKS})>\\s*$`);
const ATTRIBUTES = 'cite colspan datetime dir lang reversed rowspan scope span start title'.split(' ');
/** Elements without content, and those whose place counts even where they are empty. */
const VOID = /^(?:br|col|hr|wbr)$/;
const MAY_BE_EMPTY = /^(?:colgroup|td|th)$/;
/** Where scripts that load pictures late find their address; what `src` has until then is a placeholder. */
const IMAGE_ADDRESSES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
const IMAGE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** What never is text to be read. */
export const NO_TEXT = /^(?:annotation|area|audio|button|canvas|embed|head|iframe|input|link|map|meta|noembed|noframes|object|option|script|select|style|svg|template|textarea|title|video)$/;
/**
 * The inner markup of an element, with absolute addresses.
 *
 * @param base What the addresses in it are relative to.
 * @param isLeftOut Asked once for each element within, in the order of the page.
 */
export function innerMarkup(root, base, isLeftOut = () => false) {
    const seen = new Set();
    const childrenOf = (parent) => [...parent.childNodes].map(serialize).join('');
    const serialize = (node) => {
        if (node.nodeType === 3)
            return escape(node.data);
        if (node.nodeType !== 1)
            return '';
        const element = node;
        const { localName } = element;
        // What stands in for scripts is worth something where it has the pictures that they would load.
        if (localName === 'noscript') {
            const pictures = [...element.querySelectorAll('img')].filter((image) => !isLeftOut(image));
            return pictures.map(picture).join('');
        }
        if (NO_TEXT.test(localName) || isLeftOut(element))
            return '';
        const name = RENAMED[localName] ?? localName;
        if (name === 'img')
            return picture(element);
        const attributes = attributesOf(element, base);
        if (VOID.test(name))
            return `<${name}${attributes}>`;
        const inner = childrenOf(element);
        if (!ELEMENTS.has(name) || (name === 'span' && !attributes) || (name === 'a' && !attributes.includes(' href=')))
            return inner;
        if (!inner.trim() && !MAY_BE_EMPTY.test(name))
            return inner;
        // A caption whose video or script is gone says nothing.
        if (name === 'figure' && !/<(?:img|table|pre|blockquote|p|ul|ol)\b/.test(inner))
            return '';
        // Boxes in boxes are the page's layout.
        if (/^(?:div|section)$/.test(name) && !attributes && IS_BLOCKS.test(inner))
            return inner;
        return `<${name}${attributes}>${inner}</${name}>`;
    };
    const picture = (element) => {
        const url = imageAddress(element, base);
        const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(element.getAttribute(name) ?? ''));
        // A picture of a pixel counts readers; a second one is the `<noscript>` of the first.
        if (!url || seen.has(url) || width <= 2 || height <= 2)
            return '';
        seen.add(url);
        const size = `${width ? attribute('width', String(width)) : ''}${height ? attribute('height', String(height)) : ''}`;
        return `<img${attribute('src', url)}${attribute('alt', element.getAttribute('alt') ?? '')}${size}>`;
    };
    return asMarkup(childrenOf(root).trim());
}
/** Where the picture of an `<img>` is, absolute; empty where there is only a placeholder. */
export function imageAddress(element, base) {
    const sources = element.closest('picture')?.querySelectorAll('source') ?? [];
    const candidates = [
        ...IMAGE_ADDRESSES.map((name) => element.getAttribute(name)),
        ...[element, ...sources].flatMap((source) => IMAGE_SETS.map((name) => source.getAttribute(name)?.trim().split(/,?\s/)[0])),
    ];
    return candidates.map((candidate) => safeUrl(candidate, base)).find(Boolean) ?? '';
}
function attributesOf(element, base) {
    const kept = ATTRIBUTES.map((name) => [name, element.getAttribute(name)]);
    const href = element.localName === 'a' && safeUrl(element.getAttribute('href'), base, LINK_PROTOCOLS);
    return [...kept, ['href', href]].map(([name, value]) => (value ? attribute(name, value) : '')).join('');
}
function attribute(name, value) {
    return ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`;
}
function escape(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
