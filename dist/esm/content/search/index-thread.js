/** Where the index of a long list is: in a worker, or in the page where none can be started. */
import { policy } from '../trusted-types.js';
/**
 * Indexes a feed off the page's thread, or on it, in turns, where the page's Content Security Policy or the script's
 * address forbids a worker.
 *
 * @returns `undefined` where the bytes are no JSON Feed.
 */
export async function indexFeed(bytes) {
    const worker = await startWorker();
    if (worker) {
        try {
            // A copy stays here, for the case that the worker fails.
            if (await worker.read(bytes))
                return worker;
            worker.close();
            return undefined;
        }
        catch {
            worker.close();
        }
    }
    const [{ FeedIndex }, { parseItems }] = await Promise.all([import('./feed-index.js'), import('./parse-items.js')]);
    const index = new FeedIndex();
    const count = await index.read(bytes, parseItems).catch(() => 0);
    return count ? Object.assign(index, { close: () => undefined }) : undefined;
}
async function startWorker() {
    try {
        return await new IndexWorker().ready;
    }
    catch {
        return undefined;
    }
}
class IndexWorker {
    #worker;
    #pending = new Map();
    #calls = 0;
    constructor() {
        this.#worker = start();
        this.#worker.addEventListener('message', ({ data }) => {
            this.#pending.get(data.id)?.(data);
            this.#pending.delete(data.id);
        });
        this.#worker.addEventListener('error', () => {
            for (const [id, settle] of this.#pending)
                settle({ id, error: 'The worker failed.' });
            this.#pending.clear();
        });
        // Whether it runs is known once it answers.
        this.ready = this.find('', [], 0).then(() => this);
    }
    read(bytes) {
        return this.#call('read', [bytes]);
    }
    prepare(wanted) {
        return this.#call('prepare', [wanted]);
    }
    find(query, wanted, limit) {
        return this.#call('find', [query, wanted, limit]);
    }
    close() {
        this.#worker.terminate();
    }
    async #call(method, values) {
        const id = this.#calls++;
        const answered = new Promise((resolve) => this.#pending.set(id, resolve));
        this.#worker.postMessage({ id, method, values });
        const { error, value } = await answered;
        if (error !== undefined)
            throw new Error(error);
        return value;
    }
}
/** @throws Where the browser or the page forbids it; where a file cannot be fetched, the worker has an `error`. */
function start() {
    // Vite and other bundlers find the worker's file by this very form, of which `Worker` is a part.
    const Worker = TrustedWorker;
    return new Worker(new URL('./index-worker.js', import.meta.url), { type: 'module' });
}
function TrustedWorker(url, options) {
    const own = url.origin === location.origin;
    // No worker starts from another origin, but one from here may import from there.
    const file = own ? url.href : URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)};`], { type: JS }));
    const trusted = policy()?.createScriptURL(file, true) ?? file;
    // Another version of the library may have made the policy.
    if (!trusted)
        throw new Error('The policy lets no worker start.');
    return new globalThis.Worker(trusted, options);
}
const JS = 'text/javascript';
