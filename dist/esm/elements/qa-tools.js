/** What a list of questions has beyond itself; a chunk that is fetched once there is a list. */
import { html, nothing } from 'lit';
import { plainText } from '../content/text.js';
import { directionOf } from '../i18n/direction.js';
import { foldWords } from '../i18n/fold.js';
import { formatCount, formatDate, formatNames } from '../i18n/format.js';
import * as messages from '../i18n/messages.js';
import { wordSearch } from '../i18n/word-search.js';
import { QuestionToggledEvent } from './events.js';
import { MANY, SLICE } from './many-questions.js';
import { assignAnchors, follow, join, leave } from './qa-anchors.js';
import { QuestionData } from './qa-data.js';
import { qaToolsStyles } from './qa-tools.styles.js';
const styles = new CSSStyleSheet();
styles.replaceSync(qaToolsStyles);
/** Time in milliseconds for which a link says that it was copied. */
const COPIED = 2_000;
/** Time in milliseconds that an answer takes to open or close. */
const OPENING = 150;
const LINK = 'M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2';
const CHECK = 'M4 10l4 4 8-8';
/** Links to the questions, the field to find one by, the button for all, and what is known of an answer among several. */
export class QuestionTools {
    /** BCP 47 tag of the interface's language. */
    #page;
    #data;
    #status;
    #article;
    /** How many questions are rendered so far, and what each was last rendered as. */
    #count;
    #rendered;
    #growth;
    /** What is in the field, and what tells whether a text has it. */
    #query;
    #fits;
    /** Whether questions may be hidden. */
    #isFiltered;
    /** The words of questions and their answers, folded. */
    #texts;
    /** The number of the question whose link was copied just now. */
    #copied;
    #timer;
    constructor(element, page) {
        this.anchors = [];
        this.#data = new QuestionData();
        this.#status = document.createElement('p');
        /** How many questions are rendered so far, and what each was last rendered as. */
        this.#count = SLICE;
        this.#rendered = [];
        /** What is in the field, and what tells whether a text has it. */
        this.#query = '';
        /** Whether questions may be hidden. */
        this.#isFiltered = false;
        /** The words of questions and their answers, folded. */
        this.#texts = new WeakMap();
        this.#grow = () => {
            this.#count += SLICE;
            this.element.requestUpdate();
        };
        /** Has an answer open and close before the reader's eyes. Whatever else opens one, such as a link, is not waited for. */
        this.#onPress = ({ target }) => {
            const button = target.closest('[part=button]');
            const answer = button?.closest('[part=question]')?.querySelector('[part=answer]');
            if (!answer || matchMedia('(prefers-reduced-motion: reduce)').matches)
                return;
            const before = answer.offsetHeight;
            requestAnimationFrame(() => {
                const after = answer.offsetHeight;
                if (before !== after) {
                    answer.animate({ blockSize: [`${before}px`, `${after}px`], overflow: ['clip', 'clip'] }, { duration: OPENING, easing: 'ease-out' });
                }
            });
        };
        this.#onKey = (event) => {
            // Not every browser empties a field by that.
            if (event.key === 'Escape' && !event.isComposing && this.#query)
                this.#clear();
        };
        this.#onInput = ({ target }) => {
            this.#search(target.value);
            this.element.requestUpdate();
        };
        this.#onToggle = (event) => {
            const { question, open } = event;
            if (!open || !this.element.single)
                return;
            const row = this.#rows?.[this.questions.indexOf(question)];
            const before = row?.getBoundingClientRect().top ?? 0;
            // Whether the host prevents it is known once all have heard of it.
            queueMicrotask(() => {
                if (event.defaultPrevented)
                    return;
                this.questions.forEach((other, index) => {
                    if (other !== question && this.element.isOpen(other, index))
                        this.element.flip(other);
                });
            });
            // What opens stays where it is, though another answer above it closes.
            requestAnimationFrame(() => {
                if (row?.isConnected)
                    scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' });
            });
        };
        this.element = element;
        this.#page = page;
        const root = element.renderRoot;
        root.adoptedStyleSheets.push(styles);
        // It must be there before there is something to say.
        this.#status.role = 'status';
        this.#status.className = 'said';
        root.append(this.#status);
        root.addEventListener('click', this.#onPress, { capture: true });
        element.addController(this);
        element.addEventListener('zo-toggle', this.#onToggle);
        element.requestUpdate();
    }
    get questions() {
        return this.#article?.questions ?? [];
    }
    hostConnected() {
        join(this);
        this.#article = undefined;
        this.element.requestUpdate();
    }
    hostDisconnected() {
        leave(this);
        assignAnchors();
        this.#data.update(undefined);
    }
    hostUpdate() {
        const { article } = this.element.content;
        if (article === this.#article)
            return;
        if (isOther(this.#article, article)) {
            this.element.toggled.clear();
            this.#count = SLICE;
        }
        this.#article = article;
        assignAnchors();
        this.#search(this.#query);
    }
    hostUpdated() {
        if (!this.element.isConnected)
            return;
        this.#filter();
        this.#data.update(this.element.structuredData && this.questions.length > 0 ? this.#article : undefined);
        // What it leads to is opened in an update of its own.
        queueMicrotask(follow);
        clearTimeout(this.#growth);
        if (this.#count < this.questions.length)
            this.#growth = setTimeout(this.#grow);
    }
    #grow;
    /** The questions, as far as they are rendered by now. Of thousands, only those are made anew that have changed. */
    renderQuestions(render) {
        const { element } = this;
        const common = [element.headingLevel, this.#page(), messages.copyLink()].join();
        this.#rendered = this.questions.slice(0, this.#count).map((question, index) => {
            const before = this.#rendered[index];
            const isCopied = index === this.#copied;
            const state = [element.isOpen(question, index), isCopied, this.anchors[index], common].join();
            if (before?.question === question && before.state === state)
                return before;
            return { question, state, result: render(question, index) };
        });
        return this.#rendered.map(({ result }) => result);
    }
    /** Whether the reader is looking for another question. */
    #hides(question) {
        if (!this.#fits)
            return false;
        let text = this.#texts.get(question);
        if (text === undefined) {
            const { title, body, answers } = question;
            text = foldWords([title, body, ...answers.map((answer) => answer.body)].map(plainText).join(' '));
            this.#texts.set(question, text);
        }
        return !this.#fits(text);
    }
    renderTools() {
        const shown = [...this.questions.entries()].filter(([, question]) => !this.#hides(question));
        const open = shown.length === 0 || shown.some(([index, question]) => !this.element.isOpen(question, index));
        return html `<div part="tools" lang=${this.#article?.language ?? ''} dir=${this.#article?.direction ?? ''}>
      ${this.questions.length > MANY
            ? html `<input
              part="filter"
              type="search"
              lang=${this.#page()}
              aria-label=${messages.findQuestion()}
              placeholder=${messages.findQuestion()}
              autocomplete="off"
              @input=${this.#onInput}
              @keydown=${this.#onKey}
            />`
            : nothing}
      ${this.element.single
            ? nothing
            : html `<button
              part="toggle-all"
              class="quiet small"
              @click=${() => {
                this.#toggleAll(open);
            }}
            >
              ${this.#words(open ? messages.expandAll() : messages.collapseAll())}
            </button>`}
    </div>`;
    }
    renderLink(index) {
        const isCopied = index === this.#copied;
        return html `<a
      part="link"
      class=${isCopied ? 'copied' : ''}
      href=${this.#addressOf(index)}
      id="link-${index}"
      lang=${this.#page()}
      title=${messages.copyLink()}
      aria-label=${messages.copyLink()}
      aria-labelledby="link-${index} question-${index}"
      @click=${(event) => {
            this.#copy(event, index);
        }}
      >${this.#renderIcon(isCopied ? CHECK : LINK)}</a
    >`;
    }
    #renderIcon(path) {
        return html `<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d=${path} /></svg>`;
    }
    /** What is known of an answer among several; an only one speaks for the publisher. */
    renderMeta(answer, { answers, answerCount = 0 }) {
        const page = this.#page();
        const { accepted, authors = [], published = '', upvotes } = answer;
        const names = authors.map(({ name }) => name);
        const date = formatDate(published, page);
        const items = [
            accepted &&
                html `<span part="accepted">${this.#renderIcon(CHECK)} ${this.#words(messages.acceptedAnswer())}</span>`,
            names.length > 0 && html `<span>${this.#words(messages.byline(formatNames(names, page)))}</span>`,
            date && html `<time datetime=${published}>${this.#words(date)}</time>`,
            upvotes && html `<span>${this.#words(messages.upvotes(formatCount(upvotes, page)))}</span>`,
        ].filter(Boolean);
        const count = formatCount(Math.max(answers.length, answerCount), page);
        return html `${answer === answers[0]
            ? html `<p part="answer-count" class="quiet small">${this.#words(messages.answers(count))}</p>`
            : nothing}${items.length > 0 ? html `<p part="meta" class="quiet small">${items.map((item) => [item, ' '])}</p>` : nothing}`;
    }
    /** What the reader opened or closed is on screen. */
    async toggled(question, open) {
        await this.element.updateComplete;
        this.element.dispatchEvent(new QuestionToggledEvent(question, open));
    }
    /** Opens or closes the question of an id or a fragment, or all, as the host wants it. */
    set(open, id) {
        const alone = open && this.element.single;
        const meant = this.questions.filter((question, index) => id === undefined || question.id === id || this.anchors[index] === id);
        const wanted = new Set(alone ? meant.slice(0, 1) : meant);
        this.questions.forEach((question, index) => {
            const isOpen = this.element.isOpen(question, index);
            const isWanted = wanted.has(question) ? open : isOpen && !(alone && wanted.size > 0);
            if (isOpen !== isWanted)
                this.element.flip(question);
        });
    }
    anchorsChanged() {
        this.element.requestUpdate();
    }
    show(index, wanted) {
        const question = this.questions[index];
        const row = this.#rows?.[index];
        if (!row)
            return undefined;
        if (this.#hides(question))
            this.#clear();
        if (!this.element.isOpen(question, index))
            this.element.toggle(index);
        // Once it is open.
        requestAnimationFrame(() => {
            if (wanted.scroll)
                bringToTop(row);
            if (wanted.focus)
                row.querySelector('button').focus({ preventScroll: true });
        });
        return row;
    }
    #words(text) {
        return html `<bdi lang=${this.#page()}>${text}</bdi>`;
    }
    /** Has a screen reader say something; what is no news is seen, too. */
    #say(text, isSeen = false) {
        this.#status.lang = this.#page();
        this.#status.dir = directionOf(this.#page());
        this.#status.className = isSeen ? 'none' : 'said';
        this.#status.textContent = text;
    }
    #addressOf(index) {
        // The page's own address: relative ones go by its <base>.
        return `${location.href.split('#')[0]}#${encodeURIComponent(this.anchors[index] ?? '')}`;
    }
    #copy(event, index) {
        const { altKey, button, ctrlKey, metaKey, shiftKey } = event;
        // Only a page that was sent over a secure connection can copy; elsewhere, the link leads to the question.
        if (button || altKey || ctrlKey || metaKey || shiftKey || !isSecureContext)
            return;
        event.preventDefault();
        const address = this.#addressOf(index);
        navigator.clipboard.writeText(address).then(() => {
            this.#say(messages.linkCopied());
            this.#setCopied(index);
            clearTimeout(this.#timer);
            this.#timer = setTimeout(() => {
                this.#say('');
                this.#setCopied(undefined);
            }, COPIED);
        }, () => {
            location.href = address;
        });
    }
    #setCopied(index) {
        this.#copied = index;
        this.element.requestUpdate();
    }
    #toggleAll(open) {
        this.questions.forEach((question, index) => {
            if (!this.#hides(question) && this.element.isOpen(question, index) !== open)
                this.element.toggle(index);
        });
    }
    /** Hides the questions that the reader is not looking for. */
    #filter() {
        if (!this.#fits && !this.#isFiltered)
            return;
        this.#isFiltered = !!this.#fits;
        for (const [index, row] of [...(this.#rows ?? [])].entries())
            row.toggleAttribute('hidden', this.#hides(this.questions[index]));
    }
    /** Has an answer open and close before the reader's eyes. Whatever else opens one, such as a link, is not waited for. */
    #onPress;
    #onKey;
    #onInput;
    #search(query) {
        const wasSearching = !!this.#fits;
        this.#query = query;
        this.#fits = this.questions.length > MANY ? wordSearch(query) : undefined;
        if (!this.#fits) {
            if (wasSearching)
                this.#say('');
            return;
        }
        const found = this.questions.filter((question) => !this.#hides(question)).length;
        if (found === 0)
            this.#say(messages.noQuestionFound(), true);
        else
            this.#say(messages.questionsFound(formatCount(found, this.#page())));
    }
    #clear() {
        this.element.renderRoot.querySelector('input').value = '';
        this.#search('');
        this.element.requestUpdate();
    }
    #onToggle;
    get #rows() {
        return this.element.renderRoot.querySelector('[part=questions]')?.children;
    }
}
/** Whether an article is another one: neither the same again, as hosts give it, nor a translation, as readers choose it. */
function isOther(before, after) {
    const titles = (article) => article?.questions.map(({ title }) => title).join();
    return before?.language === after?.language && titles(before) !== titles(after);
}
/** Scrolls to where a row begins: below what sticks to the top of the page, where the page leaves no room for it. */
function bringToTop(row) {
    row.scrollIntoView({ behavior: 'instant' });
    let margin = Number.parseFloat(getComputedStyle(row).scrollMarginBlockStart) || 0;
    // What sticks may itself be below something that does.
    for (let covered = coverOf(row); covered > 0 && margin + covered < innerHeight / 2; covered = coverOf(row)) {
        margin += covered;
        row.style.scrollMarginBlockStart = `${margin}px`;
        const before = row.getBoundingClientRect().top;
        row.scrollIntoView({ behavior: 'instant' });
        if (row.getBoundingClientRect().top <= before)
            break;
    }
    row.style.scrollMarginBlockStart = '';
}
/** By how many pixels the beginning of a row is under something that does not scroll with it. */
function coverOf(row) {
    let outermost = row;
    for (let root = row.getRootNode(); root instanceof ShadowRoot; root = outermost.getRootNode())
        outermost = root.host;
    const { left, width, top } = row.getBoundingClientRect();
    const cover = document
        .elementsFromPoint(left + width / 2, Math.max(top, 0) + 1)
        .find((other) => !other.contains(outermost) && /fixed|sticky/.test(getComputedStyle(other).position));
    return cover ? Math.ceil(cover.getBoundingClientRect().bottom - top) : 0;
}
