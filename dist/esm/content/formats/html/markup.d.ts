/** What never is text to be read. */
export declare const NO_TEXT: RegExp;
/**
 * The inner markup of an element, with absolute addresses.
 *
 * @param base What the addresses in it are relative to.
 * @param isLeftOut Asked once for each element within, in the order of the page.
 */
export declare function innerMarkup(root: Element, base: string, isLeftOut?: (element: Element) => boolean): string;
/** Where the picture of an `<img>` is, absolute; empty where there is only a placeholder. */
export declare function imageAddress(element: Element, base: string): string;
