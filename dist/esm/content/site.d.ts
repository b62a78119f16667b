import type { Article, Site } from './model.js';
/**
 * The site that an article is on. What the script tag reads by itself is the article alone; then its document is read
 * once more, for what it says of its site. The browser has it in its cache, as a rule.
 *
 * @param src What the article was asked for by: a `#id` names a data block of the page, which makes no request.
 * @returns `undefined` where the document says nothing of a site.
 * @throws {ContentError}
 */
export declare function siteOf(article: Article, src: string, signal: AbortSignal): Promise<Site | undefined>;
