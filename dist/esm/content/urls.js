/**
 * The absolute form of an untrusted address, or an empty string unless it is one of `protocols`.
 *
 * @param base Address of the document that the URL stands in.
 */
export function safeUrl(value, base, protocols = /^https?:$/) {
    const text = typeof value === 'string' && value.trim();
    const url = text ? URL.parse(text, base || undefined) : null;
    return url && protocols.test(url.protocol) ? url.href : '';
}
/** What a link may point at, beside pages: mail and telephone. */
export const LINK_PROTOCOLS = /^(?:https?|mailto|tel):$/;
