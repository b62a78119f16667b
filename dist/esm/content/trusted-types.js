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
 * page is broken. In HTML, inline styles are `data-style` attributes.
 */
export function parseInert(markup, type) {
    const quiet = type === 'text/html' ? withoutInline(markup) : markup;
    const trusted = policy()?.createHTML(quiet) ?? quiet;
    return new DOMParser().parseFromString(trusted, type);
}
