import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article } from '../content/model.js';
import { type HeadingLevel } from './attributes.js';
import { ContentElement } from './content-element.js';
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
export declare class QuestionsAndAnswers extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Which answers are open to begin with: `none`, the `first`, or `all`. */
    open: 'none' | 'first' | 'all';
    /** Level of the questions in the page's outline; headings in answers follow it. */
    headingLevel: HeadingLevel;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected renderArticle(article: Article): unknown;
}
