/**
 * What a page says in its `<meta>` elements: OpenGraph, Twitter's cards, and the names of HTML itself. All of them are
 * found in `property` as well as in `name`, empty, and more than once.
 *
 * @see https://ogp.me/
 */
import type { Author, Picture } from '../../model.js';
/** The metadata of a page; of none, nothing. */
export declare class Metadata {
    #private;
    constructor(page?: Document);
    /** Everything given for the names, by name. */
    all(...names: string[]): string[];
    /** What is given first for the first of the names that has anything. */
    first(...names: string[]): string;
    /** The people named; addresses and handles name nobody to a reader. */
    authors(): Author[];
    /**
     * The first picture, with what is said of it: OpenGraph's properties of a picture follow it, up to the next.
     *
     * @param base What relative addresses are relative to.
     */
    picture(base: string): Picture | undefined;
    /**
     * The language of `og:locale`, whose codes are Facebook's: its `ar_AR` is not Arabic as in Argentina.
     *
     * @see https://developers.facebook.com/docs/internationalization
     */
    locale(): string;
}
