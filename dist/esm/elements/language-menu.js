import { html, nothing } from 'lit';
import { autonym, furtherAutonyms, languageName } from '../i18n/autonyms.js';
import { directionOf } from '../i18n/direction.js';
import { fold } from '../i18n/fold.js';
import { formatCount } from '../i18n/format.js';
import { LanguageSearch, likelyLanguages, sortByName } from '../i18n/language-search.js';
import * as messages from '../i18n/messages.js';
import { eachOnce } from './language-sources.js';
import { MANY } from './many-languages.js';
import { placeBeside } from './place-beside.js';
/** Languages at most under the heading of those that the reader is likely to want. */
const LIKELY = 6;
/** Height of a language in `rem`. As many as a window has room for are shown at first, the others once these are painted. */
const ROW = 2.75;
/** Milliseconds at most that an open menu waits for names which are on their way, so as not to list them twice. */
const PATIENCE = 400;
/** Milliseconds that names are made in at a time, while the browser has nothing else to do. */
const TURN = 4;
/** Safari has no idle time to give: there, what is next comes once all that waits has been done. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- see there
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
/** Pause in milliseconds after which a letter typed in the list begins another word. */
const PAUSE = 1_000;
/** Rows of a menu that are no languages: the field, the two headings. */
const OTHER_ROWS = 3;
/** Languages that fill a menu as high as this window, below those that are likely; one at least. */
function windowRows(likely = 0) {
    const rows = Math.ceil(innerHeight / (ROW * parseFloat(getComputedStyle(document.documentElement).fontSize)));
    return Math.max(1, rows - OTHER_ROWS - likely);
}
/** A button that opens the list of languages; with a field to find one by where there are many. */
export class LanguageMenu {
    #switcher;
    #memory;
    #label;
    #translations = [];
    #current = '';
    #page = '';
    #open = false;
    #opensByTouch = false;
    /** Whether the beginning of the list is there before the menu is opened. */
    #isReady = false;
    /** Whether the whole list is there. */
    #isWhole = false;
    /** What is in the field. */
    #query = '';
    /** What was typed in the list, and when. */
    #typed = '';
    #typedAt = 0;
    #isWaiting = false;
    /** The languages that are made ready, or were. */
    #prepared = [];
    /** The languages in the order they are listed in, as it was made for `#sortedFor`. */
    #sorted = [];
    #sortedFor = '';
    #search;
    /** @param label What a language is shown as. */
    constructor(switcher, memory, label) {
        this.#switcher = switcher;
        this.#memory = memory;
        this.#label = label;
    }
    hostDisconnected() {
        this.close();
    }
    /** The menu is no longer in the page, which closes it without a word. */
    close() {
        this.#toggled(false);
    }
    /** @param page BCP 47 tag of the interface's language. */
    render(translations, current, page) {
        this.#translations = translations;
        this.#current = current;
        this.#page = page;
        if (this.#isMany)
            void this.#prepare();
        return html `<button
        part="button"
        popovertarget="menu"
        aria-controls="menu"
        aria-expanded=${this.#open}
        @keydown=${this.#onButtonKey}
        @pointerdown=${this.#onPointer}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17c-5 5-5 12 0 17c5-5 5-12 0-17M1.5 10h17" />
        </svg>
        <span class="said">${messages.chooseLanguage()}</span>
        <bdi lang=${current}>${this.#label(current)}</bdi>
      </button>
      <div
        part="menu"
        id="menu"
        popover
        dir=${this.#open ? directionOf(page) : nothing}
        @beforetoggle=${this.#onToggle}
        @focusout=${this.#onFocusOut}
        @keydown=${this.#onKey}
        @click=${this.#onClick}
      >
        ${this.#open || this.#isReady ? this.#renderMenu() : nothing}
      </div>`;
    }
    #renderMenu() {
        if (!this.#isMany)
            return html `<div class="scroll">${this.#renderList(this.#translations)}</div>`;
        const found = this.#isWaiting ? undefined : this.#query ? this.#find() : this.#inOrder();
        const said = found && this.#query ? this.#found(found.length) : nothing;
        const likely = found && !this.#query ? this.#likely() : undefined;
        return html `<input
        part="filter"
        aria-label=${messages.findLanguage()}
        placeholder=${messages.findLanguage()}
        aria-controls="languages"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="go"
        @input=${this.#onInput}
      />
      <p role="status" class=${found?.length === 0 ? 'none' : 'said'}>${said}</p>
      <div class="scroll">
        ${likely ? this.#renderLikely(likely) : nothing}
        ${found?.length ? this.#renderList(this.#isWhole ? found : found.slice(0, windowRows(likely?.length))) : nothing}
      </div>`;
    }
    #likely() {
        const languages = eachOnce(this.#translations);
        const tags = languages.map(({ language }) => language);
        const wanted = [...this.#memory.chosen, ...this.#switcher.content.language.wanted];
        const likely = likelyLanguages(wanted, tags).slice(0, LIKELY);
        return likely.map((tag) => languages[tags.indexOf(tag)]);
    }
    #renderLikely(translations) {
        return html `<p part="heading" id="likely">${messages.likelyLanguages()}</p>
      <ul part="likely" aria-labelledby="likely">
        ${translations.map((translation) => this.#renderLanguage(translation))}
      </ul>
      <p part="heading" id="all">${messages.allLanguages()}</p>`;
    }
    #renderList(translations) {
        return html `<ul part="languages" id="languages" aria-label=${messages.languages()}>
      ${translations.map((translation) => this.#renderLanguage(translation))}
    </ul>`;
    }
    #renderLanguage(translation) {
        const { language } = translation;
        const label = this.#query ? this.#hinted : this.#label;
        // Its direction is known here, where the list was made ready.
        const link = this.#switcher.link(translation, language === this.#current, label, directionOf(language));
        return html `<li>${link}</li>`;
    }
    /** A language that was found, with the name it was perhaps found by. */
    #hinted = (language) => {
        const name = languageName(language, this.#page);
        if (!name || fold(name) === fold(autonym(language)))
            return this.#label(language);
        return html `${this.#label(language)} <small part="hint" lang=${this.#page} dir="auto">${name}</small>`;
    };
    get #isMany() {
        return this.#translations.length > MANY;
    }
    #inOrder() {
        const languages = eachOnce(this.#translations);
        const tags = languages.map(({ language }) => language);
        // With the names, some of which may have been fetched since.
        const key = [this.#page, ...tags, ...tags.map(autonym)].join();
        if (this.#sortedFor !== key) {
            const byTag = new Map(languages.map((translation) => [translation.language, translation]));
            this.#sorted = sortByName(tags, this.#page).map((tag) => byTag.get(tag));
            this.#sortedFor = key;
            this.#search = undefined;
        }
        return this.#sorted;
    }
    #find() {
        const sorted = this.#inOrder();
        const tags = sorted.map(({ language }) => language);
        this.#search ??= new LanguageSearch(tags, this.#page);
        return this.#search.find(this.#query).map((tag) => sorted[tags.indexOf(tag)]);
    }
    #found(count) {
        if (count === 0)
            return messages.noLanguageFound();
        return messages.languagesFound(formatCount(count, this.#page));
    }
    /** Makes the list ready while the browser has nothing else to do: of hundreds, that takes longer than showing it. */
    async #prepare() {
        const translations = this.#translations;
        if (this.#prepared === translations)
            return;
        this.#prepared = translations;
        this.#isReady = false;
        const names = furtherAutonyms();
        if (names) {
            this.#isWaiting = true;
            await Promise.race([names, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
            this.#isWaiting = false;
            this.#switcher.requestUpdate();
            if (this.#open)
                requestAnimationFrame(this.#listed);
        }
        let tags;
        const next = (deadline) => {
            if (this.#translations !== translations)
                return;
            const end = performance.now() + Math.min(TURN, deadline?.timeRemaining() ?? TURN);
            tags ??= eachOnce(translations).map(({ language }) => language);
            // One at least: on a busy machine, there may never be any time left.
            do {
                const tag = tags.pop();
                autonym(tag);
                directionOf(tag);
            } while (tags.length > 0 && performance.now() < end);
            if (tags.length > 0)
                whenIdle(next);
            else
                this.#ready();
        };
        whenIdle(next);
    }
    /** The beginning of the list is rendered ahead: what is not open is not laid out, but a press then need only do that. */
    #ready = () => {
        this.#isReady = this.#isMany && !this.#open && this.#switcher.isConnected;
        if (this.#isReady)
            this.#switcher.requestUpdate();
    };
    get #root() {
        return this.#switcher.renderRoot;
    }
    get #button() {
        return this.#root.querySelector('button');
    }
    get #menu() {
        return this.#root.querySelector('#menu');
    }
    get #filter() {
        return this.#root.querySelector('input');
    }
    get #links() {
        return [...this.#menu.querySelectorAll('a')];
    }
    #onToggle = ({ newState }) => {
        // Before the list is taken away, and the focus with it. It may have left for where the reader pressed.
        if (newState === 'closed' && this.#menu.matches(':focus-within'))
            this.#button.focus({ preventScroll: true });
        this.#toggled(newState === 'open');
    };
    #toggled(open) {
        if (open === this.#open)
            return;
        this.#open = open;
        this.#isReady = this.#isWhole = false;
        this.#query = '';
        if (!open)
            whenIdle(this.#ready);
        this.#switcher.requestUpdate();
        const listen = open ? addEventListener : removeEventListener;
        for (const type of ['scroll', 'resize'])
            listen(type, this.#place, { capture: true, passive: true });
        // The list is there and open by then, and not yet painted.
        if (open)
            requestAnimationFrame(this.#opened);
    }
    #opened = () => {
        this.#listed();
        // A field that has the focus brings up the keyboard of a touch screen, over the list.
        if (!this.#opensByTouch)
            this.#filter?.focus();
        this.#opensByTouch = false;
    };
    #listed = () => {
        this.#place();
        if (this.#isMany && !this.#isWaiting)
            setTimeout(this.#complete);
    };
    #complete = () => {
        this.#isWhole = true;
        this.#switcher.requestUpdate();
    };
    #place = () => {
        if (this.#open)
            placeBeside(this.#menu, this.#button);
    };
    #onPointer = ({ pointerType }) => {
        this.#opensByTouch = pointerType === 'touch';
    };
    #onInput = ({ target }) => {
        this.#query = target.value;
        this.#switcher.requestUpdate();
    };
    #onClick = (event) => {
        // A click that the browser is to follow, perhaps into another tab, leaves the menu as it is.
        if (event.defaultPrevented || event.target.closest('[aria-current]'))
            this.#menu.hidePopover();
    };
    #onFocusOut = ({ relatedTarget }) => {
        if (!this.#open || !relatedTarget)
            return;
        if (relatedTarget === this.#button || this.#menu.contains(relatedTarget))
            return;
        this.#menu.hidePopover();
    };
    #onButtonKey = (event) => {
        if (event.key !== 'ArrowDown')
            return;
        event.preventDefault();
        if (!this.#open)
            this.#menu.showPopover();
        requestAnimationFrame(() => (this.#filter ?? this.#links[0])?.focus());
    };
    #onKey = (event) => {
        const { altKey, ctrlKey, isComposing, key, metaKey, target } = event;
        if (altKey || ctrlKey || metaKey || isComposing)
            return;
        const links = this.#links;
        const at = links.indexOf(target);
        if (at < 0) {
            if (key === 'ArrowDown')
                links[0]?.focus();
            else if (key === 'Enter')
                (this.#query ? links[0] : undefined)?.click();
            else
                return;
        }
        else if (key === 'ArrowDown')
            links[at + 1]?.focus();
        else if (key === 'ArrowUp')
            (links[at - 1] ?? this.#filter ?? this.#button).focus();
        else if (key === 'Home')
            links[0].focus();
        else if (key === 'End')
            links.at(-1).focus();
        else if (key === ' ' && !this.#isTyping(event))
            links[at].click();
        else if (key.length === 1)
            this.#typeAhead(event, links, at);
        else
            return;
        event.preventDefault();
    };
    #isTyping({ timeStamp }) {
        return this.#typed !== '' && timeStamp - this.#typedAt < PAUSE;
    }
    #typeAhead(event, links, at) {
        this.#typed = this.#isTyping(event) ? this.#typed + event.key : event.key;
        this.#typedAt = event.timeStamp;
        // A letter typed again and again goes through all that begin with it.
        const again = new Set(this.#typed).size === 1;
        const prefix = fold(again ? event.key : this.#typed);
        const from = again ? at + 1 : at;
        const begins = ({ lang }) => [autonym(lang), languageName(lang, this.#page) ?? ''].some((name) => fold(name).startsWith(prefix));
        [...links.slice(from), ...links.slice(0, from)].find(begins)?.focus();
    }
}
