/** Showing the article's own markup; a chunk that is fetched when an article has any. */
import { sanitize } from '../content/sanitize.js';
/** Fills a node in an element's shadow root with markup that was made safe, as `sanitize` takes it, and styles it. */
export declare function showMarkup(node: HTMLElement, { adoptedStyleSheets }: ShadowRoot, ...markup: Parameters<typeof sanitize>): Promise<void>;
