import { maximize } from './tags.js';
/**
 * Whether a text can be in a language, as far as a glance at its letters tells: Latin ones, or others. `script.ts` looks
 * closer.
 */
export function hasLettersOf(tag, text) {
    const { script } = maximize(tag);
    return script !== undefined && (script === 'Latn' ? /\p{sc=Latn}/u : /(?!\p{sc=Latn})\p{L}/u).test(text);
}
