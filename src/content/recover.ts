/**
 * What to do when a content URL did not simply yield a JSON-LD document: explain it to the site's developer.
 * A chunk that is fetched only then.
 */
import {ContentError, isContentError, type ContentErrorDetails, type ContentErrorKind} from './errors.js';
import {BYTE_LIMIT, TIME_LIMIT, type Attempt} from './load.js';

/** @throws {ContentError} What was expected, what came, from which address, and what to do. */
export function recover(attempt: Attempt): never {
  const {src, cause, response, bytes, limit} = attempt;
  if (isContentError(cause)) throw explained(cause.kind, {...cause.details, url: cause.details.url ?? src});
  if (response && !response.ok) throw explained('status', {url: src, status: response.status});
  if (limit?.aborted) throw explained('timeout', {url: src, limit: TIME_LIMIT, cause});
  if (!bytes && !src.startsWith('#')) throw explained('network', {url: src, cause});
  const text = bytes ? new TextDecoder().decode(bytes) : (document.getElementById(src.slice(1))?.textContent ?? '');
  throw explained('format', {url: src, found: text.trim().slice(0, 40), cause});
}

const explanations: Readonly<Record<ContentErrorKind, (details: ContentErrorDetails) => string>> = {
  network: ({url}) =>
    `Expected an answer from ${url}, but the browser got none that it may read. If the address opens in a tab of its ` +
    'own, its server must send the header Access-Control-Allow-Origin.',
  status: ({url, status}) =>
    `Expected a document at ${url}, but the server answered with status ${status}. Check the address in src.`,
  timeout: ({url, limit = TIME_LIMIT}) =>
    `Expected ${url} within ${limit / 1000} s, but it did not come in time. Make the server faster or the document smaller.`,
  'too-large': ({url, limit = BYTE_LIMIT}) =>
    `Expected at most ${limit} bytes at ${url}, but more came. Split the document.`,
  format: ({url, found}) =>
    `Expected JSON-LD at ${url}, but ${found ? `a text came that begins with ${JSON.stringify(found)}` : 'nothing came'}. ` +
    'Point src at a schema.org JSON-LD document.',
  empty: ({url, found}) =>
    `Expected a schema.org Article, FAQPage, QAPage or Question at ${url}, but found ${found || 'none'}. ` +
    'See https://schema.org/Article.',
  aborted: ({url}) => `Loading ${url} was stopped: what asked for it left the page or wants another version.`,
};

function explained(kind: ContentErrorKind, details: ContentErrorDetails): ContentError {
  return new ContentError(kind, details, explanations[kind](details));
}
