/** What a list of questions has beyond itself; a chunk that is fetched once there is a list. */
import { type ReactiveController } from 'lit';
import type { Answer, Question } from '../content/model.js';
import { type AnchoredList } from './qa-anchors.js';
import type { QuestionsAndAnswers } from './qa.js';
/** Links to the questions, the field to find one by, the button for all, and what is known of an answer among several. */
export declare class QuestionTools implements ReactiveController, AnchoredList {
    #private;
    readonly element: QuestionsAndAnswers;
    anchors: readonly string[];
    constructor(element: QuestionsAndAnswers, page: () => string);
    get questions(): readonly Question[];
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /** The questions, as far as they are rendered by now. Of thousands, only those are made anew that have changed. */
    renderQuestions(render: (question: Question, index: number) => unknown): unknown;
    renderTools(): unknown;
    renderLink(index: number): unknown;
    /** What is known of an answer among several; an only one speaks for the publisher. */
    renderMeta(answer: Answer, { answers, answerCount }: Question): unknown;
    /** What the reader opened or closed is on screen. */
    toggled(question: Question, open: boolean): Promise<void>;
    /** Opens or closes the question of an id or a fragment, or all, as the host wants it. */
    set(open: boolean, id?: string): void;
    anchorsChanged(): void;
    show(index: number, wanted: {
        readonly scroll: boolean;
        readonly focus: boolean;
    }): Element | undefined;
}
