import { html, nothing } from 'lit';
import { safeUrl } from '../content/urls.js';
import { autonym, languageName } from '../i18n/autonyms.js';
import { directionOf } from '../i18n/direction.js';
import { interfaceLanguage } from '../i18n/interface.js';
import * as messages from '../i18n/messages.js';
import { getReaderLanguage, setReaderLanguage } from '../i18n/reader-language.js';
import { ContentElement } from './content-element.js';
import { LanguageChangeEvent } from './events.js';
import { languageSwitcherStyles } from './language-switcher.styles.js';
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
export class LanguageSwitcher extends ContentElement {
    static { this.styles = [...ContentElement.styles, languageSwitcherStyles]; }
    /** The language chosen here and not yet announced. */
    #chosen;
    #announcement = '';
    renderArticle(article) {
        const { translations, language } = article;
        if (translations.length < 2)
            return nothing;
        const page = interfaceLanguage();
        if (this.#chosen === language) {
            this.#announcement = messages.shownIn(languageName(language, page) ?? autonym(language));
            this.#chosen = undefined;
        }
        return html `<nav aria-label=${messages.languages()} lang=${page}>
        <ul part="languages">
          ${translations.map((translation) => this.#renderLanguage(translation, translation.language === language))}
        </ul>
      </nav>
      <p role="status">${this.words(this.#announcement)}</p>`;
    }
    #renderLanguage(translation, current) {
        const { language, url } = translation;
        // The current language is no link; it can hold the focus all the same, so that choosing a language keeps it.
        return html `<li>
      <a
        part="language"
        tabindex=${current ? -1 : nothing}
        href=${current ? nothing : safeUrl(url, document.baseURI) || '#'}
        rel=${current ? nothing : 'alternate'}
        hreflang=${current ? nothing : language}
        aria-current=${current ? 'true' : nothing}
        lang=${language}
        dir=${directionOf(language)}
        @click=${current ? nothing : (event) => this.#choose(event, translation)}
        >${autonym(language)}</a
      >
    </li>`;
    }
    #choose(event, translation) {
        const { altKey, button, ctrlKey, metaKey, shiftKey } = event;
        if (button || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented)
            return;
        event.preventDefault();
        const previous = this.content.article?.language ?? '';
        const change = new LanguageChangeEvent(translation.language, previous, translation);
        if (!this.dispatchEvent(change))
            return;
        this.#chosen = translation.language;
        if (getReaderLanguage() === translation.language)
            this.reload();
        else
            setReaderLanguage(translation.language);
    }
}
