/**
 * What the content code and the elements take from a browser. The build of `server.js` puts these in the place of the
 * globals, so that the globals of the host's process stay as they are: to many libraries, a `document` is a browser.
 */
export { document, DOMParser, navigator, XMLSerializer } from '../dom/browser.js';
export { fetchAllowed as fetch } from './fetch.js';
/** Asked for methods that only a browser has. */
export declare function Element(): void;
/** Nothing is laid out here. */
export declare class ResizeObserver {
    observe(): void;
}
export declare class CSSStyleSheet {
    replaceSync(): void;
}
