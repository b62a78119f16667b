/**
 * The absolute form of an untrusted address, or an empty string unless it is one of `protocols`.
 *
 * @param base Address of the document that the URL stands in.
 */
export function safeUrl(value, base, protocols = /^https?:$/) {
    if (typeof value !== 'string' || !value.trim())
        return '';
    try {
        const url = new URL(value.trim(), base || undefined);
        return protocols.test(url.protocol) ? url.href : '';
    }
    catch {
        return '';
    }
}
/** What a link may point at, beside pages: mail and telephone. */
export const LINK_PROTOCOLS = /^(?:https?|mailto|tel):$/;
