/** The articles of a list in an index; made on the page's thread, in turns. */
import type { Article } from '../model.js';
import { type SearchAnswer, type SearchService } from './results.js';
export declare class ListIndex implements SearchService {
    #private;
    readonly isRemote = false;
    constructor(articles: readonly Article[]);
    prepare(wanted: readonly string[]): Promise<void>;
    find(query: string, wanted: readonly string[]): Promise<SearchAnswer>;
}
