import type { Article, ContentDocument } from '../model.js';
export interface FeedItem {
    /** What a fragment may call it: ids and addresses. */
    readonly names: readonly string[];
    /** @param problems What could not be read of the feed itself. */
    read(problems: readonly string[]): Article;
}
/**
 * The item that the fragment of a feed's address names; or all items, with the newest as the article.
 *
 * @param url Address of the feed.
 * @param problems What could not be read of the feed itself; all its articles share it.
 * @throws {ContentError} `empty` where the feed has no item.
 */
export declare function readItems(items: readonly FeedItem[], url: string, problems: readonly string[]): ContentDocument;
