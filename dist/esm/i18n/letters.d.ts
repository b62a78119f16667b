/**
 * Whether a text can be in a language, as far as a glance at its letters tells: Latin ones, or others. `script.ts` looks
 * closer.
 */
export declare function hasLettersOf(tag: string, text: string): boolean;
