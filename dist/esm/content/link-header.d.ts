import type { ContentDocument } from './model.js';
/**
 * Adds the translations that a `Link` header names (`<…>; rel="alternate"; hreflang="de"`) to a document that does
 * not name them itself. Across origins, a server must expose the header.
 *
 * @param base Address of the document.
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
export declare function withLinkHeader(document: ContentDocument, headers: Headers, base: string): ContentDocument;
