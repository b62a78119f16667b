import { type ContentDocument } from '../model.js';
/**
 * Reads a JSON-LD document.
 *
 * @param json The parsed JSON.
 * @param documentUrl Where it was fetched: the base of its relative URLs. A fragment names the node to be shown.
 * @throws {ContentError} `empty` where nothing in it can be shown as an article, `too-large` where it has too many nodes.
 */
export declare function readJsonLd(json: unknown, documentUrl: string): ContentDocument;
