/** One request for a document, and its limits. */
import { ContentError } from './errors.js';
import { documentUrl } from './urls.js';
/** Milliseconds a request may take, to the last byte of its answer. */
export const TIME_LIMIT = 20_000;
/** Bytes read of a document, after decompression. */
export const BYTE_LIMIT = 8_388_608;
/** Address of the page, whose own fragment names no part of a document in it. */
export function pageUrl() {
    return document.baseURI.split('#')[0];
}
/** Asks for a document with a simple request: no preflight, no credentials, no referrer. */
export function request(src, signal) {
    // With a fragment, Firefox does not find what is preloaded.
    const url = documentUrl(src);
    // The browser hands a response that the host page preloads only to a request with the same credentials mode, which
    // for <link rel=preload as=fetch crossorigin> is `same-origin`.
    const links = document.querySelectorAll('[rel=preload]');
    const isPreloaded = [...links].some(({ href }) => href === url);
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
