/** The names of languages that browsers lack; a chunk that is fetched when one is needed. */
import { AUTONYMS } from './autonym-table.js';
/** A language's name in itself; `undefined` where it is left to the browser. What only a region adds is left out. */
export function furtherAutonym(tag) {
    return AUTONYMS[tag] ?? AUTONYMS[tag.replace(/-(?:[A-Z]{2}|\d{3})$/, '')];
}
