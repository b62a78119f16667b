/** A language's name in itself; `undefined` where it is left to the browser. What only a region adds is left out. */
export declare function furtherAutonym(tag: string): string | undefined;
