import type { Article } from '../model.js';
/** A text in parts, of which every other one is marked, beginning with one that is not. */
export type MarkedText = readonly string[];
/** Marks what a reader looked for. */
export declare class Highlighter {
    #private;
    constructor(query: string);
    /** @param terms Further words, folded: those of the index that were close enough. */
    mark(text: string, language: string, terms?: readonly string[]): MarkedText;
    /** The summary if what was looked for is in it, else the place of the body where it is, else the summary. */
    excerpt({ body, language, summary }: Article, terms?: readonly string[]): MarkedText;
}
