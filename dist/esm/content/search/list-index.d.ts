/** The articles of a list in an index; made on the page's thread, in turns. */
import type { Article } from '../model.js';
import { type SearchAnswer, type SearchService } from './results.js';
export declare class ListIndex implements SearchService {
    #private;
    readonly isRemote = false;
    private constructor();
    static of(articles: readonly Article[]): Promise<ListIndex>;
    find(query: string, wanted: readonly string[]): Promise<SearchAnswer>;
}
