/**
 * The absolute form of an untrusted address, or an empty string unless it is one of `protocols`.
 *
 * @param base Address of the document that the URL stands in.
 */
export declare function safeUrl(value: unknown, base: string | undefined, protocols?: RegExp): string;
/** The address of a document, without the fragment that names a part of it. */
export declare function documentUrl(url: string): string;
/** What a link may point at, beside pages: mail and telephone. */
export declare const LINK_PROTOCOLS: RegExp;
