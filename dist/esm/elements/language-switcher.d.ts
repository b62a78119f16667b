import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article, Translation } from '../content/model.js';
import { ContentElement } from './content-element.js';
/** A language to choose, as a host lists it. */
export type LanguageInit = Partial<Translation> & Pick<Translation, 'language'>;
/**
 * The languages an article is really published in, each by its own name: a row while they fit in two lines, else a menu.
 * A plain click changes the page's elements in place; a click with a modifier key opens the translation's page.
 *
 * ```html
 * <zo-language-switcher src="/content/alliances.jsonld"></zo-language-switcher>
 * ```
 *
 * Without content of its own or around it, it lists the links inside its tag, else the page's
 * `<link rel="alternate" hreflang>`; a click follows them.
 *
 * @tagname zo-language-switcher
 * @summary Lets the reader choose among the languages an article is published in.
 *
 * @slot - Shown until the languages are there, and when they cannot be loaded. Links with `hreflang` are the languages
 *   themselves where there is no content.
 *
 * @event {LanguageChangeEvent} zo-language-change - The reader chose a language; cancelable, before the change.
 * @event {LanguageChangedEvent} zo-language-changed - The language that the reader chose is on screen.
 *
 * @csspart languages - The list.
 * @csspart language - A language; the current one has `aria-current`.
 * @csspart code - The code of a language beside its name.
 * @csspart button - The button that opens the menu; it has the name of the current language.
 * @csspart menu - What opens.
 * @csspart heading - A heading in a menu of many languages.
 * @csspart likely - The list of the languages that the reader is likely to want.
 * @csspart filter - The field to find a language with, in a menu of many.
 * @csspart hint - What a found language is called in the interface's language.
 *
 * @cssproperty [--zo-surface=Canvas] - Colour of what opens above the page.
 * @cssproperty [--zo-surface-text=CanvasText] - Colour of the text on it.
 */
export declare class LanguageSwitcher extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** A row (`inline`), a `menu`, or as there is room: a menu where a row would take more than two lines, or of many. */
    display: 'auto' | 'inline' | 'menu';
    /** What a language is shown as: its own `name`, its `code`, or `both`. */
    label: 'name' | 'code' | 'both';
    /** Whether a plain click opens the translation's page, too. */
    navigate: boolean;
    /** Whether the reader's choice is kept for the next visit, in the browser's `localStorage`. */
    remember: boolean;
    /** Name of the query parameter that says the language and follows the reader's choice; `lang` where it is empty. */
    queryParam?: string;
    /** The languages to choose from, with no content: each with `language` and, if it has them, `url` and `title`. */
    languages?: readonly LanguageInit[];
    /** Width in pixels at which the row took too many lines; 0 while it takes few. @internal */
    crowded: number;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): unknown;
    protected renderArticle({ translations, language }: Pick<Article, 'translations' | 'language'>): unknown;
    /** @internal */
    isMenu({ length }: readonly Translation[]): boolean;
    /** The languages; `nothing` while what shows them is on its way. @internal */
    list(translations: readonly Translation[], language: string): unknown;
    /** @internal */
    row(translations: readonly Translation[], language: string, label?: (language: string) => unknown): unknown;
    /** @internal */
    link(translation: Translation, current: boolean, label?: (language: string) => unknown, direction?: import("../i18n/direction.js").Direction): unknown;
    /** Shows a row while it takes no more than two lines; a row that takes more is never painted. @internal */
    fit(): void;
}
declare global {
    interface Navigator {
        /** Network Information API; not in Firefox and Safari. */
        readonly connection?: {
            readonly saveData: boolean;
        };
    }
}
