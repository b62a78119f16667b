/** What went wrong on the way from a content URL to an article. */
export type ContentErrorKind = 'network' | 'cors' | 'status' | 'timeout' | 'too-large' | 'format' | 'empty' | 'aborted';
/** The facts of a failure, as far as they are known. */
export interface ContentErrorDetails {
    /** Address of the content. */
    readonly url?: string;
    /** HTTP status that came. */
    readonly status?: number;
    /** What was found instead of what was expected: the beginning of a text, the types of a document. */
    readonly found?: string;
    /** The limit that was passed, in milliseconds or bytes. */
    readonly limit?: number;
    /** The underlying error. */
    readonly cause?: unknown;
}
/**
 * A failure to load or read content. Elements tell the reader by `words`; `message` tells
 * the site's developer what was expected, what came, from which address, and what to do.
 */
export declare class ContentError extends Error {
    readonly kind: ContentErrorKind;
    readonly details: ContentErrorDetails;
    /** What the reader is told, in the interface's language; that it could not be reached where there is nothing else to say. */
    readonly words?: (() => string) | undefined;
    readonly name = "ContentError";
    constructor(kind: ContentErrorKind, details?: ContentErrorDetails, message?: string, 
    /** What the reader is told, in the interface's language; that it could not be reached where there is nothing else to say. */
    words?: (() => string) | undefined);
}
/** Whether an error is a {@link ContentError}, of this copy of the library or of another. */
export declare function isContentError(error: unknown): error is ContentError;
