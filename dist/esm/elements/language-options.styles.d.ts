/** How the menu and the labels look; a part of the lazily loaded module that shows them. */
export declare const languageOptionsStyles: import("lit").CSSResult;
