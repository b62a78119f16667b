/** The article that an element of a page shows, read by the code that reads it in a browser. */
import type { Article, ContentDocument } from '../content/model.js';
/** What content is for a reader, and what a browser needs to have of it so that it does not ask for it again. */
export interface Shown {
    readonly article: Article;
    /** By content URL, as `ContentSource` has it. */
    readonly documents: Readonly<Record<string, ContentDocument>>;
}
/** A page's content by its `src`, so that elements share it as they do in a browser. */
export declare class PageContent {
    #private;
    /**
     * @param url Address of the page.
     * @param script The text of the data block with an id.
     */
    constructor(url: string, script: (id: string) => string | undefined);
    /**
     * The version of some content that serves the wanted languages best.
     *
     * @param src As in the element's attribute.
     * @param wanted BCP 47 tags, the most wanted first.
     * @param listed Whether a list of its articles is all that the page shows of it.
     * @throws {ContentError}
     */
    select(src: string, wanted: readonly string[], signal: AbortSignal, listed?: boolean): Promise<Shown>;
}
/** The absolute address that a `src` says; itself where it is none, which whoever asks for it then tells. */
export declare function addressOf(src: string, base: string): string;
