import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article, Question } from '../content/model.js';
import { type HeadingLevel } from './attributes.js';
import { ContentElement } from './content-element.js';
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
export declare class QuestionsAndAnswers extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Which answers are open to begin with: `none`, the `first`, or `all`. */
    open: 'none' | 'first' | 'all';
    /** Level of the questions in the page's outline; headings in answers follow it. */
    headingLevel: HeadingLevel;
    /** Whether opening a question closes the one that was open. */
    single: boolean;
    /**
     * Whether the questions are told to search engines, as a schema.org `FAQPage` or `QAPage` in the page's head; unless
     * the page has one.
     */
    structuredData: boolean;
    /** The questions that are not as `open` has them, by their ids: the same in every language. @internal */
    readonly toggled: Set<string>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    /** Opens the question of an id, or of the fragment that leads to it, or all; with `single`, the first. Before `zo-load`, none. */
    expand(id?: string): void;
    /** Closes the question of an id, or of the fragment that leads to it, or all. */
    collapse(id?: string): void;
    protected renderArticle({ questions, language, direction }: Article): unknown;
    /** @internal */
    isOpen(question: Question, index: number): boolean;
    /** Opens or closes the question of a number as the reader wants it, unless the host prevents it. @internal */
    toggle(index: number): void;
    /** @internal */
    flip({ id }: Question): void;
}
