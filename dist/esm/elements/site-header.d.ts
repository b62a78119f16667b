import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article } from '../content/model.js';
import { ContentElement } from './content-element.js';
/**
 * The head of a site's pages: its logo and name, the host's navigation, a contact link, the search and the languages. It
 * is one line, or, where that has no room, logo and name with a button that shows the rest.
 *
 * ```html
 * <zo-site-header src="/">
 *   <a href="/">Meridian</a>
 *   <nav slot="navigation" aria-label="Sections"><a href="/culture">Culture</a> <a href="/cities">Cities</a></nav>
 * </zo-site-header>
 * ```
 *
 * Its content is the site's home page, or any page of it, or a JSON-LD document with schema.org's WebSite or Organization.
 *
 * @tagname zo-site-header
 * @summary Shows the head of a site: logo, name, navigation, contact, search, languages.
 *
 * @slot - Shown until the site is known, and when it cannot be loaded: a link to the home page, as a rule.
 * @slot logo - The logo, in the link to the home page; the site's own by default.
 * @slot name - The name beside it; the site's own by default.
 * @slot navigation - Links of the host, best as a `<nav>` with a list of them or links alone.
 * @slot contact - The contact link, where the site says how to contact it.
 * @slot search - The search; a `<zo-search>` where the site says where its search is.
 * @slot languages - The languages; a `<zo-language-switcher>` by default.
 *
 * @csspart header - The header as a whole.
 * @csspart skip - The link past the header; it is seen while it has the focus.
 * @csspart home - The link to the home page.
 * @csspart logo - The logo.
 * @csspart name - The site's name.
 * @csspart menu-button - The button that shows the rest, where there is little room.
 * @csspart menu - Everything but logo and name.
 * @csspart contact - The contact link.
 */
export declare class SiteHeader extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /**
     * What the search searches, as `src` of a `<zo-search>`: a feed, or a template; the site's own search without it.
     */
    searchSrc?: string;
    /** The id of what the link past the header leads to; the page's `<main>` without it. `none` leaves the link out. */
    skip?: string;
    /** Whether the header stays in view; what has the focus is never behind it. Windows of little height scroll it away. */
    sticky: boolean;
    constructor();
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** What is around the header has changed. @internal */
    surrounded(): void;
    protected render(): unknown;
    protected renderArticle({ language, direction }: Article): unknown;
}
