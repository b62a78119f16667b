export declare const languageSwitcherStyles: import("lit").CSSResult;
