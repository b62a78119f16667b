import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ContentError } from '../content/errors.js';
import type { SearchAnswer } from '../content/search/results.js';
import type { ContentState } from './content-controller.js';
/** What a host tells its controller, and is told by it. */
export interface SearchHost extends ReactiveControllerHost {
    readonly isConnected: boolean;
    readonly src?: string;
    /** Template of the address of the page with all results. */
    readonly resultsPage: string;
    /** BCP 47 tags, the most wanted first. */
    readonly wanted: readonly string[];
    /** Called when a search was answered, or could not be. */
    searched(result: {
        answer: SearchAnswer;
    } | {
        error: ContentError;
    }): unknown;
}
/** Turns what a reader types into results: the newest wins, what is not wanted any more is aborted. */
export declare class SearchController implements ReactiveController {
    #private;
    state: ContentState;
    /** What the results are for; empty while there are none. */
    answered: string;
    answer: SearchAnswer | undefined;
    error: ContentError | undefined;
    constructor(host: SearchHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Gets ready for a search that is likely: loads what it takes, and makes an index where there is no engine. */
    prepare(): void;
    /** @param query Nothing is looked for where it is empty, and what was found before is taken away. */
    search(query: string): void;
    /** Searches once more: after a failure, or in another language. */
    again(): void;
    /** Address of a page with all results; empty where none is known. */
    get page(): string;
}
