/**
 * @cssproperty [--zo-article-card-padding=1.25em] - Space between a summary's edge and its words; less in a narrow one.
 */
export declare const articleCardStyles: import("lit").CSSResult;
