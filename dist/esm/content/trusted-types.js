/** The library's Trusted Types policy, for parsing untrusted markup into documents in which nothing runs. */
import { withoutInline } from './inline.js';
/** Each chunk has its own copy of this module, but a page allows a policy's name once. */
const POLICY = Symbol.for('@zeroopposite/widgets policy');
/**
 * The policy named `zo`; `undefined` in browsers without Trusted Types. It lets every string through: what is made of
 * one is an inert document, whose nodes reach the page only by way of the sanitiser.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function policy() {
    const page = globalThis;
    return (page[POLICY] ??= page.trustedTypes?.createPolicy('zo', {
        createHTML: (markup) => markup,
        createScriptURL: (url, own) => (own ? url : ''),
    }));
}
/**
 * Parses untrusted markup or XML into an inert document: no script runs in it, nothing is fetched, and no policy of the
 * page is broken. In HTML, inline styles are `data-style` attributes, and nothing has a name that its document takes.
 */
export function parseInert(markup, type) {
    const isHtml = type === 'text/html';
    const quiet = isHtml ? withoutInline(markup) : markup;
    const trusted = policy()?.createHTML(quiet) ?? quiet;
    const parsed = new DOMParser().parseFromString(trusted, type);
    if (isHtml)
        dropNames(parsed);
    return parsed;
}
/**
 * What has a name takes the place of its document's own properties: of `title`, where a picture is called that. In
 * Chromium only in documents that are shown.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
function dropNames(parsed) {
    const { querySelectorAll } = Object.getPrototypeOf(parsed);
    for (const element of querySelectorAll.call(parsed, 'embed[name], form[name], iframe[name], img[name], object')) {
        // A form may have fields that are named as its methods are.
        const { removeAttribute } = Object.getPrototypeOf(element);
        removeAttribute.call(element, 'name');
        if (element.localName === 'object')
            removeAttribute.call(element, 'id');
    }
}
