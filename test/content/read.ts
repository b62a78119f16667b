/** What the tests of the JSON-LD reader have in common. */
import {readJsonLd} from '../../src/content/formats/json-ld.js';
import type {Article, ContentDocument} from '../../src/content/model.js';

/** Where the documents of these tests come from. */
export const DOCUMENT_URL = 'https://example.org/news/doc.jsonld';

/** Reads a document that came from {@link DOCUMENT_URL}, with a fragment where one is given. */
export function readDocument(json: unknown, fragment = ''): ContentDocument {
  return readJsonLd(json, fragment ? `${DOCUMENT_URL}#${fragment}` : DOCUMENT_URL);
}

/** The article of a document. */
export function read(json: unknown, fragment = ''): Article {
  return readDocument(json, fragment).article;
}

/** An article with a title, and what a test is about. */
export function article(properties: object): object {
  return {'@context': 'https://schema.org', '@type': 'Article', headline: 'A title', ...properties};
}

/** Nodes side by side. */
export function graph(...nodes: object[]): object {
  return {'@context': 'https://schema.org', '@graph': nodes};
}
