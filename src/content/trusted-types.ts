/** The library's Trusted Types policy, for parsing untrusted markup into documents in which nothing runs. */
import {withoutInline} from './inline.js';

interface Policy {
  createHTML(markup: string): string;
  /**
   * DOMPurify asks for it, and gets no address of a script.
   *
   * @param own Whether the address is that of a file of the library's own, which no content had a part in.
   */
  createScriptURL(url: string, own?: boolean): string;
}

interface Page {
  trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
  [POLICY]?: Policy | undefined;
}

/** Each chunk has its own copy of this module, but a page allows a policy's name once. */
const POLICY = Symbol.for('@zeroopposite/widgets policy');

/**
 * The policy named `zo`; `undefined` in browsers without Trusted Types. It lets every string through: what is made of
 * one is an inert document, whose nodes reach the page only by way of the sanitiser.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function policy(): Policy | undefined {
  const page = globalThis as Page;
  return (page[POLICY] ??= page.trustedTypes?.createPolicy('zo', {
    createHTML: (markup) => markup,
    createScriptURL: (url, own) => (own ? url : ''),
  }));
}

/**
 * Parses untrusted markup or XML into an inert document: no script runs in it, nothing is fetched, and no policy of the
 * page is broken. In HTML, inline styles are `data-style` attributes, and nothing has a name that its document takes.
 */
export function parseInert(markup: string, type: DOMParserSupportedType): Document {
  const isHtml = type === 'text/html';
  const quiet = isHtml ? withoutInline(markup) : markup;
  const trusted = policy()?.createHTML(quiet) ?? quiet;
  const parsed = new DOMParser().parseFromString(trusted, type);
  if (isHtml) dropNames(parsed);
  return parsed;
}

/**
 * What has a name takes the place of its document's own properties: of `title`, where a picture is called that. In
 * Chromium only in documents that are shown.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
function dropNames(parsed: Document): void {
  const {querySelectorAll} = Object.getPrototypeOf(parsed) as Finder;
  for (const element of querySelectorAll.call(parsed, 'embed[name], form[name], iframe[name], img[name], object')) {
    // A form may have fields that are named as its methods are.
    const {removeAttribute} = Object.getPrototypeOf(element) as Element;
    removeAttribute.call(element, 'name');
    if (element.localName === 'object') removeAttribute.call(element, 'id');
  }
}

interface Finder {
  querySelectorAll(selectors: string): Iterable<Element>;
}
