/** The parsed blocks of a page, in its order; what is broken is named, and does not take the good ones along. */
export declare function readJsonLdBlocks(page: Document, problems: string[]): unknown[];
/**
 * The blocks with the page's own article in front, where they describe several articles: the one that gives the page
 * as its address.
 */
export declare function ownArticleFirst(blocks: readonly unknown[], isOwn: (address: string) => boolean): unknown[];
