import { type Found } from './search-index.js';
type Item = Readonly<Record<string, unknown>>;
export interface FeedFound extends Found {
    /** The feed with nothing but the items found, in their order. */
    readonly feed: Item;
}
export declare class FeedIndex {
    #private;
    /**
     * Indexes a feed.
     *
     * @returns How many articles it has; 0 where it is no JSON Feed.
     */
    read(bytes: ArrayBuffer): Promise<number>;
    find(query: string, wanted: readonly string[], limit: number): FeedFound;
}
export {};
