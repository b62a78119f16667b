/**
 * Milliseconds of work before the page gets its turn: a quarter of what makes a task a long one, since the last piece of
 * it may take as long again, and on a machine that is busy elsewhere, each of them twice that.
 *
 * @see https://www.w3.org/TR/longtasks-1/
 */
const TURN = 12;
let turn;
/** Does a piece of work at once, or, where many others came before, in a later task: the page gets its turn in between. */
export async function inTurn(work) {
    // Where there is no page, as in a worker, nobody waits.
    if (typeof document === 'undefined')
        return work();
    while ((turn ??= begin()).end < performance.now())
        await turn.over;
    return work();
}
/** Resolves in a later task, once what came meanwhile had its turn; a timer would wait some milliseconds more. */
export function nextTask() {
    return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
            port1.close();
            resolve();
        };
        port2.postMessage(undefined);
    });
}
function begin() {
    const over = nextTask().then(() => {
        turn = undefined;
    });
    return { end: performance.now() + TURN, over };
}
