import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Article, Translation} from '../content/model.js';
import {safeUrl} from '../content/urls.js';
import {autonym, languageName} from '../i18n/autonyms.js';
import {directionOf} from '../i18n/direction.js';
import {interfaceLanguage} from '../i18n/interface.js';
import * as messages from '../i18n/messages.js';
import {getReaderLanguage, setReaderLanguage} from '../i18n/reader-language.js';
import {rememberedLanguage} from '../i18n/remembered-language.js';
import {oneOf} from './attributes.js';
import {ContentElement} from './content-element.js';
import {LanguageChangedEvent, LanguageChangeEvent} from './events.js';
import type {LanguageAhead} from './language-ahead.js';
import type {LanguageOptions} from './language-options.js';
import {languageSwitcherStyles} from './language-switcher.styles.js';
import {MANY} from './many-languages.js';

/** A language to choose, as a host lists it. */
export type LanguageInit = Partial<Translation> & Pick<Translation, 'language'>;

/** What takes more than a row: a chunk that is fetched when a switcher first asks for it. */
let Options: typeof LanguageOptions | undefined;

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
  static override styles = [...ContentElement.styles, languageSwitcherStyles];

  static override properties: PropertyDeclarations = {
    display: {converter: oneOf('display', 'auto', 'inline', 'menu')},
    label: {converter: oneOf('label', 'name', 'code', 'both')},
    navigate: {type: Boolean},
    remember: {type: Boolean},
    queryParam: {attribute: 'query-param'},
    languages: {attribute: false},
  };

  /** A row (`inline`), a `menu`, or as there is room: a menu where a row would take more than two lines, or of many. */
  override display: 'auto' | 'inline' | 'menu' = 'auto';

  /** What a language is shown as: its own `name`, its `code`, or `both`. */
  label: 'name' | 'code' | 'both' = 'name';

  /** Whether a plain click opens the translation's page, too. */
  navigate = false;

  /** Whether the reader's choice is kept for the next visit, in the browser's `localStorage`. */
  remember = false;

  /** Name of the query parameter that says the language and follows the reader's choice; `lang` where it is empty. */
  queryParam?: string;

  /** The languages to choose from, with no content: each with `language` and, if it has them, `url` and `title`. */
  languages?: readonly LanguageInit[];

  #options: LanguageOptions | undefined;
  #request: Promise<unknown> | undefined;
  /** Whether what was asked for is on its way, or would be if it were asked for. */
  #isPending = true;
  /** Width in pixels at which the row took too many lines; 0 while it takes few. @internal */
  crowded = 0;

  #language = '';
  /** The change that the reader asked for, until it is on screen. */
  #change: LanguageChangeEvent | undefined;
  #announcement = '';
  #ahead: Promise<LanguageAhead> | undefined;
  readonly #room = new ResizeObserver(() => {
    this.fit();
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) {
      this.#room.observe(this);
      // Before any element asks for its content.
      const remembered = rememberedLanguage(this.queryParam, this.remember);
      if (remembered) setReaderLanguage(remembered);
    }
    super.willUpdate(changed);
    const {content, label, languages, queryParam, remember, state} = this;
    // What was asked for while there was no content yet is waited for, and taken.
    const isRow = !this.#request && !this.isMenu(content.article?.translations ?? []);
    if (isRow && label === 'name' && !languages && queryParam === undefined && !remember && state !== 'idle') return;
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

  protected override updated(): void {
    super.updated();
    this.fit();
  }

  protected override render(): unknown {
    const list = this.#options?.list();
    return list ? this.renderArticle(list) : super.render();
  }

  protected override renderArticle({translations, language}: Pick<Article, 'translations' | 'language'>): unknown {
    this.#language = language;
    if (translations.length < 2) return this.renderFailure() ?? nothing;
    const page = interfaceLanguage();
    const change = this.#change;
    if (change?.language === language) {
      this.#announcement = messages.shownIn(languageName(language, page) ?? autonym(language));
      this.#change = undefined;
      void this.updateComplete.then(() =>
        this.dispatchEvent(new LanguageChangedEvent(language, change.previous, change.translation)),
      );
    }
    return html`<nav
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
  isMenu({length}: readonly Translation[]): boolean {
    return this.display === 'menu' || (this.display === 'auto' && (this.crowded > 0 || length > MANY));
  }

  /** The languages; `nothing` while what shows them is on its way. @internal */
  list(translations: readonly Translation[], language: string): unknown {
    return (
      this.#options?.render(translations, language, interfaceLanguage()) ??
      (this.#request && this.#isPending ? nothing : this.row(translations, language))
    );
  }

  /** @internal */
  row(translations: readonly Translation[], language: string, label?: (language: string) => unknown): unknown {
    return html`<ul part="languages">
      ${translations.map((one) => html`<li>${this.link(one, one.language === language, label)}</li>`)}
    </ul>`;
  }

  /** @internal */
  link(
    translation: Translation,
    current: boolean,
    label: (language: string) => unknown = autonym,
    direction = directionOf(translation.language),
  ): unknown {
    const {language, url} = translation;
    // The current language is no link; it can hold the focus all the same, so that choosing a language keeps it.
    return html`<a
      part="language"
      tabindex=${current ? -1 : nothing}
      href=${current ? nothing : safeUrl(url, document.baseURI) || '#'}
      rel=${current ? nothing : 'alternate'}
      hreflang=${current ? nothing : language}
      aria-current=${current ? 'true' : nothing}
      lang=${language}
      dir=${direction}
      @click=${current ? nothing : (event: MouseEvent) => this.#choose(event, translation)}
      >${label(language)}</a
    >`;
  }

  #choose(event: MouseEvent, translation: Translation): void {
    const {altKey, button, ctrlKey, metaKey, shiftKey} = event;
    if (button || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    const {language, url} = translation;
    const change = new LanguageChangeEvent(language, this.#language, translation);
    const isWanted = this.dispatchEvent(change);
    if (isWanted && url && (this.navigate || this.#options?.follows)) return;
    event.preventDefault();
    if (!isWanted) return;
    this.#change = change;
    if (getReaderLanguage() === language) this.reload();
    else setReaderLanguage(language);
  }

  /** What fetches the language ahead that the reader points at comes itself with the first one. */
  #expect({target}: Event): void {
    if (navigator.connection?.saveData) return;
    this.#ahead ??= import('./language-ahead.js').then(({LanguageAhead}) => new LanguageAhead(this));
    this.#ahead.then(
      (ahead) => {
        ahead.expect(target as HTMLAnchorElement);
      },
      () => undefined,
    );
  }

  /** Shows a row while it takes no more than two lines; a row that takes more is never painted. @internal */
  fit(): void {
    const row = this.renderRoot.querySelector('nav>ul');
    // Asked for its width, the browser would lay out the page.
    const width = row || this.crowded ? this.clientWidth : 0;
    if (this.display !== 'auto' || width <= this.crowded) return;
    if (!this.crowded && row!.clientHeight <= 2.5 * row!.firstElementChild!.clientHeight) return;
    // Where there is more room than there was, a row is tried first.
    this.crowded = this.crowded ? 0 : width;
    this.requestUpdate();
    // What changes the height that is observed would be reported as a loop.
    this.#room.disconnect();
    requestAnimationFrame(() => this.#room.observe(this));
  }
}

declare global {
  interface Navigator {
    /** Network Information API; not in Firefox and Safari. */
    readonly connection?: {readonly saveData: boolean};
  }
}
