import { html, nothing } from 'lit';
import { safeUrl } from '../content/urls.js';
import { autonym, languageName } from '../i18n/autonyms.js';
import { directionOf } from '../i18n/direction.js';
import { interfaceLanguage } from '../i18n/interface.js';
import * as messages from '../i18n/messages.js';
import { getReaderLanguage, setReaderLanguage } from '../i18n/reader-language.js';
import { rememberedLanguage } from '../i18n/remembered-language.js';
import { oneOf } from './attributes.js';
import { ContentElement } from './content-element.js';
import { LanguageChangedEvent, LanguageChangeEvent } from './events.js';
import { languageSwitcherStyles } from './language-switcher.styles.js';
import { MANY } from './many-languages.js';
/** What takes more than a row: a chunk that is fetched when a switcher first asks for it. */
let Options;
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
export class LanguageSwitcher extends ContentElement {
    constructor() {
        super(...arguments);
        /** A row (`inline`), a `menu`, or as there is room: a menu where a row would take more than two lines, or of many. */
        this.display = 'auto';
        /** What a language is shown as: its own `name`, its `code`, or `both`. */
        this.label = 'name';
        /** Whether a plain click opens the translation's page, too. */
        this.navigate = false;
        /** Whether the reader's choice is kept for the next visit, in the browser's `localStorage`. */
        this.remember = false;
        /** Whether what was asked for is on its way, or would be if it were asked for. */
        this.#isPending = true;
        /** Width in pixels at which the row took too many lines; 0 while it takes few. @internal */
        this.crowded = 0;
        this.#language = '';
        this.#announcement = '';
        this.#room = new ResizeObserver(() => {
            this.fit();
        });
    }
    static { this.styles = [...ContentElement.styles, languageSwitcherStyles]; }
    static { this.properties = {
        display: { converter: oneOf('display', 'auto', 'inline', 'menu') },
        label: { converter: oneOf('label', 'name', 'code', 'both') },
        navigate: { type: Boolean },
        remember: { type: Boolean },
        queryParam: { attribute: 'query-param' },
        languages: { attribute: false },
    }; }
    #options;
    #request;
    /** Whether what was asked for is on its way, or would be if it were asked for. */
    #isPending;
    #language;
    /** The change that the reader asked for, until it is on screen. */
    #change;
    #announcement;
    #ahead;
    #room;
    willUpdate(changed) {
        if (!this.hasUpdated) {
            this.#room.observe(this);
            // Before any element asks for its content.
            const remembered = rememberedLanguage(this.queryParam, this.remember);
            if (remembered)
                setReaderLanguage(remembered);
        }
        super.willUpdate(changed);
        const { content, label, languages, queryParam, remember, state } = this;
        // What was asked for while there was no content yet is waited for, and taken.
        const isRow = !this.#request && !this.isMenu(content.article?.translations ?? []);
        if (isRow && label === 'name' && !languages && queryParam === undefined && !remember && state !== 'idle')
            return;
        if (Options) {
            this.#options ??= new Options(this);
            return;
        }
        this.#request ??= import('./language-options.js')
            .then((module) => {
            Options = module.LanguageOptions;
        }, console.warn)
            .then(() => {
            this.#isPending = false;
            this.requestUpdate();
        });
    }
    updated() {
        super.updated();
        this.fit();
    }
    render() {
        const list = this.#options?.list();
        return list ? this.renderArticle(list) : super.render();
    }
    renderArticle({ translations, language }) {
        this.#language = language;
        if (translations.length < 2)
            return this.renderFailure() ?? nothing;
        const page = interfaceLanguage();
        const change = this.#change;
        if (change?.language === language) {
            this.#announcement = messages.shownIn(languageName(language, page) ?? autonym(language));
            this.#change = undefined;
            void this.updateComplete.then(() => this.dispatchEvent(new LanguageChangedEvent(language, change.previous, change.translation)));
        }
        return html `<nav
        aria-label=${messages.languages()}
        lang=${page}
        @pointerover=${this.#expect}
        @focusin=${this.#expect}
      >
        ${this.list(translations, language)}
      </nav>
      <p role="status">${this.#announcement && this.words(this.#announcement)}</p>
      ${this.renderFailure()}`;
    }
    /** @internal */
    isMenu({ length }) {
        return this.display === 'menu' || (this.display === 'auto' && (this.crowded > 0 || length > MANY));
    }
    /** The languages; `nothing` while what shows them is on its way. @internal */
    list(translations, language) {
        return (this.#options?.render(translations, language, interfaceLanguage()) ??
            (this.#request && this.#isPending ? nothing : this.row(translations, language)));
    }
    /** @internal */
    row(translations, language, label) {
        return html `<ul part="languages">
      ${translations.map((one) => html `<li>${this.link(one, one.language === language, label)}</li>`)}
    </ul>`;
    }
    /** @internal */
    link(translation, current, label = autonym, direction = directionOf(translation.language)) {
        const { language, url } = translation;
        // The current language is no link; it can hold the focus all the same, so that choosing a language keeps it.
        return html `<a
      part="language"
      tabindex=${current ? -1 : nothing}
      href=${current ? nothing : safeUrl(url, document.baseURI) || '#'}
      rel=${current ? nothing : 'alternate'}
      hreflang=${current ? nothing : language}
      aria-current=${current ? 'true' : nothing}
      lang=${language}
      dir=${direction}
      @click=${current ? nothing : (event) => this.#choose(event, translation)}
      >${label(language)}</a
    >`;
    }
    #choose(event, translation) {
        const { altKey, button, ctrlKey, metaKey, shiftKey } = event;
        if (button || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented)
            return;
        const { language, url } = translation;
        const change = new LanguageChangeEvent(language, this.#language, translation);
        const isWanted = this.dispatchEvent(change);
        if (isWanted && url && (this.navigate || this.#options?.follows))
            return;
        event.preventDefault();
        if (!isWanted)
            return;
        this.#change = change;
        if (getReaderLanguage() === language)
            this.reload();
        else
            setReaderLanguage(language);
    }
    /** What fetches the language ahead that the reader points at comes itself with the first one. */
    #expect({ target }) {
        if (navigator.connection?.saveData)
            return;
        this.#ahead ??= import('./language-ahead.js').then(({ LanguageAhead }) => new LanguageAhead(this));
        this.#ahead.then((ahead) => {
            ahead.expect(target);
        }, () => undefined);
    }
    /** Shows a row while it takes no more than two lines; a row that takes more is never painted. @internal */
    fit() {
        const row = this.renderRoot.querySelector('nav>ul');
        // Asked for its width, the browser would lay out the page.
        const width = row || this.crowded ? this.clientWidth : 0;
        if (this.display !== 'auto' || width <= this.crowded)
            return;
        if (!this.crowded && row.clientHeight <= 2.5 * row.firstElementChild.clientHeight)
            return;
        // Where there is more room than there was, a row is tried first.
        this.crowded = this.crowded ? 0 : width;
        this.requestUpdate();
        // What changes the height that is observed would be reported as a loop.
        this.#room.disconnect();
        requestAnimationFrame(() => this.#room.observe(this));
    }
}
