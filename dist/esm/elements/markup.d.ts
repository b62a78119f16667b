import { type Owner } from './markup-structure.js';
export { ArticleTools } from './article-tools.js';
/**
 * Fills a node in an element's shadow root with markup that was made safe, and styles it.
 *
 * @param base Address that the URLs in it are relative to.
 * @param level Level of the highest heading in it.
 */
export declare function showMarkup(node: HTMLElement, root: ShadowRoot, owner: Owner, base: string, level: number): Promise<void>;
/**
 * Does the same with a node that a server has filled; what is in it stays. What its links lead to is found in markup
 * that is made beside it, since no ids are left in either; where the two differ, the browser's own takes its place.
 */
export declare function adoptMarkup(node: HTMLElement, root: ShadowRoot, owner: Owner, base: string, level: number): Promise<void>;
