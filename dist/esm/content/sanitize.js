/**
 * The only place where markup becomes nodes. Content is untrusted: what is not on the list below is not rendered.
 * The browser's own sanitiser does it where there is one, DOMPurify (fetched then) elsewhere, with the same list.
 *
 * @see https://wicg.github.io/sanitizer-api/
 */
import { withoutInline } from './inline.js';
import { inTurn } from './turns.js';
import { LINK_PROTOCOLS, safeUrl } from './urls.js';
const ELEMENTS = 'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 ' +
    'h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot ' +
    'th thead time tr u ul var wbr';
const ATTRIBUTES = 'alt colspan datetime dir height href lang reversed rowspan scope span src start title width';
/** Attributes that say what a link within the text leads to; none is left in it. */
const NAMES = ['id', 'name'];
/** Elements that go while what is in them stays; all others go with what is in them. */
const UNWRAPPED = 'address article aside big center details font footer header hgroup main nobr picture strike summary tt';
/** What is let through, as the browser's own sanitiser takes it. */
export const ALLOWED = {
    elements: ELEMENTS.split(' '),
    attributes: [...ATTRIBUTES.split(' '), ...NAMES],
    replaceWithChildrenElements: UNWRAPPED.split(' '),
};
/** What the links within a text that was made safe lead to, by the links. */
export const targets = new WeakMap();
/** A document that is shown nowhere: no picture in it is fetched from an address that is not yet looked at. */
let inert;
const native = 'setHTML' in Element.prototype
    ? (markup) => {
        const body = (inert ??= document.implementation.createHTMLDocument()).createElement('body');
        body.setHTML(withoutInline(markup), { sanitizer: ALLOWED });
        // Before version 156, Chromium's lets `<?…?>` through.
        const instructions = inert.createNodeIterator(body, NodeFilter.SHOW_PROCESSING_INSTRUCTION);
        for (let node = instructions.nextNode(); node; node = instructions.nextNode())
            node.remove();
        return body;
    }
    : undefined;
let fallback;
/**
 * The nodes of untrusted markup, made safe.
 *
 * @param markup Untrusted HTML.
 * @param base Address that the URLs in it are relative to.
 * @param level Level of the highest heading in it; the others follow.
 */
export async function sanitize(markup, base, level) {
    const sanitizer = native ?? (await (fallback ??= loadFallback()));
    return inTurn(() => {
        const body = sanitizer(markup);
        settle(body, base, level);
        const fragment = document.createDocumentFragment();
        while (body.firstChild)
            fragment.append(body.firstChild);
        return fragment;
    });
}
/** Makes what came through a sanitiser a part of its page: its headings, its addresses. */
export function settle(body, base, level) {
    adjustHeadings(body, level);
    const named = takeNames(body);
    for (const element of body.querySelectorAll('[href]:not(a)'))
        element.removeAttribute('href');
    for (const element of body.querySelectorAll('[src]:not(img)'))
        element.removeAttribute('src');
    for (const element of body.querySelectorAll('a, img'))
        adjustAddress(element, base, named);
}
async function loadFallback() {
    try {
        const { createSanitizer } = await import('./sanitize-fallback.js');
        return createSanitizer(ALLOWED.elements, ALLOWED.attributes, ALLOWED.replaceWithChildrenElements);
    }
    catch (error) {
        // The next article tries again.
        fallback = undefined;
        throw error;
    }
}
/** Headings keep their elements; their place in the page's outline is said by `aria-level`. */
function adjustHeadings(body, level) {
    const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    const levels = headings.map((heading) => Number(heading.localName[1]));
    const highest = levels.reduce((least, each) => Math.min(least, each), 6);
    headings.forEach((heading, index) => {
        heading.setAttribute('aria-level', String(Math.min(6, levels[index] - highest + level)));
    });
}
/** Takes the ids out of a text, where they could clash with another's. */
function takeNames(body) {
    const named = new Map();
    for (const element of body.querySelectorAll(NAMES.map((name) => `[${name}]`).join())) {
        for (const name of NAMES) {
            const value = element.getAttribute(name);
            if (value && !named.has(value))
                named.set(value, element);
            element.removeAttribute(name);
        }
    }
    return named;
}
function adjustAddress(element, base, named) {
    element.setAttribute('referrerpolicy', 'no-referrer');
    if (element.localName === 'a') {
        element.setAttribute('rel', 'noopener');
        const href = safeUrl(element.getAttribute('href'), base, LINK_PROTOCOLS);
        const [page, fragment = ''] = href.split('#');
        const target = page === base.split('#')[0] && (named.get(fragment) ?? named.get(decode(fragment)));
        if (target)
            targets.set(element, target);
        if (href)
            element.setAttribute('href', href);
        else
            element.removeAttribute('href');
    }
    else {
        const src = safeUrl(element.getAttribute('src'), base);
        element.setAttribute('loading', 'lazy');
        element.setAttribute('src', src);
        if (!src)
            element.remove();
    }
}
/** A fragment of an address as it stands in an id. */
function decode(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}
