/**
 * From a content URL to a document. What is served as expected is read here: JSON-LD in UTF-8, in plain form, in the
 * language it says. All else is left to `recover.ts`.
 */
import { hasLettersOf } from '../i18n/letters.js';
import { ContentError } from './errors.js';
import { isPlain, readJsonLd } from './formats/json-ld.js';
import { registered } from './formats/registered.js';
/** Milliseconds a request may take, to the last byte of its answer. */
export const TIME_LIMIT = 20_000;
/** Bytes read of a document, after decompression. */
export const BYTE_LIMIT = 8_388_608;
/** Throws at what is not UTF-8; other charsets are left to `recover.ts`. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/**
 * Fetches and reads a content URL.
 *
 * @param src An absolute address; or `#id` of a `<script type="application/ld+json">` in the page, which makes no
 *   request.
 * @throws {ContentError}
 */
export async function load(src, signal) {
    const [address = '', fragment = ''] = src.split('#');
    const limit = AbortSignal.timeout(TIME_LIMIT);
    let response;
    let bytes;
    let cause;
    try {
        let text;
        let url = pageUrl();
        if (address) {
            response = await request(src, AbortSignal.any([signal, limit]));
            bytes = await readBytes(response);
            url = `${response.url}#${fragment}`;
            if (response.ok && !/hreflang/i.test(response.headers.get('link')))
                text = UTF_8.decode(bytes);
        }
        else
            text = document.getElementById(fragment)?.textContent;
        if (text && isPlain(text)) {
            const read = readJsonLd(JSON.parse(text), url);
            const { language, questions, title } = read.article;
            const words = [title, ...questions.map((question) => question.title)].join('');
            if (!read.original && hasLettersOf(language, words))
                return read;
        }
    }
    catch (error) {
        cause = error;
    }
    if (signal.aborted)
        throw new ContentError('aborted', { url: src, cause });
    const { recover } = await import('./recover.js').catch(() => {
        throw new ContentError('network', { url: src, cause });
    });
    return recover({ src, signal, limit, response, bytes, cause }, registered);
}
/** Address of the page, whose own fragment names no part of a document in it. */
export function pageUrl() {
    return document.baseURI.replace(/#.*/, '');
}
/** Asks for a document with a simple request: no preflight, no credentials, no referrer. */
export function request(url, signal) {
    // The browser hands a response that the host page preloads only to a request with the same credentials mode, which
    // for <link rel=preload as=fetch crossorigin> is `same-origin`.
    const links = document.querySelectorAll('[rel=preload]');
    const isPreloaded = [...links].some(({ href }) => href === url.split('#')[0]);
    return fetch(url, { credentials: isPreloaded ? 'same-origin' : 'omit', referrerPolicy: 'no-referrer', signal });
}
/** The body of a response; the download ends as soon as it is larger than it may be. */
export async function readBytes({ body }) {
    let size = 0;
    const counter = new TransformStream({
        transform(chunk, controller) {
            size += chunk.length;
            if (size > BYTE_LIMIT)
                controller.terminate();
            else
                controller.enqueue(chunk);
        },
    });
    const bytes = await new Response(body?.pipeThrough(counter)).arrayBuffer();
    if (size > BYTE_LIMIT)
        throw new ContentError('too-large');
    return bytes;
}
