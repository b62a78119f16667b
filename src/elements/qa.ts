import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Answer, Article, Question} from '../content/model.js';
import * as messages from '../i18n/messages.js';
import {oneOf, type HeadingLevel} from './attributes.js';
import {ContentElement} from './content-element.js';
import {QuestionToggleEvent} from './events.js';
import {qaStyles} from './qa.styles.js';

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
  static override styles = [...ContentElement.styles, qaStyles];

  static override properties: PropertyDeclarations = {
    open: {converter: oneOf('open', 'none', 'first', 'all')},
    headingLevel: {attribute: 'heading-level', converter: oneOf('heading-level', 3, 1, 2, 4, 5, 6)},
  };

  /** Which answers are open to begin with: `none`, the `first`, or `all`. */
  open: 'none' | 'first' | 'all' = 'none';

  /** Level of the questions in the page's outline; headings in answers follow it. */
  headingLevel: HeadingLevel = 3;

  /** The questions that are not as `open` has them, by their ids: the same in every language. */
  #toggled = new Set<string>();

  /** How many questions are rendered so far. */
  #rendered = SLICE;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('open') || changed.has('src') || changed.has('article')) this.#toggled.clear();
  }

  protected override updated(): void {
    super.updated();
    if (this.#rendered >= (this.content.article?.questions.length ?? 0)) return;
    setTimeout(() => {
      this.#rendered += SLICE;
      this.requestUpdate();
    });
  }

  protected override renderArticle(article: Article): unknown {
    if (article.questions.length === 0) return undefined;
    return html`<div part="questions" class="text" lang=${article.language} dir=${article.direction}>
      ${article.questions.slice(0, this.#rendered).map((question, index) => this.#renderQuestion(question, index))}
    </div>`;
  }

  #renderQuestion(question: Question, index: number): unknown {
    const open = this.#isOpen(question, index);
    const id = `answer-${index}`;
    const toggle = () => this.#toggle(question, !open);
    const several = question.answers.length > 1;
    return html`<div part="question">
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

  #renderAnswer(answer: Answer, several: boolean): unknown {
    return html`<div>
      ${several && answer.accepted ? html`<p part="accepted" class="small">${this.words(messages.acceptedAnswer())}</p>` : nothing}
      ${this.text(answer, this.headingLevel + 1)}
    </div>`;
  }

  #isOpen(question: Question, index: number): boolean {
    const initially = this.open === 'all' || (this.open === 'first' && index === 0);
    return initially !== this.#toggled.has(question.id);
  }

  #toggle(question: Question, open: boolean): void {
    if (!this.dispatchEvent(new QuestionToggleEvent(question, open))) return;
    if (!this.#toggled.delete(question.id)) this.#toggled.add(question.id);
    this.requestUpdate();
  }
}
