/** Milliseconds a request may take, to the last byte of its answer. */
export declare const TIME_LIMIT = 20000;
/** Bytes read of a document, after decompression. */
export declare const BYTE_LIMIT = 8388608;
/** Address of the page, whose own fragment names no part of a document in it. */
export declare function pageUrl(): string;
/** Asks for a document with a simple request: no preflight, no credentials, no referrer. */
export declare function request(src: string, signal: AbortSignal): Promise<Response>;
/** The body of a response; the download ends as soon as it is larger than it may be. */
export declare function readBytes({ body }: Response): Promise<ArrayBuffer>;
