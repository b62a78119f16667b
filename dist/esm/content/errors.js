/**
 * A failure to load or read content. Elements tell the reader by `words`; `message` tells
 * the site's developer what was expected, what came, from which address, and what to do.
 */
export class ContentError extends Error {
    constructor(kind, details = {}, message = `${kind}: ${details.url}`, 
    /** What the reader is told, in the interface's language; that it could not be reached where there is nothing else to say. */
    words) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.details = details;
        this.words = words;
        this.name = 'ContentError';
    }
}
/** Whether an error is a {@link ContentError}, of this copy of the library or of another. */
export function isContentError(error) {
    return error?.name === 'ContentError';
}
