/** The ancestors of an element as the reader sees them: through slots, and out of shadow roots to their hosts. */
export declare function composedAncestors(element: Element): Generator<Element>;
