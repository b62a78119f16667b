/** What is let through, as the browser's own sanitiser takes it. */
export declare const ALLOWED: {
    elements: string[];
    attributes: string[];
    replaceWithChildrenElements: string[];
};
/** What the links within a text that was made safe lead to, by the links. */
export declare const targets: WeakMap<Element, Element>;
/**
 * The nodes of untrusted markup, made safe.
 *
 * @param markup Untrusted HTML.
 * @param base Address that the URLs in it are relative to.
 * @param level Level of the highest heading in it; the others follow.
 */
export declare function sanitize(markup: string, base: string, level: number): Promise<DocumentFragment>;
/** Makes what came through a sanitiser a part of its page: its headings, its addresses. */
export declare function settle(body: HTMLElement, base: string, level: number): void;
