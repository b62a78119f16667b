import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ContentError } from '../content/errors.js';
import type { Article, ArticleInit } from '../content/model.js';
import { ContentController, type ContentHost, type ContentState } from '../controllers/content-controller.js';
/**
 * What the elements that show content have in common: where it comes from, its states, its failures.
 *
 * @slot - Shown until the content is there, and when it cannot be loaded: a link to the article, as a rule.
 * @event {ArticleLoadEvent} zo-load - The content was loaded and is on screen; `event.article` is what was read.
 * @event {ArticleErrorEvent} zo-error - The content could not be loaded; `event.error` says why.
 * @csspart failure - The line that says why the content could not be loaded.
 * @csspart retry - The button in it.
 * @cssState idle - There is no content to show.
 * @cssState loading - Content is on its way; what was on screen stays.
 * @cssState ready - The content is on screen.
 * @cssState failed - The content could not be loaded.
 */
export declare abstract class ContentElement extends LitElement implements ContentHost {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /**
     * Address of the content, relative to the page: schema.org JSON-LD, a page, a feed, the WordPress REST API or Markdown;
     * or `#id` of a `<script type="application/ld+json">` in the page. Without it, the nearest enclosing `zo-` element's
     * is taken.
     */
    src?: string;
    /** An article to show with no request; any part of one. Comes before `src`. */
    article?: ArticleInit;
    /** When the content is fetched: at once (`eager`), or once the element is near what the reader sees (`lazy`). */
    loading: 'eager' | 'lazy';
    /** Which of its looks the element has, where there are several. @internal */
    readonly display?: string;
    /** Also for the chunks of the elements. @internal */
    readonly content: ContentController;
    /** Where the element is on the way to its content: `idle`, `loading`, `ready` or `failed`. */
    get state(): ContentState;
    /** Loads the content again, for every element that shows it. */
    reload(): void;
    /** @internal Called by the controller. */
    contentLoaded(result: {
        article: Article;
    } | {
        error: ContentError;
    }): Promise<void>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): unknown;
    /**
     * The article as this element shows it, with `renderFailure()` beside it; `undefined` where the article has nothing for
     * it, and the fallback stays.
     */
    protected abstract renderArticle(article: Article): unknown;
    /** The body of the article or of a part of it, markup made safe; `level` is that of the highest heading in it. */
    protected text(owner: {
        readonly body: string;
    }, level: number): unknown;
    /** The library's own words, marked with their language where it is not the content's. */
    protected words(text: string): unknown;
    /** Why the content could not be loaded; `undefined` unless it could not. */
    protected renderFailure(): unknown;
}
