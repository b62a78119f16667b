import { type ArticleInit } from '../content/model.js';
/** What the server knows of a page and of who asks for it. */
export interface RenderOptions {
    /** Address of the page, absolute: what the addresses in it are relative to. */
    readonly url: string | URL;
    /** BCP 47 tag of the language that the reader chose, where the site knows it; as `setReaderLanguage` takes it. */
    readonly language?: string | undefined;
    /** The languages of the reader's browser: the request's `Accept-Language`, as it came. */
    readonly acceptLanguage?: string | null | undefined;
    /** BCP 47 tag of the page's language, for a piece of a page; of a whole one, `<html lang>` says it. */
    readonly pageLanguage?: string | undefined;
    /** Origins that translations may be fetched from, beside the page's own and those in `src`. */
    readonly origins?: readonly string[];
    /** Ends the work early: the reader has left. */
    readonly signal?: AbortSignal | undefined;
    /**
     * Whether an element with nothing in its tag gets a link to its article, for browsers that know no shadow roots in HTML;
     * it does where nothing is said. A framework that takes over the page's nodes itself wants them as it wrote them.
     */
    readonly fallback?: boolean;
    /** Told of content that could not be read. Its element is sent as it came, and tries again in the browser. */
    readonly onError?: (error: unknown, tag: string) => void;
}
/** Renders a page's HTML; `given` is the article of its first element. */
export declare function renderHtml(html: string, options: RenderOptions, given?: ArticleInit): AsyncGenerator<string, void, undefined>;
