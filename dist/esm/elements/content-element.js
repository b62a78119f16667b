import { html, LitElement } from 'lit';
import { ContentController } from '../controllers/content-controller.js';
import { interfaceLanguage } from '../i18n/interface.js';
import * as messages from '../i18n/messages.js';
import { oneOf } from './attributes.js';
import { hostStyles } from '../styles/host.js';
import { ArticleErrorEvent, ArticleLoadEvent } from './events.js';
import { RichText } from './rich-text.js';
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
export class ContentElement extends LitElement {
    constructor() {
        super(...arguments);
        /** When the content is fetched: at once (`eager`), or once the element is near what the reader sees (`lazy`). */
        this.loading = 'eager';
        /** Also for the chunks of the elements. @internal */
        this.content = new ContentController(this);
        this.#internals = this.attachInternals();
    }
    static { this.styles = [hostStyles]; }
    static { this.properties = {
        src: {},
        article: { attribute: false },
        loading: { converter: oneOf('loading', 'eager', 'lazy') },
    }; }
    #internals;
    #richText;
    /** Where the element is on the way to its content: `idle`, `loading`, `ready` or `failed`. */
    get state() {
        return this.content.state;
    }
    /** Loads the content again, for every element that shows it. */
    reload() {
        this.content.retry();
    }
    /** @internal Called by the controller. */
    async contentLoaded(result) {
        await this.updateComplete;
        if ('article' in result) {
            this.dispatchEvent(new ArticleLoadEvent(result.article));
            return;
        }
        console.warn(`<${this.localName}>: ${result.error.message}`);
        this.dispatchEvent(new ArticleErrorEvent(result.error));
    }
    createRenderRoot() {
        // What a server has rendered, and nothing here takes over.
        this.shadowRoot?.replaceChildren();
        return super.createRenderRoot();
    }
    willUpdate(changed) {
        // The first time, `loading` has changed from nothing.
        if (changed.has('src') || changed.has('article') || changed.has('loading'))
            this.content.connect();
    }
    updated() {
        this.#internals.states.clear();
        this.#internals.states.add(this.state);
    }
    render() {
        const { article, error, slow } = this.content;
        if (this.src && !article && !error)
            return html `<div class="card text pending ${this.display}">
        <div class="words">
          <slot></slot>
          <p class="quiet" role="status">${slow ? this.words(messages.loading()) : ''}</p>
        </div>
      </div>`;
        return (article && this.renderArticle(article)) ?? html `<slot></slot>${this.renderFailure()}`;
    }
    /** The body of the article or of a part of it, markup made safe; `level` is that of the highest heading in it. */
    text(owner, level) {
        return (this.#richText ??= new RichText(this)).render(owner, this.content.article.documentUrl, level);
    }
    /** The library's own words, marked with their language where it is not the content's. */
    words(text) {
        return html `<bdi lang=${interfaceLanguage()}>${text}</bdi>`;
    }
    /** Why the content could not be loaded; `undefined` unless it could not. */
    renderFailure() {
        const { error } = this.content;
        return (error &&
            html `<p part="failure" class="quiet" role="status">
        ${this.words((error.words ?? messages.unreachable)())}
        <button part="retry" @click=${this.reload}>${this.words(messages.retry())}</button>
      </p>`);
    }
}
