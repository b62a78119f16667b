/** A method of the index to call, with a number that its answer has, too. */
export interface Call {
    readonly id: number;
    readonly method: 'read' | 'prepare' | 'find';
    readonly values: unknown[];
}
export interface Answer {
    readonly id: number;
    readonly value?: unknown;
    readonly error?: string;
}
