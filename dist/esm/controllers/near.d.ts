/** Waiting until an element is near what the reader sees; a chunk that is fetched for elements with `loading="lazy"`. */
/** Calls back once an element is near what the reader sees: about a second of scrolling away. */
export declare function whenNear(element: Element, callback: () => void): void;
