/** What the card shows above the body. */
export interface Shown {
    readonly title: string;
    /** Category, summary, site: whatever is a line of its own at the top of an article. */
    readonly lines: readonly string[];
    /** The authors' names. */
    readonly names: readonly string[];
    /** Address of the picture. */
    readonly image: string;
}
export interface MainArticle {
    /** HTML, not yet made safe; empty where no text is found. */
    readonly body: string;
    /** The page's heading; empty where there is none. */
    readonly heading: string;
    /** The `lang` that the article has of its own, or a part of the page around it; empty where only `<html>` has one. */
    readonly language: string;
    /** The `dir` that it has, `<html>` included. */
    readonly direction: string;
    /** Machine-readable date at the top of the article; empty where there is none. */
    readonly published: string;
}
/** Finds the article of a page; nothing of the page is changed. */
export declare function findMainArticle(page: Document, base: string, shown: Shown): MainArticle;
