/**
 * What the content code and the elements take from a browser. The build of `server.js` puts these in the place of the
 * globals, so that the globals of the host's process stay as they are: to many libraries, a `document` is a browser.
 */
import {CustomElementRegistry} from '@lit-labs/ssr-dom-shim';

export {document, DOMParser, navigator, XMLSerializer} from '../dom/browser.js';
export {fetchAllowed as fetch} from './fetch.js';

/** Asked for methods that only a browser has. */
export function Element(): void {
  // None is ever made.
}

/** Nothing is laid out here. */
export class ResizeObserver {
  observe(): void {
    // Nothing ever changes its size.
  }
}

export class CSSStyleSheet {
  replaceSync(): void {
    // Styles are sent as text.
  }
}

/** Apart from the process's own, in which a framework that renders on the server has the elements of browsers. */
export const customElements = new CustomElementRegistry();
