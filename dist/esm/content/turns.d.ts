/** Does a piece of work at once, or, where many others came before, in a later task: the page gets its turn in between. */
export declare function inTurn<Result>(work: () => Result): Promise<Result>;
/** Resolves in a later task, once what came meanwhile had its turn; a timer would wait some milliseconds more. */
export declare function nextTask(): Promise<void>;
