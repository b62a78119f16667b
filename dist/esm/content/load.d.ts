import type { ContentDocument } from './model.js';
/** Milliseconds a request may take, to the last byte of its answer. */
export declare const TIME_LIMIT = 20000;
/** Bytes read of a document, after decompression. */
export declare const BYTE_LIMIT = 8388608;
/** What is known of an attempt to load a content URL that did not simply yield a JSON-LD document. */
export interface Attempt {
    readonly src: string;
    /** Aborted when nobody waits any more. */
    readonly signal: AbortSignal;
    /** Aborted when the request took too long. */
    readonly limit?: AbortSignal;
    /** Absent where no answer came. */
    readonly response?: Response | undefined;
    /** Absent where the answer did not come whole. */
    readonly bytes?: ArrayBuffer | undefined;
    readonly cause?: unknown;
}
/**
 * Fetches and reads a content URL.
 *
 * @param src An absolute address; or `#id` of a `<script type="application/ld+json">` in the page, which makes no
 *   request.
 * @throws {ContentError}
 */
export declare function load(src: string, signal: AbortSignal): Promise<ContentDocument>;
/** Address of the page, whose own fragment names no part of a document in it. */
export declare function pageUrl(): string;
/** Asks for a document with a simple request: no preflight, no credentials, no referrer. */
export declare function request(url: string, signal: AbortSignal): Promise<Response>;
/** The body of a response; the download ends as soon as it is larger than it may be. */
export declare function readBytes({ body }: Response): Promise<ArrayBuffer>;
