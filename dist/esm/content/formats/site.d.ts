import type { Site } from '../model.js';
/** What is said of a site in all its languages. */
export interface Sites {
    /** BCP 47 tags of the languages that the site is stated to be in. */
    readonly languages: readonly string[];
    /** Whether a node of one of these types is what a document of no article is about. */
    isSite(types: unknown): boolean;
    /** The site as its readers of a language know it. */
    in(language: string): Site;
}
/**
 * Reads what a document says of its site.
 *
 * @param documentUrl The base of its relative URLs. A fragment may name the site.
 * @returns `undefined` where the document names no site and no publisher.
 */
export declare function readSites(json: unknown, documentUrl: string): Sites | undefined;
