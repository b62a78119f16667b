import {html, LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {ContentError} from '../content/errors.js';
import type {Article, ArticleInit} from '../content/model.js';
import {ContentController, type ContentHost, type ContentState} from '../controllers/content-controller.js';
import {interfaceLanguage} from '../i18n/interface.js';
import * as messages from '../i18n/messages.js';
import {oneOf} from './attributes.js';
import {hostStyles} from '../styles/host.js';
import {ArticleErrorEvent, ArticleLoadEvent} from './events.js';
import {RichText} from './rich-text.js';

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
export abstract class ContentElement extends LitElement implements ContentHost {
  static override styles = [hostStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    article: {attribute: false},
    loading: {converter: oneOf('loading', 'eager', 'lazy')},
  };

  /**
   * Address of the content, relative to the page: schema.org JSON-LD, a page, a feed, the WordPress REST API or Markdown;
   * or `#id` of a `<script type="application/ld+json">` in the page. Without it, the nearest enclosing `zo-` element's
   * is taken.
   */
  src?: string;

  /** An article to show with no request; any part of one. Comes before `src`. */
  article?: ArticleInit;

  /** When the content is fetched: at once (`eager`), or once the element is near what the reader sees (`lazy`). */
  loading: 'eager' | 'lazy' = 'eager';

  /** Which of its looks the element has, where there are several. @internal */
  declare readonly display?: string;

  /** Also for the chunks of the elements. @internal */
  readonly content: ContentController = new ContentController(this);
  readonly #internals = this.attachInternals();
  #richText: RichText | undefined;

  /** Where the element is on the way to its content: `idle`, `loading`, `ready` or `failed`. */
  get state(): ContentState {
    return this.content.state;
  }

  /** Loads the content again, for every element that shows it. */
  reload(): void {
    this.content.retry();
  }

  /** @internal Called by the controller. */
  async contentLoaded(result: {article: Article} | {error: ContentError}): Promise<void> {
    await this.updateComplete;
    if ('article' in result) {
      this.dispatchEvent(new ArticleLoadEvent(result.article));
      return;
    }
    console.warn(`<${this.localName}>: ${result.error.message}`);
    this.dispatchEvent(new ArticleErrorEvent(result.error));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server has rendered, and nothing here takes over.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The first time, `loading` has changed from nothing.
    if (changed.has('src') || changed.has('article') || changed.has('loading')) this.content.connect();
  }

  protected override updated(): void {
    this.#internals.states.clear();
    this.#internals.states.add(this.state);
  }

  protected override render(): unknown {
    const {article, error, slow} = this.content;
    if (this.src && !article && !error)
      return html`<div class="card text pending ${this.display}">
        <div class="words">
          <slot></slot>
          <p class="quiet" role="status">${slow ? this.words(messages.loading()) : ''}</p>
        </div>
      </div>`;
    return (article && this.renderArticle(article)) ?? html`<slot></slot>${this.renderFailure()}`;
  }

  /**
   * The article as this element shows it, with `renderFailure()` beside it; `undefined` where the article has nothing for
   * it, and the fallback stays.
   */
  protected abstract renderArticle(article: Article): unknown;

  /** The body of the article or of a part of it, markup made safe; `level` is that of the highest heading in it. */
  protected text(owner: {readonly body: string}, level: number): unknown {
    return (this.#richText ??= new RichText(this)).render(owner, this.content.article!.documentUrl, level);
  }

  /** The library's own words, marked with their language where it is not the content's. */
  protected words(text: string): unknown {
    return html`<bdi lang=${interfaceLanguage()}>${text}</bdi>`;
  }

  /** Why the content could not be loaded; `undefined` unless it could not. */
  protected renderFailure(): unknown {
    const {error} = this.content;
    return (
      error &&
      html`<p part="failure" class="quiet" role="status">
        ${this.words((error.words ?? messages.unreachable)())}
        <button part="retry" @click=${this.reload}>${this.words(messages.retry())}</button>
      </p>`
    );
  }
}
