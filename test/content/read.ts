/** What the tests of the JSON-LD reader have in common. */
import {expect} from '@esm-bundle/chai';
import {isPlain, readJsonLd} from '../../src/content/formats/json-ld.js';
import {readJsonLdDocument} from '../../src/content/formats/json-ld-document.js';
import {hasLettersOf} from '../../src/i18n/letters.js';
import type {Article, ContentDocument} from '../../src/content/model.js';

/** Where the documents of these tests come from. */
export const DOCUMENT_URL = 'https://example.org/news/doc.jsonld';

/** Characters of a document that is read in two ways; comparing what is read of larger ones takes too long. */
const COMPARED = 100_000;

/**
 * Reads a document that came from {@link DOCUMENT_URL}, with a fragment where one is given. One in plain form is read in
 * both ways, which must not differ.
 */
export function readDocument(json: unknown, fragment = ''): ContentDocument {
  const url = fragment ? `${DOCUMENT_URL}#${fragment}` : DOCUMENT_URL;
  const text = written(json);
  const document = readJsonLdDocument({json, text, url, mediaType: 'application/ld+json', language: ''});
  const isSite = document.article.title === document.article.site?.name;
  if (text && text.length < COMPARED && isPlain(text) && !isSite) {
    const {article, ...rest} = readJsonLd(json, url);
    // What is in no known language is read again for all that may tell it.
    if (hasLettersOf(article.language, article.title)) {
      const {problems, site} = document.article;
      const versions = rest.versions.map((version, index) => ({...version, site: document.versions[index]?.site}));
      // Sites are left to the other one.
      expect(withSites({...rest, versions, article: {...article, problems, site}})).to.deep.equal(withSites(document));
    }
  }
  return document;
}

/** Whether a site was found, or not looked for, an article has a property for it. */
function withSites({article, versions, ...rest}: ContentDocument): ContentDocument {
  const complete = (version: Article): Article => ({site: undefined, ...version});
  return {...rest, article: complete(article), versions: versions.map(complete)};
}

/** The text of a document; empty where it is nested deeper than browsers write. */
function written(json: unknown): string {
  try {
    return JSON.stringify(json);
  } catch {
    return '';
  }
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
