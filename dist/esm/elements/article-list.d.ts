import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { type Article, type ArticleInit } from '../content/model.js';
import type { ArticleCard } from './article-card.js';
import { type HeadingLevel } from './attributes.js';
import { ContentElement } from './content-element.js';
/** Parts of the cards that the host can style through the list. */
export declare const CARD_PARTS = "card, picture, category, title, title-link, summary, meta, reading-time, byline, date, site";
/**
 * The articles of a feed, newest first, each as a card that leads to it.
 *
 * ```html
 * <zo-article-list src="/feed.json"><a href="/articles">All articles</a></zo-article-list>
 * ```
 *
 * Where they are in several languages, those in the reader's are shown, and a line says how many others there are.
 *
 * @tagname zo-article-list
 * @summary Shows the articles of a feed as cards.
 *
 * @csspart articles - The list.
 * @csspart item - An entry of the list.
 * @csspart article - The card of an article. Its own parts are parts of the list, too.
 * @csspart notice - The line that says how many articles are in other languages.
 * @csspart show-all - The button in it, which shows them.
 * @csspart more - The button that shows further articles.
 * @csspart empty - The line that says that there is no article.
 */
export declare class ArticleList extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** How many articles are shown to begin with, and added at a time; 0 shows all of them. */
    limit: number;
    /** Level of the cards' titles in the page's outline. */
    headingLevel: HeadingLevel;
    /** The articles to show, with no request; any parts of them. They come before `src`. */
    articles?: readonly ArticleInit[];
    /** @internal Each article is shown in the language that the feed has it in. */
    readonly showsAll = true;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): unknown;
    protected renderArticle(): unknown;
    /**
     * The card of an article.
     *
     * @param rendered The one that a server has rendered of it.
     * @internal
     */
    card(article: Article, rendered?: ArticleCard): unknown;
}
