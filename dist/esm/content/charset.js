/**
 * The text of bytes whose charset is told in one of the ways of the web: a byte order mark, the `Content-Type`
 * header, an XML declaration, a `<meta>` element; UTF-8 otherwise.
 *
 * @param contentType The header's value, with its parameters.
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeText(bytes, contentType) {
    const charset = byteOrder(new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength))) ?? stated(contentType) ?? declared(bytes);
    return decoder(charset).decode(bytes);
}
/** The encoding that the first bytes give away: by a mark, or, for JSON in UTF-16, by zeros beside ASCII. */
function byteOrder([first = 1, second = 1, third = 1]) {
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if ((first === 0xff && second === 0xfe) || (first && !second && third))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (!first && second))
        return 'utf-16be';
    return undefined;
}
function stated(contentType) {
    return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
}
/** What an XML declaration or a `<meta>` says within the first 1,024 bytes, where HTML has it looked for. */
function declared(bytes) {
    const start = decoder('latin1').decode(bytes.slice(0, 1024));
    return (/^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
        /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1]);
}
function decoder(label = 'utf-8') {
    try {
        return new TextDecoder(label);
    }
    catch {
        // A label that no browser knows.
        return new TextDecoder();
    }
}
