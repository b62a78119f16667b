import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article } from '../content/model.js';
import { type HeadingLevel } from './attributes.js';
import { ContentElement } from './content-element.js';
/**
 * An article: as a card that leads to it, or in full.
 *
 * ```html
 * <zo-article-card src="/content/alliances.jsonld"><a href="/alliances">Read the article</a></zo-article-card>
 * ```
 *
 * @tagname zo-article-card
 * @summary Shows an article as a card, or in full.
 *
 * @slot - Shown until the content is there, and when it cannot be loaded: a link to the article, as a rule.
 * @slot languages - The row of languages in the full display; a `<zo-language-switcher>` by default.
 *
 * @csspart card - The article as a whole.
 * @csspart picture - The picture.
 * @csspart category - The label above the title.
 * @csspart title - The heading.
 * @csspart title-link - The link in the heading of a summary.
 * @csspart summary - The standfirst.
 * @csspart notice - The line that says in which language the article is shown instead of the wanted one.
 * @csspart meta - The line of reading time, byline and date.
 * @csspart reading-time - The reading time.
 * @csspart byline - The authors.
 * @csspart date - The date of publication.
 * @csspart site - The name of the site that published the article.
 * @csspart body - The text of the article, in the full display.
 * @csspart contents - The list of the sections of a long text.
 * @csspart tools - The line of what can be done with an article in full.
 * @csspart share - The button that opens the list of apps to share the article with.
 * @csspart copy - The button that copies the article’s address.
 */
export declare class ArticleCard extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** `summary` for a card that leads to the article, `full` for the article itself. */
    display: 'summary' | 'full';
    /** Level of the title in the page's outline; headings in the body follow it. */
    headingLevel: HeadingLevel;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected renderArticle(article: Article): unknown;
}
