/**
 * Puts a list of the headings before an article's text, each a link to its section.
 *
 * @param text The article's text; on a server, in a tree that is no more than one.
 * @param language BCP 47 tag of the language that it is in.
 * @param targets What the links within the text lead to; those of the list are added.
 */
export declare function addContents(text: Element, language: string, targets: WeakMap<Element, Element>): void;
/** Puts the list's name in the interface's language. */
export declare function nameContents(root: ParentNode): void;
/** Beside the text there is room for all of the list; above it, it would push the text away. */
export declare function openContentsBeside(text: Element): void;
