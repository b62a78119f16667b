import { type Owner } from '../elements/markup-structure.js';
/**
 * Markup made safe and ready to be shown, as HTML; empty where a parser would make something else of it than what was looked at. Such markup
 * is left to the browser, which parses it once.
 *
 * @param owner What has the markup as its body.
 * @param base Address that the URLs in it are relative to.
 * @param level Level of the highest heading in it; the others follow.
 */
export declare function safeMarkup(owner: Owner, base: string, level: number): string;
