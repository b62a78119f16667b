/**
 * The text of bytes whose charset is told in one of the ways of the web: a byte order mark, the `Content-Type`
 * header, an XML declaration, a `<meta>` element; UTF-8 otherwise.
 *
 * @param contentType The header's value, with its parameters.
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export declare function decodeText(bytes: ArrayBuffer, contentType: string): string;
