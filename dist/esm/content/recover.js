/**
 * What to do when a content URL did not simply yield a plain JSON-LD document: ask again where that may help, read the
 * other forms and formats, and explain to the site's developer what remains. A chunk that is fetched only then.
 */
import { failure } from '../i18n/messages.js';
import { decodeText } from './charset.js';
import { ContentError, isContentError } from './errors.js';
import { formats } from './formats/index.js';
import { withLinkHeader } from './link-header.js';
import { toArticle } from './model.js';
import { BYTE_LIMIT, pageUrl, readBytes, request, TIME_LIMIT } from './request.js';
import { withSiblings } from './siblings.js';
/** How often a request is made once more. */
const RETRIES = 2;
/** Milliseconds before the first retry, doubled for the next; between half and all of it is waited. */
const BACKOFF = 1_000;
/** The longest wait that a server may ask for, in milliseconds; beyond it the reader is told instead. */
const LONGEST_WAIT = 10_000;
/**
 * Gets a document from an attempt that did not yield one.
 *
 * @param registered Formats that the host page brought along; they come before the library's own.
 * @throws {ContentError} What was expected, what came, from which address, and what to do.
 */
export async function recover(attempt, registered) {
    const { src, signal } = attempt;
    const answer = await readAnswer(attempt, registered);
    const document = await withSiblings(answer, (original) => readAnswer({ src: original, signal }, registered));
    const { items } = document;
    const { problems } = document.article;
    if (problems.length)
        console.warn([`${src} is not quite what it should be:`, ...problems].join('\n- '));
    return items ? { ...document, article: { ...document.article, items } } : document;
}
async function readAnswer(attempt, registered) {
    const { src } = attempt;
    try {
        if (src.startsWith('#'))
            return await read(inPage(src.slice(1)), registered, attempt.cause);
        const { response, bytes, cause } = await answered(attempt);
        const document = await read(served(src, response, bytes), registered, cause);
        return withLinkHeader(document, response.headers, response.url);
    }
    catch (error) {
        const { kind, details } = isContentError(error) ? error : new ContentError('format', { cause: error });
        const facts = { url: src, ...details };
        throw new ContentError(kind, facts, explanations[kind](facts), () => failure(kind));
    }
}
/** The data block of the page. */
function inPage(id) {
    const text = document.getElementById(id)?.textContent ?? '';
    return { text, url: pageUrl(), mediaType: 'application/ld+json', json: parse(text), language: '' };
}
/** The attempt with its answer; asked for again where the network failed or the server was busy. */
async function answered(attempt) {
    const { src, signal } = attempt;
    let { response, bytes, cause, limit } = attempt;
    for (let retries = 0;; retries++) {
        if (isContentError(cause) && cause.kind === 'too-large')
            throw cause;
        if (response?.ok && bytes)
            return { ...attempt, response, bytes };
        const delay = retryDelay(response, retries);
        if (limit?.aborted)
            throw new ContentError('timeout', { limit: TIME_LIMIT, cause });
        if (!response && retries === 0 && (await isKeptBack(src, signal)))
            throw new ContentError('cors', { cause });
        if (retries === RETRIES || delay === undefined) {
            throw response && !response.ok
                ? new ContentError('status', { status: response.status })
                : new ContentError('network', { cause });
        }
        await wait(delay, signal);
        limit = AbortSignal.timeout(TIME_LIMIT);
        response = bytes = cause = undefined;
        try {
            response = await request(src, AbortSignal.any([signal, limit]));
            bytes = await readBytes(response);
        }
        catch (error) {
            if (signal.aborted)
                throw new ContentError('aborted', { cause: error });
            cause = error;
        }
    }
}
/**
 * Milliseconds to wait before asking again; `undefined` where that would not help. Only what passes by itself is
 * asked for again: a failure of the network, 429 and 503.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryDelay(response, retries) {
    if (response && !response.ok && response.status !== 429 && response.status !== 503)
        return undefined;
    if (!navigator.onLine)
        return undefined;
    const after = response?.headers.get('retry-after');
    const asked = (after && (Number(after) * 1000 || Date.parse(after) - Date.now())) || 0;
    if (asked > LONGEST_WAIT)
        return undefined;
    // Jitter keeps the readers of a busy page from asking again all at once.
    const backoff = BACKOFF * 2 ** retries * (0.5 + Math.random() / 2);
    return Math.max(asked, backoff);
}
/**
 * Whether a server answers, but lets no other site read it. Where the network failed, too, a browser tells scripts no
 * more than that; but an answer that none may read does come where none is to be read.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
async function isKeptBack(src, signal) {
    if (URL.parse(src)?.origin === globalThis.origin)
        return false;
    const options = { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal };
    return fetch(src, options).then(() => true, () => false);
}
async function wait(delay, signal) {
    await new Promise((resolve) => {
        const timer = setTimeout(resolve, delay);
        signal.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
        });
    });
    if (signal.aborted)
        throw new ContentError('aborted');
}
function served(src, { headers, url }, bytes) {
    const contentType = headers.get('content-type') ?? '';
    const text = decodeText(bytes, contentType);
    const language = headers.get('content-language') ?? '';
    return {
        text,
        url: `${url}#${src.split('#')[1] ?? ''}`,
        mediaType: contentType.split(';')[0].trim().toLowerCase(),
        json: parse(text),
        // Several languages say for whom a document is, not what it is written in.
        language: language.includes(',') ? '' : language,
    };
}
/** Reads what was served as the first format that finds an article in it. */
async function read(served, registered, cause) {
    const found = served.text.trim().slice(0, 40);
    let failure = isContentError(cause) ? cause : undefined;
    for (const format of [...registered, ...formats]) {
        try {
            if (!format.matches(served))
                continue;
            const result = await format.read(served);
            return 'versions' in result ? result : { article: toArticle({ documentUrl: served.url, ...result }), versions: [] };
        }
        catch (error) {
            failure = isContentError(error) ? error : new ContentError('format', { found, cause: error });
        }
    }
    throw failure ?? new ContentError('format', { found, cause });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const explanations = {
    network: ({ url }) => navigator.onLine
        ? `Expected an answer from ${url}, but none came whole. Check the address in src, and that the server runs.`
        : `Expected an answer from ${url}, but the browser is offline.`,
    cors: ({ url }) => `Expected an answer from ${url} that this site may read, but its server does not allow it. It must send the header ` +
        `Access-Control-Allow-Origin: * (or: ${globalThis.origin}).`,
    status: ({ url, status }) => `Expected a document at ${url}, but the server answered with status ${status}. Check the address in src.`,
    timeout: ({ url, limit = TIME_LIMIT }) => `Expected ${url} within ${limit / 1000} s, but it did not come in time. Make the server faster or the document smaller.`,
    'too-large': ({ url, limit = BYTE_LIMIT }) => `Expected at most ${limit} bytes and 100,000 nodes at ${url}, but more came. Split the document.`,
    format: ({ url, found }) => `Expected content at ${url} in a format the library reads, but ` +
        `${found ? `a text came that begins with ${JSON.stringify(found)}` : 'nothing came'}. ` +
        'Point src at a schema.org JSON-LD document, a page, a feed (JSON Feed, RSS, Atom), the WordPress REST API or Markdown.',
    empty: ({ url, found }) => `Expected an article or questions at ${url}, such as a schema.org Article or FAQPage, but found ${found || 'none'}. ` +
        'See https://schema.org/Article.',
    aborted: ({ url }) => `Loading ${url} was stopped: what asked for it left the page or wants another version.`,
};
