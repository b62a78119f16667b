/**
 * @cssproperty [--zo-surface=Canvas] - Colour of what opens above the page.
 * @cssproperty [--zo-surface-text=CanvasText] - Colour of the text on it.
 */
export declare const searchStyles: import("lit").CSSResult;
