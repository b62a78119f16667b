import type { ContentDocument } from './model.js';
/**
 * Follows a translation to its original, once, and adds the translations that the original lists, in its order.
 *
 * @param read Fetches and reads the original. Its failure is no failure of the translation.
 */
export declare function withSiblings(document: ContentDocument, read: (src: string) => Promise<ContentDocument>): Promise<ContentDocument>;
