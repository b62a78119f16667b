import type { ContentDocument } from './model.js';
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
