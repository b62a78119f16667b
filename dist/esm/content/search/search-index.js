/** An index of texts in many languages, each searched in itself. Runs in a worker or in the page; knows no DOM. */
import MiniSearch, {} from 'minisearch';
import { foldings, foldTyped } from '../../i18n/fold.js';
import { negotiate } from '../../i18n/negotiate.js';
import { typedWords, wordTexts } from '../../i18n/words.js';
import { plainText } from '../text.js';
import { inTurn, nextTask } from '../turns.js';
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
    #places = new Map();
    constructor(options) {
        super(options);
        const tree = this._index;
        const fetch = tree.fetch.bind(tree);
        tree.fetch = (term, initial) => {
            let place = this.#places.get(term);
            if (!place)
                this.#places.set(term, (place = fetch(term, initial)));
            return place;
        };
    }
    /** Takes less memory once all is in. */
    complete() {
        this.#places.clear();
    }
}
/** Texts that are indexed in a row before what else has come gets its turn: some ten milliseconds' work. */
const ROW = 50;
/** The texts of a language. They are indexed once they are to be searched: most readers search in one language. */
class LanguageIndex {
    #index;
    /** What words are found by: a text has most of its words in common with others. */
    #folded = new Map();
    #texts = [];
    #ready;
    constructor(language) {
        const folded = this.#folded;
        this.#index = new Index({
            fields: Object.keys(BOOST),
            extractField: (text, field) => {
                const value = text[field];
                return typeof value === 'string' && field !== 'title' ? plainText(value) : value;
            },
            // How often a word is in a text says little of a short one, and takes long to count.
            tokenize: (text) => [...new Set(wordTexts(text))],
            processTerm: (term) => {
                let terms = folded.get(term);
                if (!terms)
                    folded.set(term, (terms = foldings(term, language)));
                return terms;
            },
        });
    }
    add(text) {
        this.#texts.push(text);
    }
    /** Resolves once all texts are indexed. */
    ready() {
        return (this.#ready ??= this.#indexAll());
    }
    search(query, options) {
        return this.#index.search(query, options);
    }
    async #indexAll() {
        for (const [count, text] of this.#texts.entries()) {
            await inTurn(() => this.#index.add(text));
            if (count % ROW === ROW - 1)
                await nextTask();
        }
        this.#texts = [];
        this.#index.complete();
        this.#folded.clear();
    }
}
export class SearchIndex {
    #byLanguage = new Map();
    /** Takes a text in; it is indexed with the first search in its language. */
    add(text) {
        let index = this.#byLanguage.get(text.language);
        if (!index)
            this.#byLanguage.set(text.language, (index = new LanguageIndex(text.language)));
        index.add(text);
    }
    /**
     * Indexes the texts in the wanted language, then all others. A search need not wait for that.
     *
     * @param wanted BCP 47 tags, the most wanted first.
     */
    async prepare(wanted) {
        await this.#byLanguage.get(this.#own(wanted))?.ready();
        for (const index of this.#byLanguage.values())
            await index.ready();
    }
    /**
     * What fits best: in the wanted language, else in any. Each word must be in a text, or begin one of its words; where
     * that finds nothing, words with a typing error in them are let pass.
     *
     * @param wanted BCP 47 tags, the most wanted first.
     * @param limit How many hits are handed out.
     */
    async find(query, wanted, limit) {
        const languages = [...this.#byLanguage.keys()];
        const own = this.#own(wanted);
        const found = await this.#search(query, own ? [own] : languages, OWN);
        if (found.length > 0 || !own)
            return toFound(found, '', limit);
        const elsewhere = await this.#search(query, languages.filter((language) => language !== own), ELSEWHERE);
        return toFound(elsewhere, elsewhere.length > 0 ? own : '', limit);
    }
    async #search(query, languages, ways) {
        const indexes = languages.map((language) => this.#byLanguage.get(language));
        // One after the other, as `prepare` has them: together, none would be ready before the last.
        for (const index of indexes)
            await index.ready();
        for (const options of WITHOUT_ERRORS.test(query) ? [OPTIONS, BY_CHARACTER] : ways) {
            const results = indexes.flatMap((index) => index.search(query, options));
            if (results.length > 0)
                return indexes.length > 1 ? results.sort((a, b) => b.score - a.score) : results;
        }
        return [];
    }
    /** The language of the texts that is the most wanted; empty where none is. */
    #own(wanted) {
        return negotiate(wanted, [...this.#byLanguage.keys()]) ?? '';
    }
}
function toFound(results, missing, limit) {
    const hits = results.slice(0, limit).map(({ id, terms }) => ({ id: id, terms }));
    return { hits, total: results.length, missing };
}
