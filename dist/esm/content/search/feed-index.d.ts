import { type Found } from './search-index.js';
type Item = Readonly<Record<string, unknown>>;
export interface FeedFound extends Found {
    /** The feed with nothing but the items found, in their order. */
    readonly feed: Item;
}
export declare class FeedIndex {
    #private;
    /**
     * Reads a feed.
     *
     * @param parse Parses JSON; at once, where nobody waits for what else the thread does.
     * @returns How many articles it has; 0 where it is no JSON Feed.
     */
    read(bytes: ArrayBuffer, parse?: (text: string) => unknown): Promise<number>;
    /** Indexes its articles, those in the wanted language first; a search need not wait for it. */
    prepare(wanted: readonly string[]): Promise<void>;
    find(query: string, wanted: readonly string[], limit: number): Promise<FeedFound>;
}
export {};
