import { html, nothing } from 'lit';
import * as messages from '../i18n/messages.js';
import { oneOf } from './attributes.js';
import { ContentElement } from './content-element.js';
import { QuestionToggleEvent } from './events.js';
import { qaStyles } from './qa.styles.js';
/** Questions that are rendered in one go; more follow in tasks of their own, so that the page answers in between. */
const SLICE = 250;
/**
 * Questions with their answers, each opened by its heading. The browser's find looks into closed answers too.
 *
 * ```html
 * <zo-qa src="/content/alliances.jsonld"></zo-qa>
 * ```
 *
 * @tagname zo-qa
 * @summary Shows the questions of an article, each with its answer behind it.
 *
 * @event {QuestionToggleEvent} zo-toggle - The reader opens or closes a question; cancelable, before the change.
 *
 * @csspart questions - The list.
 * @csspart question - A question with its answer.
 * @csspart heading - The heading of a question.
 * @csspart button - The question, which opens and closes its answer.
 * @csspart answer - What opens: the answers to a question.
 * @csspart accepted - The label of an accepted answer among several.
 */
export class QuestionsAndAnswers extends ContentElement {
    constructor() {
        super(...arguments);
        /** Which answers are open to begin with: `none`, the `first`, or `all`. */
        this.open = 'none';
        /** Level of the questions in the page's outline; headings in answers follow it. */
        this.headingLevel = 3;
        /** The questions that are not as `open` has them, by their ids: the same in every language. */
        this.#toggled = new Set();
        /** How many questions are rendered so far. */
        this.#rendered = SLICE;
    }
    static { this.styles = [...ContentElement.styles, qaStyles]; }
    static { this.properties = {
        open: { converter: oneOf('open', 'none', 'first', 'all') },
        headingLevel: { attribute: 'heading-level', converter: oneOf('heading-level', 3, 1, 2, 4, 5, 6) },
    }; }
    /** The questions that are not as `open` has them, by their ids: the same in every language. */
    #toggled;
    /** How many questions are rendered so far. */
    #rendered;
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('open') || changed.has('src') || changed.has('article'))
            this.#toggled.clear();
    }
    updated() {
        super.updated();
        if (this.#rendered >= (this.content.article?.questions.length ?? 0))
            return;
        setTimeout(() => {
            this.#rendered += SLICE;
            this.requestUpdate();
        });
    }
    renderArticle(article) {
        if (article.questions.length === 0)
            return undefined;
        return html `<div part="questions" class="text" lang=${article.language} dir=${article.direction}>
      ${article.questions.slice(0, this.#rendered).map((question, index) => this.#renderQuestion(question, index))}
    </div>`;
    }
    #renderQuestion(question, index) {
        const open = this.#isOpen(question, index);
        const id = `answer-${index}`;
        const toggle = () => this.#toggle(question, !open);
        const several = question.answers.length > 1;
        return html `<div part="question">
      <h3 part="heading" aria-level=${this.headingLevel}>
        <button part="button" aria-expanded=${open} aria-controls=${id} @click=${toggle}>${question.title}</button>
      </h3>
      <div id=${id} part="answer" hidden=${open ? nothing : 'until-found'} @beforematch=${toggle}>
        <div class="answers">
          ${this.text(question, this.headingLevel + 1)}
          ${question.answers.map((answer) => this.#renderAnswer(answer, several))}
        </div>
      </div>
    </div>`;
    }
    #renderAnswer(answer, several) {
        return html `<div>
      ${several && answer.accepted ? html `<p part="accepted" class="small">${this.words(messages.acceptedAnswer())}</p>` : nothing}
      ${this.text(answer, this.headingLevel + 1)}
    </div>`;
    }
    #isOpen(question, index) {
        const initially = this.open === 'all' || (this.open === 'first' && index === 0);
        return initially !== this.#toggled.has(question.id);
    }
    #toggle(question, open) {
        if (!this.dispatchEvent(new QuestionToggleEvent(question, open)))
            return;
        if (!this.#toggled.delete(question.id))
            this.#toggled.add(question.id);
        this.requestUpdate();
    }
}
