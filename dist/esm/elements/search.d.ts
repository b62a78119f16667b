import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ContentError } from '../content/errors.js';
import type { ArticleInit } from '../content/model.js';
import type { SearchAnswer } from '../content/search/results.js';
import type { ContentState } from '../controllers/content-controller.js';
import { ContentElement } from './content-element.js';
/**
 * A field that finds articles as the reader types: in a list that is indexed in the browser, or by a search engine.
 *
 * ```html
 * <zo-search src="/feed.json"></zo-search>
 * <zo-search src="/search?q={searchTerms}"></zo-search>
 * ```
 *
 * @tagname zo-search
 * @summary Finds articles as the reader types.
 *
 * @slot - Shown until the script is there, and where there is no `src`: a form of the site’s own, or a link to one.
 *
 * @event {SearchEvent} zo-search - What the reader searched for has been answered; `event.articles` is on screen.
 * @event {ResultOpenEvent} zo-result-open - The reader opens an article found; cancelable, before the link is followed.
 * @event {ArticleErrorEvent} zo-error - The search did not work; `event.error` says why.
 *
 * @csspart button - The button that opens the dialog.
 * @csspart dialog - The dialog.
 * @csspart close - The button that closes it.
 * @csspart field - The field with its sign.
 * @csspart input - The field itself.
 * @csspart panel - What opens below the field.
 * @csspart heading - The heading above recent searches.
 * @csspart notice - The line that says in which language nothing was found, or that nothing was found at all.
 * @csspart results - The list.
 * @csspart result - An article found, a link; the one that the keys have reached has `aria-selected`.
 * @csspart title - Its title; what was searched for is in a `<mark>`.
 * @csspart excerpt - The place in its text where that is, or its summary.
 * @csspart meta - The line of its category, its date, and its language where that is not the wanted one.
 * @csspart all - The link to a page with all results.
 * @csspart recent - A recent search.
 * @csspart forget - What clears the recent searches.
 */
export declare class SearchBox extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /**
     * Who answers: the address of a list of articles, such as a JSON Feed, to be indexed in the browser; of a search engine,
     * with `{search_term_string}` or `{searchTerms}` in the words’ place; or of an OpenSearch description document.
     */
    src?: string;
    /** Results are shown, no content of its own. @internal */
    article: ArticleInit;
    /** A field in the page (`inline`), or a button that opens a `dialog` with it. */
    display: 'inline' | 'dialog';
    /**
     * Address of a page with all results, with `{search_term_string}` or `{searchTerms}` in the words’ place. Enter leads
     * there.
     */
    resultsPage: string;
    /** Whether recent searches are kept, in the browser's `localStorage`. */
    remember: boolean;
    /** Whether `/` and Ctrl+K (⌘K) lead to the field from anywhere in the page. */
    shortcut: boolean;
    /** Where the element is on the way to results: `idle`, `loading`, `ready` or `failed`. */
    get state(): ContentState;
    /** @internal */
    get wanted(): readonly string[];
    /** Searches once more for what is in the field. */
    reload(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** @internal Called by the controller. */
    searched(result: {
        answer: SearchAnswer;
    } | {
        error: ContentError;
    }): Promise<void>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): unknown;
    /** An article has no place here. */
    protected renderArticle(): unknown;
}
