import type { Site } from '../../model.js';
import type { Metadata } from './metadata.js';
/**
 * The site that a page is of: as its structured data has it, and what that leaves open from the elements that browsers
 * and other sites know it by.
 *
 * @param known What the structured data says.
 * @returns `undefined` where the page says nothing of its site.
 */
export declare function siteOfPage(page: Document, base: string, meta: Metadata, known?: Site): Site | undefined;
