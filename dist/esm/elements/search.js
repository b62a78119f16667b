import { html, nothing } from 'lit';
import { forgetSearches, recentSearches, rememberSearch } from '../controllers/recent-searches.js';
import { SearchController } from '../controllers/search-controller.js';
import { autonym, languageName } from '../i18n/autonyms.js';
import { directionOf } from '../i18n/direction.js';
import { formatDate } from '../i18n/format.js';
import * as messages from '../i18n/messages.js';
import { oneOf } from './attributes.js';
import { ContentElement } from './content-element.js';
import { ArticleErrorEvent, ResultOpenEvent, SearchEvent } from './events.js';
import { placeBeside } from './place-beside.js';
import { searchStyles } from './search.styles.js';
/** No content of its own is shown. */
const NONE = {};
/** Fields in which a key is a letter. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/**
 * A field that finds articles as the reader types: in a list that is indexed in the browser, or by a search engine.
 *
 * ```html
 * <zo-search src="/feed.json"></zo-search>
 * <zo-search src="/search?q={searchTerms}"></zo-search>
 * ```
 *
 * @tagname zo-search
 * @summary Finds articles as the reader types.
 *
 * @slot - Shown until the script is there, and where there is no `src`: a form of the site’s own, or a link to one.
 *
 * @event {SearchEvent} zo-search - What the reader searched for has been answered; `event.articles` is on screen.
 * @event {ResultOpenEvent} zo-result-open - The reader opens an article found; cancelable, before the link is followed.
 * @event {ArticleErrorEvent} zo-error - The search did not work; `event.error` says why.
 *
 * @csspart button - The button that opens the dialog.
 * @csspart dialog - The dialog.
 * @csspart close - The button that closes it.
 * @csspart field - The field with its sign.
 * @csspart input - The field itself.
 * @csspart panel - What opens below the field.
 * @csspart heading - The heading above recent searches.
 * @csspart notice - The line that says in which language nothing was found, or that nothing was found at all.
 * @csspart results - The list.
 * @csspart result - An article found, a link; the one that the keys have reached has `aria-selected`.
 * @csspart title - Its title; what was searched for is in a `<mark>`.
 * @csspart excerpt - The place in its text where that is, or its summary.
 * @csspart meta - The line of its category, its date, and its language where that is not the wanted one.
 * @csspart all - The link to a page with all results.
 * @csspart recent - A recent search.
 * @csspart forget - What clears the recent searches.
 */
export class SearchBox extends ContentElement {
    constructor() {
        super(...arguments);
        /** Results are shown, no content of its own. @internal */
        this.article = NONE;
        /** A field in the page (`inline`), or a button that opens a `dialog` with it. */
        this.display = 'inline';
        /**
         * Address of a page with all results, with `{search_term_string}` or `{searchTerms}` in the words’ place. Enter leads
         * there.
         */
        this.resultsPage = '';
        /** Whether recent searches are kept, in the browser's `localStorage`. */
        this.remember = false;
        /** Whether `/` and Ctrl+K (⌘K) lead to the field from anywhere in the page. */
        this.shortcut = false;
        this.#search = new SearchController(this);
        this.#query = '';
        this.#open = false;
        /** Number of the option that the keys have reached; -1 while it is the field. */
        this.#active = -1;
        /** Whether Enter was pressed before there was an answer. */
        this.#entered = false;
        this.#wanted = '';
        this.#place = () => {
            const panel = this.#panel;
            if (!panel?.matches(':popover-open'))
                return;
            const field = this.renderRoot.querySelector('[part="field"]');
            panel.style.inlineSize = `max(26rem, ${field.offsetWidth}px)`;
            placeBeside(panel, field);
        };
        this.#remember = () => {
            if (this.remember && this.#query.trim())
                rememberSearch(this.#query.trim());
        };
        this.#forget = () => {
            forgetSearches();
            this.#move(-1);
            this.#input?.focus();
        };
        this.#retry = () => {
            this.reload();
            this.#input?.focus();
        };
        this.#onInput = ({ target }) => {
            const { value } = target;
            if (value === this.#query && this.#open)
                return;
            const isNew = value.trim() !== this.#query.trim();
            this.#query = value;
            this.#entered = false;
            this.#active = -1;
            this.#toggled(true);
            this.requestUpdate();
            if (isNew)
                this.#search.search(value);
        };
        this.#onSubmit = (event) => {
            event.preventDefault();
            if (!this.#query.trim())
                return;
            this.#toggled(true);
            const { answered, page } = this.#search;
            if (page || answered === this.#query.trim())
                void this.updateComplete.then(() => this.#enter());
            else
                this.#entered = true;
        };
        this.#onFocus = () => {
            this.#search.prepare();
            this.#toggled(true);
        };
        this.#onFocusOut = ({ relatedTarget }) => {
            if (this.display === 'dialog' || (relatedTarget && this.renderRoot.contains(relatedTarget)))
                return;
            this.#toggled(false);
        };
        this.#onKey = (event) => {
            const { altKey, ctrlKey, isComposing, key, metaKey, shiftKey } = event;
            if (isComposing)
                return;
            const active = this.#options[this.#active];
            if (key === 'Enter') {
                if (!active)
                    return;
                // As a click with the same keys, which may be for another tab.
                active.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...modifiers(event) }));
            }
            else if (key === 'Escape') {
                if (this.display === 'dialog')
                    this.#closeDialog();
                else if (this.#panel?.matches(':popover-open'))
                    this.#toggled(false);
                else if (this.#query)
                    this.#clear();
                else
                    return;
            }
            else if (ctrlKey || metaKey || shiftKey)
                return;
            else if (key === 'ArrowDown') {
                if (this.#open)
                    this.#move(altKey ? this.#active : this.#active + 1);
                else
                    this.#toggled(true);
            }
            else if (key === 'ArrowUp') {
                if (altKey)
                    this.#toggled(false);
                else
                    this.#move(this.#active < 0 ? this.#options.length - 1 : this.#active - 1);
            }
            else if (key === 'Home' && active)
                this.#move(0);
            else if (key === 'End' && active)
                this.#move(this.#options.length - 1);
            else
                return;
            event.preventDefault();
            event.stopPropagation();
        };
        this.#onShortcut = (event) => {
            const { altKey, ctrlKey, defaultPrevented, isComposing, key, metaKey, shiftKey } = event;
            if (!this.shortcut || !this.src || defaultPrevented || isComposing || altKey)
                return;
            const isSlash = key === '/' && !ctrlKey && !metaKey;
            const isK = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
            const [target] = event.composedPath();
            if (!(isSlash || isK) || (target instanceof Element && target.closest(TYPING)))
                return;
            // Another dialog has the page.
            if (document.querySelector(':modal'))
                return;
            event.preventDefault();
            if (this.display === 'dialog')
                this.#openDialog();
            else {
                this.#input?.focus();
                this.#input?.select();
            }
        };
        this.#openDialog = () => {
            const dialog = this.#dialog;
            if (dialog.open)
                return;
            dialog.showModal();
            this.#input.focus();
            this.#input.select();
        };
        this.#closeDialog = () => {
            this.#dialog?.close();
        };
        this.#onClose = () => {
            this.#toggled(false);
        };
        /** Beside the dialog is its backdrop, which is it, too. */
        this.#onDialogClick = (event) => {
            if (event.target !== event.currentTarget)
                return;
            const { bottom, left, right, top } = this.#dialog.getBoundingClientRect();
            const { clientX: x, clientY: y } = event;
            if (x < left || x > right || y < top || y > bottom)
                this.#closeDialog();
        };
    }
    static { this.styles = [...ContentElement.styles, searchStyles]; }
    static { this.properties = {
        display: { converter: oneOf('display', 'inline', 'dialog') },
        resultsPage: { attribute: 'results-page' },
        remember: { type: Boolean },
        shortcut: { type: Boolean },
    }; }
    #search;
    #query;
    #open;
    /** Number of the option that the keys have reached; -1 while it is the field. */
    #active;
    /** Whether Enter was pressed before there was an answer. */
    #entered;
    #wanted;
    /** Where the element is on the way to results: `idle`, `loading`, `ready` or `failed`. */
    get state() {
        return this.#search.state;
    }
    /** @internal */
    get wanted() {
        return this.content.language.wanted;
    }
    /** Searches once more for what is in the field. */
    reload() {
        this.#search.again();
    }
    connectedCallback() {
        super.connectedCallback();
        addEventListener('keydown', this.#onShortcut);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        removeEventListener('keydown', this.#onShortcut);
        this.#toggled(false);
    }
    /** @internal Called by the controller. */
    async searched(result) {
        this.#active = -1;
        this.requestUpdate();
        await this.updateComplete;
        const entered = this.#entered;
        this.#entered = false;
        if ('error' in result) {
            console.warn(`<${this.localName}>: ${result.error.message}`);
            this.dispatchEvent(new ArticleErrorEvent(result.error));
            return;
        }
        const { results, total } = result.answer;
        const articles = results.map(({ article }) => article);
        this.dispatchEvent(new SearchEvent(this.#search.answered, articles, total));
        if (entered)
            this.#enter();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        // On a server there is no reader.
        const wanted = this.isConnected ? this.wanted.join() : '';
        const isNew = this.hasUpdated && this.isConnected && (changed.has('src') || this.#wanted !== wanted);
        this.#wanted = wanted;
        if (isNew)
            this.#search.again();
    }
    updated() {
        super.updated();
        const panel = this.#panel;
        if (this.display === 'inline' && panel) {
            const open = this.#open && panel.textContent.trim() !== '';
            if (open !== panel.matches(':popover-open'))
                panel.togglePopover(open);
            // The browser lays the list out once, before it paints.
            requestAnimationFrame(this.#place);
        }
        this.#options[this.#active]?.scrollIntoView({ block: 'nearest' });
    }
    render() {
        if (!this.src)
            return html `<slot></slot>`;
        const page = messages.interfaceLanguage();
        const direction = directionOf(page);
        if (this.display === 'inline')
            return this.#renderForm(page);
        return html `<button
        part="button"
        lang=${page}
        dir=${direction}
        aria-haspopup="dialog"
        aria-keyshortcuts=${this.shortcut ? '/ Control+K Meta+K' : nothing}
        @click=${this.#openDialog}
      >
        ${SIGN}<span>${messages.search()}</span>${this.shortcut && this.isConnected ? html `<kbd aria-hidden="true">${keys()}</kbd>` : nothing}
      </button>
      <dialog
        part="dialog"
        lang=${page}
        dir=${direction}
        aria-label=${messages.search()}
        @click=${this.#onDialogClick}
        @close=${this.#onClose}
      >
        ${this.#renderForm(page)}
      </dialog>`;
    }
    /** An article has no place here. */
    renderArticle() {
        return nothing;
    }
    #renderForm(page) {
        const isDialog = this.display === 'dialog';
        const active = this.#active >= 0 ? `option-${this.#active}` : nothing;
        return html `<form role="search" lang=${page} dir=${directionOf(page)} @submit=${this.#onSubmit}>
      <div part="field">
        ${SIGN}
        <input
          part="input"
          type="search"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="results"
          aria-expanded=${this.#isListed}
          aria-activedescendant=${active}
          aria-label=${messages.search()}
          aria-keyshortcuts=${this.shortcut && !isDialog ? '/ Control+K Meta+K' : nothing}
          placeholder=${messages.search()}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          dir=${this.#query ? 'auto' : nothing}
          @input=${this.#onInput}
          @compositionend=${this.#onInput}
          @keydown=${this.#onKey}
          @focus=${this.#onFocus}
          @click=${this.#onFocus}
          @focusout=${this.#onFocusOut}
        />
        ${isDialog
            ? html `<button part="close" type="button" aria-label=${messages.close()} @click=${this.#closeDialog}>
                ${CROSS}
              </button>`
            : nothing}
      </div>
      <div part="panel" popover=${isDialog ? nothing : 'manual'} @focusout=${this.#onFocusOut}>
        ${this.#open ? this.#renderPanel(page) : nothing}
        <div part="results" id="results" role="listbox" aria-label=${this.#listName}>
          ${this.#open ? this.#renderOptions(page) : nothing}
        </div>
      </div>
      <p class="said" role="status">${this.#announcement(page)}</p>
    </form>`;
    }
    /** What is said above the list. */
    #renderPanel(page) {
        const { answer, error, state } = this.#search;
        if (error) {
            const isOffline = !navigator.onLine && error.kind === 'network';
            return html `<p part="failure" class="quiet">
        ${isOffline ? messages.offline() : messages.failure(error.kind)}
        <button part="retry" type="button" @mousedown=${keepFocus} @click=${this.#retry}>${messages.retry()}</button>
      </p>`;
        }
        if (answer) {
            const notice = this.#notice(answer, page);
            return notice ? html `<p part="notice" class="quiet small">${notice}</p>` : nothing;
        }
        if (state === 'loading')
            return html `<p part="notice" class="quiet small">${messages.searching()}</p>`;
        return this.#recent.length > 0
            ? html `<p part="heading" class="quiet small">${messages.recentSearches()}</p>`
            : nothing;
    }
    #renderOptions(page) {
        const { answer, error } = this.#search;
        const results = answer?.results ?? [];
        const all = this.#search.page;
        if (this.#query && !error) {
            return html `${results.map((result, index) => this.#renderResult(result, index, page, answer.missing !== ''))}
      ${all ? this.#renderAll(all, results.length) : nothing}`;
        }
        const recent = this.#recent;
        if (recent.length === 0 || error)
            return nothing;
        return html `${recent.map((query, index) => this.#renderRecent(query, index))}
      <div
        part="forget"
        class="quiet small"
        id="option-${recent.length}"
        role="option"
        aria-selected=${this.#active === recent.length}
        @mousedown=${keepFocus}
        @click=${this.#forget}
      >
        ${messages.forgetSearches()}
      </div>`;
    }
    #renderResult({ article, title, excerpt }, index, page, foreign) {
        const { category, direction, language, published, url } = article;
        const date = formatDate(published, page);
        const meta = [
            foreign && html `<bdi lang=${language}>${autonym(language)}</bdi>`,
            category && html `<bdi>${category}</bdi>`,
            date && html `<bdi lang=${page}>${date}</bdi>`,
        ].filter(Boolean);
        return html `<a
      part="result"
      class="text"
      id="option-${index}"
      role="option"
      tabindex="-1"
      aria-selected=${this.#active === index}
      href=${url}
      lang=${language}
      dir=${direction}
      @mousedown=${keepFocus}
      @click=${(event) => this.#openResult(event, article)}
    >
      <span part="title">${marked(title)}</span>
      <span part="excerpt" class="quiet small">${marked(excerpt)}</span>
      ${meta.length > 0 ? html `<span part="meta" class="quiet small">${meta.map((item) => [item, ' '])}</span>` : nothing}
    </a>`;
    }
    #renderAll(url, index) {
        return html `<a
      part="all"
      id="option-${index}"
      role="option"
      tabindex="-1"
      aria-selected=${this.#active === index}
      href=${url}
      @mousedown=${keepFocus}
      @click=${this.#remember}
      >${messages.allResults()}</a
    >`;
    }
    #renderRecent(query, index) {
        return html `<div
      part="recent"
      id="option-${index}"
      role="option"
      dir="auto"
      aria-selected=${this.#active === index}
      @mousedown=${keepFocus}
      @click=${() => this.#searchFor(query)}
    >
      ${query}
    </div>`;
    }
    get #recent() {
        return this.remember && !this.#query ? recentSearches() : [];
    }
    /** Whether there is a list to go through with the keys. */
    get #isListed() {
        if (!this.#open)
            return false;
        return this.#query
            ? (this.#search.answer?.results.length ?? 0) > 0 || this.#search.page !== ''
            : this.#recent.length > 0;
    }
    get #listName() {
        return this.#query ? messages.searchResults() : messages.recentSearches();
    }
    #notice({ missing, results, total }, page) {
        if (results.length === 0)
            return total === undefined ? '' : messages.nothingFound();
        return missing ? messages.foundElsewhere(languageName(missing, page) ?? autonym(missing)) : '';
    }
    /** What a screen reader says once there is something new: that it is searched is heard of where it takes a while. */
    #announcement(page) {
        const { answer, error, state } = this.#search;
        if (!this.#open)
            return '';
        if (error)
            return !navigator.onLine && error.kind === 'network' ? messages.offline() : messages.failure(error.kind);
        if (!answer)
            return state === 'loading' ? messages.searching() : '';
        const count = answer.total ?? answer.results.length;
        const found = count > 0 ? messages.resultsFound(new Intl.NumberFormat(page).format(count)) : '';
        return [this.#notice(answer, page), found].filter(Boolean).join(' ');
    }
    get #input() {
        return this.renderRoot.querySelector('input');
    }
    get #panel() {
        return this.renderRoot.querySelector('[part="panel"]');
    }
    get #dialog() {
        return this.renderRoot.querySelector('dialog');
    }
    get #options() {
        return [...this.renderRoot.querySelectorAll('[role="option"]')];
    }
    #toggled(open) {
        if (open === this.#open)
            return;
        this.#open = open;
        this.#active = -1;
        this.requestUpdate();
        const listen = open && this.display === 'inline' ? addEventListener : removeEventListener;
        for (const type of ['scroll', 'resize'])
            listen(type, this.#place, { capture: true, passive: true });
    }
    #place;
    #move(to) {
        const count = this.#options.length;
        // Before the first and after the last is the field.
        this.#active = to >= count || to < 0 ? -1 : to;
        this.requestUpdate();
    }
    #searchFor(query) {
        const input = this.#input;
        input.value = this.#query = query;
        this.#active = -1;
        this.#toggled(true);
        this.#search.search(query);
        input.focus();
    }
    /** Enter, where no option was chosen: to the page with all results, else to the first of the list. */
    #enter() {
        const all = this.renderRoot.querySelector('[part="all"]');
        if (all)
            all.click();
        else if (this.#options.length > 0)
            this.#move(0);
    }
    #openResult(event, article) {
        this.#remember();
        const { altKey, button, ctrlKey, metaKey, shiftKey } = event;
        if (button || altKey || ctrlKey || metaKey || shiftKey)
            return;
        if (!this.dispatchEvent(new ResultOpenEvent(article, this.#search.answered)))
            event.preventDefault();
        // The page may be the same one, at another place.
        if (this.display === 'dialog')
            this.#closeDialog();
        else
            this.#toggled(false);
    }
    #remember;
    #forget;
    #retry;
    #onInput;
    #onSubmit;
    #onFocus;
    #onFocusOut;
    #onKey;
    #clear() {
        this.#input.value = this.#query = '';
        this.#search.search('');
    }
    #onShortcut;
    #openDialog;
    #closeDialog;
    #onClose;
    /** Beside the dialog is its backdrop, which is it, too. */
    #onDialogClick;
}
const SIGN = html `<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <path d="M8.5 2.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M13 13l4.5 4.5" />
</svg>`;
const CROSS = html `<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />
</svg>`;
const keys = () => (navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K');
function marked(text) {
    return text.map((part, index) => (index % 2 ? html `<mark>${part}</mark>` : part));
}
function modifiers({ altKey, ctrlKey, metaKey, shiftKey }) {
    return { altKey, ctrlKey, metaKey, shiftKey };
}
/** The field keeps the focus while a result is pressed, so that the list stays. */
function keepFocus(event) {
    event.preventDefault();
}
