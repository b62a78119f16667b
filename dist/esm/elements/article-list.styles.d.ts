/**
 * @cssproperty [--zo-article-list-column=18em] - Least width of a column; `100%` for one card below the other.
 * @cssproperty [--zo-article-list-gap=1.25em] - Space between the cards.
 * @cssproperty [--zo-article-list-lines=4] - Lines of a card's summary at most; `none` for all of them.
 */
export declare const articleListStyles: import("lit").CSSResult;
