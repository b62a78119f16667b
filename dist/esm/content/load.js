/**
 * From a content URL to a document. What is served as expected is read here: JSON-LD in UTF-8, in plain form, in the
 * language it says. All else is left to `recover.ts`.
 */
import { hasLettersOf } from '../i18n/letters.js';
import { ContentError } from './errors.js';
import { isPlain, readingJsonLd } from './formats/json-ld.js';
import { registered } from './formats/registered.js';
import { pageUrl, readBytes, request, TIME_LIMIT } from './request.js';
/** Throws at what is not UTF-8; other charsets are left to `recover.ts`. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** Pieces of a document that are read before the page gets its turn: some 20 ms. */
const TURN = 2_000;
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
            let pieces = 0;
            let read;
            for (read of readingJsonLd(JSON.parse(text), url))
                if (++pieces % TURN === 0)
                    await new Promise((resolve) => setTimeout(resolve));
            const { language, questions, title } = read.article;
            const words = title + questions.map((question) => question.title).join();
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
