/** From a content URL to a document: the request, its limits, and the format. */
import {ContentError} from './errors.js';
import {readJsonLd} from './formats/json-ld.js';
import type {ContentDocument} from './model.js';

/** Milliseconds a document may take, from the request to its last byte. */
const TIME_LIMIT = 20_000;

/** Bytes read of a document, after decompression. */
const BYTE_LIMIT = 8_388_608;

/**
 * Fetches and reads a content URL.
 *
 * @param src An absolute address; or `#id` of a `<script type="application/ld+json">` in the page, which makes no
 *   request.
 * @throws {ContentError}
 */
export async function load(src: string, signal: AbortSignal): Promise<ContentDocument> {
  const [address = '', fragment = ''] = src.split('#');
  if (!address) return read(document.getElementById(fragment)?.textContent ?? '', document.baseURI.replace(/#.*/, ''));
  const limit = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetch(src, {
      credentials: isPreloaded(src) ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, limit]),
    });
    if (!response.ok) throw new ContentError('status', {url: src, status: response.status});
    return read(await readText(response), `${response.url}#${fragment}`);
  } catch (cause) {
    if (cause instanceof ContentError) throw cause;
    const kind = signal.aborted ? 'aborted' : limit.aborted ? 'timeout' : 'network';
    throw new ContentError(kind, {url: src, limit: TIME_LIMIT, cause});
  }
}

function read(text: string, url: string): ContentDocument {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ContentError('format', {url, found: text.trim().slice(0, 40), cause});
  }
  return readJsonLd(json, url);
}

/**
 * Whether the host page preloads the document itself. The browser hands a preloaded response only to a request with
 * the same credentials mode, which for `<link rel=preload as=fetch crossorigin>` is `same-origin`.
 */
function isPreloaded(url: string): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('[rel=preload]');
  return [...links].some(({href}) => href === url);
}

/** The body as text; the download ends as soon as it is larger than it may be. */
function readText({body, url}: Response): Promise<string> {
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > BYTE_LIMIT) throw new ContentError('too-large', {url, limit: BYTE_LIMIT});
      controller.enqueue(chunk);
    },
  });
  return new Response(body?.pipeThrough(counter)).text();
}
