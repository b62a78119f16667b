/** Failures explained to the site's developer; a chunk that is fetched when something failed. */
import type {ContentError, ContentErrorDetails, ContentErrorKind} from './errors.js';

const explanations: Readonly<Record<ContentErrorKind, (details: ContentErrorDetails) => string>> = {
  network: ({url}) =>
    `Expected an answer from ${url}, but the browser got none that it may read. If the address opens in a tab of its ` +
    'own, its server must send the header Access-Control-Allow-Origin.',
  status: ({url, status}) =>
    `Expected a document at ${url}, but the server answered with status ${status}. Check the address in src.`,
  timeout: ({url, limit = 0}) =>
    `Expected ${url} within ${limit / 1000} s, but it did not come in time. Make the server faster or the document smaller.`,
  'too-large': ({url, limit}) => `Expected at most ${limit} bytes at ${url}, but more came. Split the document.`,
  format: ({url, found}) =>
    `Expected JSON-LD at ${url}, but ${found ? `a text came that begins with ${JSON.stringify(found)}` : 'nothing came'}. ` +
    'Point src at a schema.org JSON-LD document.',
  empty: ({url, found}) =>
    `Expected a schema.org Article, FAQPage, QAPage or Question at ${url}, but found ${found || 'none'}. ` +
    'See https://schema.org/Article.',
  aborted: ({url}) => `Loading ${url} was stopped: the element that asked for it left the page or wants another version.`,
};

/** What was expected, what came, from which address, and what to do. */
export function explain({kind, details}: ContentError): string {
  return explanations[kind](details);
}
