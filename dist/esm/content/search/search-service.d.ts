import { type SearchService } from './results.js';
/**
 * Finds out who answers at an address.
 *
 * @param src An address with a place for the words, of an OpenSearch description document, or of a list of articles.
 * @throws {ContentError}
 */
export declare function openService(src: string, signal: AbortSignal): Promise<SearchService>;
/**
 * Address of a page with all results.
 *
 * @param template Empty where there is none.
 * @param wanted BCP 47 tags, the most wanted first.
 */
export declare function resultsPage(template: string, query: string, wanted: readonly string[]): string;
