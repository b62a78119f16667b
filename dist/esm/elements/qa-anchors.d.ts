/**
 * Addresses of questions: a fragment for each, distinct within the page. Ids in a shadow root are no targets of
 * fragments, so that a fragment is followed here.
 */
import type { Question } from '../content/model.js';
/** A list of questions that the page shows. */
export interface AnchoredList {
    readonly element: Element;
    readonly questions: readonly Question[];
    /** The fragments of its questions, in their order. */
    anchors: readonly string[];
    /** The fragments are other ones. */
    anchorsChanged(): void;
    /** Opens a question and brings it to the reader, as far as wanted; `undefined` while it is not rendered. */
    show(index: number, wanted: {
        readonly scroll: boolean;
        readonly focus: boolean;
    }): Element | undefined;
}
export declare function join(list: AnchoredList): void;
export declare function leave(list: AnchoredList): void;
/** Gives each question of the page its fragment: in the page's order, whichever list was there first. */
export declare function assignAnchors(): void;
/** Brings the reader to the question that the page's address names, once it is there. */
export declare function follow(): void;
