/**
 * Puts a popover below its button, or above it where there is more room, with their start edges in line as far as the
 * window goes. What does not fit scrolls. CSS anchor positioning can take its place once all browsers that the library
 * runs in have it (Firefox 147, Safari 26).
 */
export declare function placeBeside(popover: HTMLElement, button: HTMLElement): void;
