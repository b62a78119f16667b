import { html, nothing } from 'lit';
import { interfaceLanguage } from '../i18n/interface.js';
import { oneOf } from './attributes.js';
import { ContentElement } from './content-element.js';
import { QuestionToggleEvent } from './events.js';
import { FEW, MANY, SLICE } from './many-questions.js';
import { qaStyles } from './qa.styles.js';
/**
 * Questions with their answers, each opened by its heading, or by a link to it. The browser's find looks into closed
 * answers too. More than five have a button that opens all, more than twenty a field to find one by.
 *
 * ```html
 * <zo-qa src="/content/alliances.jsonld"></zo-qa>
 * ```
 *
 * @tagname zo-qa
 * @summary Shows the questions of an article, each with its answer behind it.
 *
 * @event {QuestionToggleEvent} zo-toggle - The reader opens or closes a question; cancelable, before the change.
 * @event {QuestionToggledEvent} zo-toggled - The question that the reader opened or closed is so on screen.
 *
 * @csspart tools - What is above the list of many questions.
 * @csspart filter - The field to find a question with.
 * @csspart toggle-all - The button that opens or closes all questions.
 * @csspart questions - The list.
 * @csspart question - A question with its answer.
 * @csspart heading - The heading of a question.
 * @csspart button - The question, which opens and closes its answer.
 * @csspart link - The link to a question, which is copied.
 * @csspart answer - What opens: the answers to a question.
 * @csspart answer-count - How many answers there are, where there are several.
 * @csspart meta - The line about an answer among several: who wrote it, when, and how many found it useful.
 * @csspart accepted - The label of an accepted answer among several.
 *
 * @cssproperty [--zo-scroll-margin=0px] - Room above a question that an address led to; `scroll-margin` on the element does the same.
 */
export class QuestionsAndAnswers extends ContentElement {
    constructor() {
        super(...arguments);
        /** Which answers are open to begin with: `none`, the `first`, or `all`. */
        this.open = 'none';
        /** Level of the questions in the page's outline; headings in answers follow it. */
        this.headingLevel = 3;
        /** Whether opening a question closes the one that was open. */
        this.single = false;
        /**
         * Whether the questions are told to search engines, as a schema.org `FAQPage` or `QAPage` in the page's head; unless
         * the page has one.
         */
        this.structuredData = false;
        /** The questions that are not as `open` has them, by their ids: the same in every language. @internal */
        this.toggled = new Set();
        this.#first = SLICE;
    }
    static { this.styles = [...ContentElement.styles, qaStyles]; }
    static { this.properties = {
        open: { converter: oneOf('open', 'none', 'first', 'all') },
        headingLevel: { attribute: 'heading-level', converter: oneOf('heading-level', 3, 1, 2, 4, 5, 6) },
        single: { type: Boolean },
        structuredData: { attribute: 'structured-data', type: Boolean },
    }; }
    /** What comes after a first view; a chunk that is fetched once there are questions. */
    #tools;
    #request;
    #first;
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('open') || changed.has('src'))
            this.toggled.clear();
    }
    updated() {
        super.updated();
        if (!this.content.article?.questions.length)
            return;
        // In a task of its own: the questions come first.
        this.#request ??= new Promise((resolve) => setTimeout(resolve))
            .then(() => import('./qa-tools.js'))
            .then(({ QuestionTools }) => (this.#tools = new QuestionTools(this, interfaceLanguage)), (error) => {
            console.warn(error);
            this.#first = Infinity;
            this.requestUpdate();
        });
    }
    /** Opens the question of an id, or of the fragment that leads to it, or all; with `single`, the first. Before `zo-load`, none. */
    expand(id) {
        this.#set(true, id);
    }
    /** Closes the question of an id, or of the fragment that leads to it, or all. */
    collapse(id) {
        this.#set(false, id);
    }
    #set(open, id) {
        void this.#request?.then(() => this.#tools?.set(open, id));
    }
    renderArticle({ questions, language, direction }) {
        const { length } = questions;
        const tools = this.#tools;
        if (!length)
            return undefined;
        const render = (question, index) => this.#renderQuestion(question, index, tools);
        return html `${length > (this.single ? MANY : FEW) ? html `<div class="tools">${tools?.renderTools()}</div>` : nothing}
      <div
        part="questions"
        class="text"
        lang=${language}
        dir=${direction}
        @click=${this.#onPress}
        @beforematch=${this.#onPress}
      >
        ${tools ? tools.renderQuestions(render) : questions.slice(0, this.#first).map(render)}
      </div>
      ${this.renderFailure()}`;
    }
    #renderQuestion(question, index, tools) {
        const { answers, title } = question;
        const open = this.isOpen(question, index);
        const text = (owner) => this.text(owner, this.headingLevel + 1);
        return html `<div part="question">
      <h3 part="heading" aria-level=${this.headingLevel}>
        <button part="button" id="question-${index}" aria-expanded=${open} aria-controls="answer-${index}">
          ${title}
        </button>
      </h3>
      ${tools?.renderLink(index)}
      <div id="answer-${index}" part="answer" hidden=${open ? nothing : 'until-found'}>
        <div class="answers">
          ${text(question)}
          ${answers[1]
            ? answers.map((answer) => html `<div>${tools?.renderMeta(answer, question)} ${text(answer)}</div>`)
            : answers[0] && text(answers[0])}
        </div>
      </div>
    </div>`;
    }
    /** @internal */
    isOpen(question, index) {
        const initially = index > 0 ? this.open === 'all' && !this.single : this.open !== 'none';
        return initially !== this.toggled.has(question.id);
    }
    /** One for all questions: a button was pressed, or the browser's find has led into a closed answer. */
    #onPress({ target }) {
        const id = target.closest('[part=button],[hidden]')?.id;
        if (id)
            this.toggle(Number(id.split('-')[1]));
    }
    /** Opens or closes the question of a number as the reader wants it, unless the host prevents it. @internal */
    toggle(index) {
        const question = this.content.article.questions[index];
        const open = !this.isOpen(question, index);
        if (!this.dispatchEvent(new QuestionToggleEvent(question, open)))
            return;
        this.flip(question);
        void this.#request?.then(() => this.#tools?.toggled(question, open));
    }
    /** @internal */
    flip({ id }) {
        if (!this.toggled.delete(id))
            this.toggled.add(id);
        this.requestUpdate();
    }
}
