/** XML from anyone: feeds, and descriptions of searches. */
import { parseInert } from './trusted-types.js';
/** What is looked at before a root element, and in a document type declaration. What has no end takes all that follows. */
const TOKEN = /<!--(?:[^]*?-->|[^]*)|<\?(?:[^]*?\?>|[^]*)|"[^"]*"|'[^']*'|<!DOCTYPE|<[^!?]|[[\]>]/g;
/**
 * Parses XML into an inert document. Entities that it declares are not known: they are what makes a short text grow until
 * the page dies, and WebKit sets them no limit.
 */
export function parseXml(text) {
    return parseInert(withoutDoctype(text), 'text/xml');
}
/** @see https://www.w3.org/TR/xml/#NT-doctypedecl */
function withoutDoctype(text) {
    let start;
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (start === undefined) {
            if (/^<[^!?]/.test(token))
                break;
            if (token === '<!DOCTYPE')
                start = index;
        }
        else if (token === '[')
            depth++;
        else if (token === ']')
            depth--;
        else if (token === '>' && depth === 0)
            return text.slice(0, start) + text.slice(index + 1);
    }
    return text;
}
