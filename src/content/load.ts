/**
 * From a content URL to a document. What is served as expected is read here: JSON-LD in UTF-8, in plain form, in the
 * language it says. All else is left to `recover.ts`.
 */
import {hasLettersOf} from '../i18n/letters.js';
import {ContentError} from './errors.js';
import {isPlain, readingJsonLd} from './formats/json-ld.js';
import {registered} from './formats/registered.js';
import type {ContentDocument} from './model.js';
import {pageUrl, readBytes, request, TIME_LIMIT} from './request.js';

/** Throws at what is not UTF-8; other charsets are left to `recover.ts`. */
const UTF_8 = new TextDecoder('utf-8', {fatal: true});

/** Pieces of a document that are read before the page gets its turn: some 20 ms. */
const TURN = 2_000;

/** What is known of an attempt to load a content URL that did not simply yield a JSON-LD document. */
export interface Attempt {
  readonly src: string;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Aborted when the request took too long. */
  readonly limit?: AbortSignal;
  /** Absent where no answer came. */
  readonly response?: Response | undefined;
  /** Absent where the answer did not come whole. */
  readonly bytes?: ArrayBuffer | undefined;
  readonly cause?: unknown;
}

/**
 * Fetches and reads a content URL.
 *
 * @param src An absolute address; or `#id` of a `<script type="application/ld+json">` in the page, which makes no
 *   request.
 * @throws {ContentError}
 */
export async function load(src: string, signal: AbortSignal): Promise<ContentDocument> {
  const [address = '', fragment = ''] = src.split('#');
  const limit = AbortSignal.timeout(TIME_LIMIT);
  let response: Response | undefined;
  let bytes: ArrayBuffer | undefined;
  let cause: unknown;
  try {
    let text: string | null | undefined;
    let url = pageUrl();
    if (address) {
      response = await request(src, AbortSignal.any([signal, limit]));
      bytes = await readBytes(response);
      url = `${response.url}#${fragment}`;
      if (response.ok && !/hreflang/i.test(response.headers.get('link')!)) text = UTF_8.decode(bytes);
    } else text = document.getElementById(fragment)?.textContent;
    if (text && isPlain(text)) {
      let pieces = 0;
      let read: ContentDocument | undefined;
      for (read of readingJsonLd(JSON.parse(text), url))
        if (++pieces % TURN === 0) await new Promise((resolve) => setTimeout(resolve));
      const {language, questions, title} = read!.article;
      const words = title + questions.map((question) => question.title).join();
      if (!read!.original && hasLettersOf(language, words)) return read!;
    }
  } catch (error) {
    cause = error;
  }
  if (signal.aborted) throw new ContentError('aborted', {url: src, cause});
  const {recover} = await import('./recover.js').catch(() => {
    throw new ContentError('network', {url: src, cause});
  });
  return recover({src, signal, limit, response, bytes, cause}, registered);
}
