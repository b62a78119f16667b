import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ContentError } from '../content/errors.js';
import { type Article, type ArticleInit } from '../content/model.js';
import { LanguageController } from './language-controller.js';
/** Where an element is between its content URL and its article. */
export type ContentState = 'idle' | 'loading' | 'ready' | 'failed';
/** What a host tells its controller, and is told by it. */
export interface ContentHost extends ReactiveControllerHost, HTMLElement {
    /** Where an element inside this one, without content of its own, finds this one's. */
    readonly content: ContentController;
    readonly hasUpdated: boolean;
    /** The content URL, `undefined` where the element has none of its own. */
    src?: string | undefined;
    /** An article to show with no request. */
    article?: ArticleInit | undefined;
    /** `lazy` where `src` is fetched once the host is near what the reader sees. */
    readonly loading?: 'eager' | 'lazy';
    /** Whether the host shows all articles of a feed, each in its own language, rather than one in the wanted one. */
    readonly showsAll?: boolean;
    /** Called when what `src` names was loaded, or could not be; not for a given article, nor for an ancestor's content. */
    contentLoaded(result: {
        article: Article;
    } | {
        error: ContentError;
    }): unknown;
}
/**
 * Turns `src` (or a given article) into a state: which article to show, in which language. Elements with one `src`
 * share their source; a newer wish wins over an older one; the last good article stays while the next loads.
 */
export declare class ContentController implements ReactiveController {
    #private;
    readonly language: LanguageController;
    state: ContentState;
    /** The article on screen. */
    article: Article | undefined;
    /** Why the last load of this element's own content failed; `undefined` unless it did. */
    error: ContentError | undefined;
    /** Whether the content is on its way for longer than a reader waits without a word. */
    slow: boolean;
    constructor(host: ContentHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Takes up the content that the host's `src` or `article` names now, or that its nearest ancestor shows. */
    connect(): void;
    /** Asks for the content again, for every element that shows it. */
    retry(): void;
    /** Fetches the content in another language, so that a change to it shows at once. */
    fetchAhead(language: string, signal: AbortSignal): void;
}
