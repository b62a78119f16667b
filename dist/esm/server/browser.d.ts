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
/** Apart from the process's own, in which a framework that renders on the server has the elements of browsers. */
export declare const customElements: CustomElementRegistry;
