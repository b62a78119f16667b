/**
 * A failure to load or read content. Elements tell the reader by `kind`, in the reader's language; `message` tells
 * the site's developer what was expected, what came, from which address, and what to do.
 */
export class ContentError extends Error {
    constructor(kind, details = {}, message = `${kind}: ${details.url}`) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.details = details;
        this.name = 'ContentError';
    }
}
/** Whether an error is a {@link ContentError}, of this copy of the library or of another. */
export function isContentError(error) {
    return error?.name === 'ContentError';
}
