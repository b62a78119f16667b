/** The JSON-LD that a page carries in its scripts, as templates and plugins leave it there. */
import { plain } from '../text-fields.js';
import { ARTICLE, isObject, isOfType } from './schema.js';
/**
 * What is not JSON, in a script that holds JSON: the wrappers of CDATA and comments, and what stands in comments. The
 * numbers keep the time that a search takes in proportion to the length of the script.
 */
const NOT_JSON = new RegExp([
    /"[^"\\]*(?:\\[^][^"\\]*)*"/, // A string, in which the rest has no meaning.
    /<!--[^{[<]*?-->/,
    /(?:\/[/*][ \t]{0,9})?(?:<!--|-->|<!\[CDATA\[|\]\]>)(?:[ \t]{0,9}\*\/)?/,
    /\/\*[^]{0,500}?\*\//,
    /\/\/[^\n]*/,
    /,(?=\s{0,500}[}\]])/,
    /\}(?=\s{0,500}\{)/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** The parsed blocks of a page, in its order; what is broken is named, and does not take the good ones along. */
export function readJsonLdBlocks(page, problems) {
    const scripts = [...page.querySelectorAll('script[type*="ld+json" i]')];
    return scripts.flatMap((script, index) => {
        const text = script.textContent.trim();
        if (!text)
            return [];
        try {
            return [parse(text)];
        }
        catch (error) {
            const place = `JSON-LD block ${index + 1} of ${scripts.length}`;
            problems.push(`${place} is not JSON and is left out: ${error.message}`);
            return [];
        }
    });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const bare = (text.includes('"') ? text : plain(text)).replace(NOT_JSON, (found) => {
            // A line break within a string must be written \n in JSON; templates forget it.
            if (found.startsWith('"'))
                return found.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
            return found === '}' ? '},' : '';
        });
        const json = bare.slice(bare.search(/[[{]/), Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1);
        try {
            return JSON.parse(`[${json}]`);
        }
        catch {
            throw error;
        }
    }
}
/**
 * The blocks with the page's own article in front, where they describe several articles: the one that gives the page
 * as its address.
 */
export function ownArticleFirst(blocks, isOwn) {
    const articles = blocks.flatMap(topNodes).filter((node) => isOfType(node, ARTICLE));
    const own = articles.find((node) => [node['mainEntityOfPage'], node['url'], node]
        .flatMap((value) => (isObject(value) ? [value['@id'], value['url']] : [value]))
        .some((address) => typeof address === 'string' && address && isOwn(address)));
    return own && own !== articles[0] ? [own, ...blocks] : [...blocks];
}
/** The nodes of a block that are in none other; those of a graph with its context. */
function topNodes(block) {
    return [block]
        .flat(2)
        .filter(isObject)
        .flatMap((node) => {
        const graph = node['@graph'];
        if (!Array.isArray(graph))
            return [node];
        return graph.filter(isObject).map((inner) => ({ '@context': node['@context'], ...inner }));
    });
}
