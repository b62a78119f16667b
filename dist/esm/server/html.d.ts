export declare function escapeText(text: string): string;
export declare function escapeAttribute(text: string): string;
/** Data in a block of its own, in which no tag begins or ends, nor a comment. */
export declare function scriptData(data: unknown): string;
