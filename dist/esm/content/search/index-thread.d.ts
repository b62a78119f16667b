import type { FeedFound } from './feed-index.js';
/** The index of a feed, wherever it is. */
export interface FeedSearch {
    read(bytes: ArrayBuffer): Promise<number>;
    prepare(wanted: readonly string[]): Promise<void>;
    find(query: string, wanted: readonly string[], limit: number): Promise<FeedFound>;
    close(): void;
}
/**
 * Indexes a feed off the page's thread, or on it, in turns, where the page's Content Security Policy or the script's
 * address forbids a worker.
 *
 * @returns `undefined` where the bytes are no JSON Feed.
 */
export declare function indexFeed(bytes: ArrayBuffer): Promise<FeedSearch | undefined>;
