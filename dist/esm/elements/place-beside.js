/** Room in CSS pixels between an open list and its button, and between the list and the window's edges. */
const GAP = 4;
const EDGE = 8;
/**
 * Puts a popover below its button, or above it where there is more room, with their start edges in line as far as the
 * window goes. What does not fit scrolls. CSS anchor positioning can take its place once all browsers that the library
 * runs in have it (Firefox 147, Safari 26).
 */
export function placeBeside(popover, button) {
    const { bottom, left, right, top } = button.getBoundingClientRect();
    // What the reader sees of the window: a keyboard on the screen or a zoom takes some of it.
    const { height, offsetLeft, offsetTop, width } = visualViewport;
    const above = top - GAP - offsetTop - EDGE;
    const below = offsetTop + height - EDGE - bottom - GAP;
    const { style } = popover;
    const fits = (room) => {
        style.maxBlockSize = `${room}px`;
        return popover.offsetHeight;
    };
    const tall = fits(Math.max(above, below, 0));
    const isBelow = tall <= below || below >= above;
    const y = isBelow ? bottom + GAP : top - GAP - tall;
    style.maxInlineSize = `${width - 2 * EDGE}px`;
    const wide = popover.offsetWidth;
    const x = getComputedStyle(button).direction === 'rtl' ? right - wide : left;
    const leftmost = offsetLeft + EDGE;
    style.inset = `${y}px auto auto ${Math.max(leftmost, Math.min(x, leftmost + width - 2 * EDGE - wide))}px`;
}
