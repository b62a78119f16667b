/** Parsing a long JSON document with a list in it without keeping the page from anything else. */
import { inTurn } from '../turns.js';
/** Letters parsed at a time: a few milliseconds' work. */
const SLICE = 250_000;
/** What the structure of JSON shows by; a string is passed over as a whole. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g;
/**
 * Parses an object of which `items` is the long part. What is not as it seems is parsed at once.
 *
 * @throws {SyntaxError} Where it is no JSON.
 */
export async function parseItems(text) {
    const list = /"items"\s*:\s*\[/.exec(text);
    if (!list)
        return JSON.parse(text);
    const items = [];
    const start = list.index + list[0].length;
    let [from, depth] = [start, 0];
    const tokens = new RegExp(TOKEN);
    tokens.lastIndex = start;
    /** Reads on until there is enough to parse, or the list is over. */
    const slice = () => {
        for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
            const [{ 0: mark }] = token;
            if (mark === '{' || mark === '[')
                depth++;
            else if (mark === '}' || mark === ']')
                depth--;
            const isOver = depth < 0;
            if (!isOver && (depth > 0 || mark !== '}' || tokens.lastIndex - from < SLICE))
                continue;
            const end = isOver ? token.index : tokens.lastIndex;
            items.push(...JSON.parse(`[${text.slice(from, end).replace(/^\s*,/, '')}]`));
            from = end;
            return !isOver;
        }
        throw new SyntaxError('The list has no end.');
    };
    try {
        while (await inTurn(slice))
            ;
        return { ...JSON.parse(text.slice(0, start) + text.slice(from)), items };
    }
    catch {
        return JSON.parse(text);
    }
}
