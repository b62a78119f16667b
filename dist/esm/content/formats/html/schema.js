/** schema.org's types, as far as a page's structured data is sorted by them before it is read. */
import { RANKS } from '../json-ld.js';
/** The types that the article of a page has, and those of its questions. */
export const [ARTICLE, QUESTIONS] = RANKS;
/** Whether a node has a type that a pattern fits. */
export function isOfType(node, pattern) {
    return [node['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/:]/, '')));
}
/** Whether a value is a node of such a type, or has one in it at any depth. */
export function holdsType(json, pattern) {
    // A walk without recursion: documents may be nested thousands deep.
    const rest = [json];
    while (rest.length) {
        const value = rest.pop();
        if (!isObject(value))
            continue;
        if (isOfType(value, pattern))
            return true;
        for (const inner of Object.values(value))
            rest.push(inner);
    }
    return false;
}
export function isObject(value) {
    return typeof value === 'object' && value !== null;
}
