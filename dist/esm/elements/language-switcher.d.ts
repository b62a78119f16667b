import type { Article } from '../content/model.js';
import { ContentElement } from './content-element.js';
/**
 * The languages an article is really published in, each by its own name. A plain click changes the page's elements in
 * place; a click with a modifier key opens the translation's page.
 *
 * ```html
 * <zo-language-switcher src="/content/alliances.jsonld"></zo-language-switcher>
 * ```
 *
 * @tagname zo-language-switcher
 * @summary Lets the reader choose among the languages an article is published in.
 *
 * @event {LanguageChangeEvent} zo-language-change - The reader chose a language; cancelable, before the change.
 *
 * @csspart languages - The list.
 * @csspart language - A language; the current one has `aria-current`.
 */
export declare class LanguageSwitcher extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    protected renderArticle(article: Article): unknown;
}
