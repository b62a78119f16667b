/**
 * The absolute form of an untrusted address, or an empty string unless it is one of `protocols`.
 *
 * @param base Address of the document that the URL stands in.
 */
export function safeUrl(value, base, protocols = /^https?:/) {
    const text = typeof value === 'string' ? value.trim() : '';
    // Of an absolute address, the base need not be read.
    const url = text && URL.parse(text, /^https?:\/\//.test(text) ? undefined : base || undefined)?.href;
    return url && protocols.test(url) ? url : '';
}
/** The address of a document, without the fragment that names a part of it. */
export function documentUrl(url) {
    return url.split('#')[0];
}
/** What a link may point at, beside pages: mail and telephone. */
export const LINK_PROTOCOLS = /^(?:https?|mailto|tel):/;
