import type { Article, ContentDocument } from './model.js';
/** By content URLs. */
export declare const sources: Map<string, ContentSource>;
/** Documents that came with the page, by their addresses. */
export declare const delivered: Record<string, Promise<ContentDocument>>;
/** An article in all its languages, as far as they have been fetched, and those who show it. */
export declare class ContentSource {
    #private;
    /** The first document's article, for want of a better one; `undefined` until it is there. */
    original: Article | undefined;
    /**
     * The page's one source for a `src`, for as long as someone uses it; then it is forgotten, so that the next one to
     * ask gets what the server has by then.
     */
    static for(src: string): ContentSource;
    /** @param content What the first document is fetched from, or an article that needs no fetching. */
    constructor(content: string | Article);
    /** @param callback Called when the content is to be asked for anew. */
    join(callback: () => void): void;
    leave(callback: () => void): void;
    /** Has everyone who shows this content ask for it again, and the server for what it has by now. */
    retry(): void;
    /** The version that serves the wanted languages best, if it is at hand. */
    peek(wanted: readonly string[]): Article | undefined;
    /**
     * The version that serves the wanted languages best, fetched where it is not at hand.
     *
     * @throws {ContentError}
     */
    select(wanted: readonly string[], signal: AbortSignal): Promise<Article>;
}
