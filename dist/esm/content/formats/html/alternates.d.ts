import type { Translation } from '../../model.js';
export interface Alternates {
    /** The versions elsewhere and this one, in the page's order; this one without `src`. */
    readonly translations: readonly Translation[];
    /** The tags under which the page lists itself. */
    readonly own: readonly string[];
}
/**
 * Reads the alternates of a page.
 *
 * @param addresses The page's own: where it was fetched, and what it calls itself.
 * @param problems What is left out is said there.
 */
export declare function readAlternates(page: Document, base: string, addresses: readonly string[], problems: string[]): Alternates;
/** Whether an address is the start of a site, or of one of its languages. */
export declare function isSiteRoot(url: string): boolean;
/** Whether two addresses are one page's, whatever their protocol, `www.`, trailing slash and fragment. */
export declare function sameAddress(a: string, b: string): boolean;
