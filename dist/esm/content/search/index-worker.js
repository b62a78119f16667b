/** The worker that has the index of a long list; `index-thread.ts` starts it. */
import { FeedIndex } from './feed-index.js';
const index = new FeedIndex();
addEventListener('message', ({ data }) => {
    void answer(data).then((result) => {
        postMessage(result);
    });
});
async function answer({ id, method, values }) {
    try {
        const call = index[method];
        return { id, value: await call.apply(index, values) };
    }
    catch (error) {
        return { id, error: String(error) };
    }
}
