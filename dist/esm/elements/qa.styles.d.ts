export declare const qaStyles: import("lit").CSSResult;
