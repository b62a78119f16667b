/**
 * Milliseconds of work before the page gets its turn: half of what makes a task a long one, since the last piece of it
 * may take as long again.
 *
 * @see https://www.w3.org/TR/longtasks-1/
 */
const TURN = 25;
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
function begin() {
    const over = new Promise((resolve) => {
        setTimeout(() => {
            turn = undefined;
            resolve();
        });
    });
    return { end: performance.now() + TURN, over };
}
