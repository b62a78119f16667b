/** Where in a text the words stand that it was found by, folded or not. */
import { foldedOffsets, foldings, foldLetters, foldTyped } from '../../i18n/fold.js';
import { typedWords, words } from '../../i18n/words.js';
import { plainText } from '../text.js';
/** Characters of an excerpt before the first word that is marked, at most; and in all. */
const BEFORE = 60;
const LENGTH = 280;
/** Marks what a reader looked for. */
export class Highlighter {
    #typed;
    /** Folded, where it is of letters without spaces: found as it is, it is marked as it is. */
    #phrase;
    constructor(query) {
        // The longest first, so that as much as possible is marked.
        this.#typed = [...new Set(typedWords(query).map(foldTyped))].filter(Boolean).sort((a, b) => b.length - a.length);
        const phrase = foldLetters(query.trim());
        this.#phrase = /^[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}ー]{2,}$/u.test(phrase) ? phrase : '';
    }
    /** @param terms Further words, folded: those of the index that were close enough. */
    mark(text, language, terms = []) {
        const parts = [];
        let end = 0;
        for (const [from, to] of this.#ranges(text, language, new Set(terms))) {
            if (from === end && parts.length > 0)
                parts.push(parts.pop() + text.slice(from, to));
            else
                parts.push(text.slice(end, from), text.slice(from, to));
            end = to;
        }
        return [...parts, text.slice(end)];
    }
    /** The summary if what was looked for is in it, else the place of the body where it is, else the summary. */
    excerpt({ body, language, summary }, terms = []) {
        const [first = '', second = ''] = [summary, body].map((text) => plainText(text).replace(/\s+/g, ' ').trim());
        const inSummary = this.mark(first, language, terms);
        if (inSummary.length > 1)
            return inSummary;
        const [range] = this.#ranges(second, language, new Set(terms));
        if (!range)
            return first ? inSummary : [cut(second, 0)];
        const [at] = range;
        // From the beginning of a sentence, if one is near, else of a word.
        const before = second.slice(Math.max(0, at - BEFORE), at);
        const sentence = before.search(/(?<=[.!?。！？؟]\s?)\S[^.!?。！？؟]*$/);
        const start = at <= BEFORE ? 0 : at - before.length + (sentence >= 0 ? sentence : before.indexOf(' ') + 1);
        const marked = this.mark(cut(second, start), language, terms);
        return start > 0 ? [`…${marked[0]}`, ...marked.slice(1)] : marked;
    }
    *#ranges(text, language, terms) {
        const folded = this.#phrase && foldLetters(text);
        if (folded.includes(this.#phrase || '\0')) {
            yield* occurrences(folded, this.#phrase, foldedOffsets(text));
            return;
        }
        for (const { text: word, index } of words(text)) {
            const variants = foldings(word, language);
            const [folded] = variants;
            const found = this.#typed.find((typed) => variants.some((variant) => variant.startsWith(typed)));
            const at = found === undefined ? -1 : folded.indexOf(found);
            if (found !== undefined && at >= 0) {
                const offsets = foldedOffsets(word);
                // A letter that folds into two is marked as a whole.
                const last = offsets[at + found.length - 1];
                const to = offsets.find((offset) => offset > last) ?? word.length;
                yield [index + offsets[at], index + to];
            }
            else if (found !== undefined || variants.some((variant) => terms.has(variant))) {
                yield [index, index + word.length];
            }
        }
    }
}
function* occurrences(folded, phrase, offsets) {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
        yield [offsets[at], offsets[at + phrase.length]];
    }
}
function cut(text, start) {
    const end = start + LENGTH;
    return text.length > end ? `${text.slice(start, end).replace(/\s\S*$/, '')}…` : text.slice(start);
}
