/** An index of texts in many languages, each searched in itself. Runs in a worker or in the page; knows no DOM. */
import MiniSearch, {} from 'minisearch';
import { foldings, foldTyped } from '../../i18n/fold.js';
import { negotiate } from '../../i18n/negotiate.js';
import { typedWords, words } from '../../i18n/words.js';
import { plainText } from '../text.js';
import { inTurn } from '../turns.js';
/**
 * The most that a word in a text can score is 5.4 times the least (BM25+ as MiniSearch has it: k 1.2, d 0.5), so that
 * with these a word in the title is always worth more than the same word in the summary, and that more than in the body.
 */
const BOOST = { title: 36, summary: 6, body: 1 };
/** Letters from which on a word may have one typing error, or two: letters that have changed places count as two. */
const ONE_ERROR = 4;
const TWO_ERRORS = 6;
/** Chinese and Japanese words are too short for errors: each letter makes another word. */
const WITHOUT_ERRORS = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;
const OPTIONS = {
    boost: BOOST,
    combineWith: 'AND',
    prefix: true,
    processTerm: foldTyped,
    tokenize: typedWords,
};
const tolerant = (errors) => ({
    ...OPTIONS,
    fuzzy: (term) => {
        if (WITHOUT_ERRORS.test(term) || term.length < ONE_ERROR)
            return false;
        return term.length < TWO_ERRORS ? 1 : errors;
    },
});
/** Found anywhere, though a dictionary would have taken the words apart in another way. */
const BY_CHARACTER = { ...OPTIONS, tokenize: (query) => Array.from(query.replace(/\s/g, '')) };
/** Ways to search, each for where the ones before it find nothing. */
const OWN = [OPTIONS, tolerant(1), tolerant(2)];
const ELSEWHERE = [OPTIONS, tolerant(1)];
/**
 * Knows the place of each word in the tree of words. To go down the tree takes longer the more letters there are, and of
 * Chinese and Japanese there are thousands; most words of a text are in it already.
 */
class Index extends MiniSearch {
    constructor(options) {
        super(options);
        const tree = this._index;
        const fetch = tree.fetch.bind(tree);
        const places = new Map();
        tree.fetch = (term, initial) => {
            let place = places.get(term);
            if (!place)
                places.set(term, (place = fetch(term, initial)));
            return place;
        };
    }
}
export class SearchIndex {
    #byLanguage = new Map();
    /** Indexes texts, with a turn for others in between. */
    async add(texts) {
        for (const text of texts)
            await inTurn(() => this.#of(text.language).add(text));
    }
    /**
     * What fits best: in the wanted language, else in any. Each word must be in a text, or begin one of its words; where
     * that finds nothing, words with a typing error in them are let pass.
     *
     * @param wanted BCP 47 tags, the most wanted first.
     * @param limit How many hits are handed out.
     */
    find(query, wanted, limit) {
        const languages = [...this.#byLanguage.keys()];
        const own = negotiate(wanted, languages) ?? '';
        const found = this.#search(query, own ? [own] : languages, OWN);
        if (found.length > 0 || !own)
            return toFound(found, '', limit);
        const elsewhere = this.#search(query, languages.filter((language) => language !== own), ELSEWHERE);
        return toFound(elsewhere, elsewhere.length > 0 ? own : '', limit);
    }
    #search(query, languages, ways) {
        for (const options of WITHOUT_ERRORS.test(query) ? [OPTIONS, BY_CHARACTER] : ways) {
            const results = languages.flatMap((language) => this.#byLanguage.get(language).search(query, options));
            if (results.length > 0)
                return languages.length > 1 ? results.sort((a, b) => b.score - a.score) : results;
        }
        return [];
    }
    #of(language) {
        let index = this.#byLanguage.get(language);
        if (!index) {
            // A text has most of its words in common with others.
            const folded = new Map();
            index = new Index({
                fields: Object.keys(BOOST),
                extractField: (text, field) => {
                    const value = text[field];
                    return typeof value === 'string' && field !== 'title' ? plainText(value) : value;
                },
                // How often a word is in a text says little of a short one, and takes long to count.
                tokenize: (text) => [...new Set(words(text).map(({ text }) => text))],
                processTerm: (term) => {
                    let terms = folded.get(term);
                    if (!terms)
                        folded.set(term, (terms = foldings(term, language)));
                    return terms;
                },
            });
            this.#byLanguage.set(language, index);
        }
        return index;
    }
}
function toFound(results, missing, limit) {
    const hits = results.slice(0, limit).map(({ id, terms }) => ({ id: id, terms }));
    return { hits, total: results.length, missing };
}
