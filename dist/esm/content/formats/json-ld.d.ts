import { type ContentDocument } from '../model.js';
/** What a node may be shown as, the better first: an article, a set of questions, a page. */
export declare const RANKS: readonly [RegExp, RegExp, RegExp];
/** Whether the JSON of a document is in the plain form that this reader reads by itself. */
export declare function isPlain(text: string): boolean;
/** Nodes that a document may have. A page of 5,000 questions has 10,000. */
export declare const MAX_NODES = 100000;
/**
 * Reads a JSON-LD document at once, as {@link readingJsonLd} does piece by piece.
 *
 * @throws {ContentError}
 */
export declare function readJsonLd(...document: Parameters<typeof readingJsonLd>): ContentDocument;
/**
 * Reads a JSON-LD document piece by piece, each of some microseconds, so that a page can have its turn between those of a
 * long one. The last that it yields is what was read.
 *
 * @param json The parsed JSON.
 * @param documentUrl Where it was fetched: the base of its relative URLs. A fragment names the node to be shown.
 * @param plain Gives a node of the JSON in plain form.
 * @throws {ContentError} `empty` where nothing in it can be shown as an article, `too-large` where it has too many nodes.
 */
export declare function readingJsonLd(json: unknown, documentUrl: string, plain?: (node: object) => object): Generator<ContentDocument | undefined>;
