/** An index of texts in many languages, each searched in itself. Runs in a worker or in the page; knows no DOM. */
import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch';
import {foldings, foldTyped} from '../../i18n/fold.js';
import {negotiate} from '../../i18n/negotiate.js';
import {typedWords, words} from '../../i18n/words.js';
import {plainText} from '../text.js';
import {inTurn} from '../turns.js';

/** What is indexed of an article. */
export interface IndexedText {
  readonly id: number;
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Text or markup. */
  readonly summary: string;
  /** Text or markup. */
  readonly body: string;
}

export interface Hit {
  readonly id: number;
  /** The words it was found by, folded, as they are in the index. */
  readonly terms: readonly string[];
}

export interface Found {
  /** The best first, as many as were asked for. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
  /** BCP 47 tag of the language that was searched first and has nothing, where the hits are in others; else empty. */
  readonly missing: string;
}

/**
 * The most that a word in a text can score is 5.4 times the least (BM25+ as MiniSearch has it: k 1.2, d 0.5), so that
 * with these a word in the title is always worth more than the same word in the summary, and that more than in the body.
 */
const BOOST = {title: 36, summary: 6, body: 1};

/** A word of so many letters may have one typing error, of twice as many two. */
const LETTERS_PER_ERROR = 4;

/** Chinese and Japanese words are too short for errors: each letter makes another word. */
const WITHOUT_ERRORS = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;

const OPTIONS: SearchOptions = {
  boost: BOOST,
  combineWith: 'AND',
  prefix: true,
  processTerm: foldTyped,
  tokenize: typedWords,
};

const TOLERANT: SearchOptions = {
  ...OPTIONS,
  fuzzy: (term) => (WITHOUT_ERRORS.test(term) ? false : Math.min(2, Math.floor(term.length / LETTERS_PER_ERROR))),
};

/** Found anywhere, though a dictionary would have taken the words apart in another way. */
const BY_CHARACTER: SearchOptions = {...OPTIONS, tokenize: (query) => Array.from(query.replace(/\s/g, ''))};

export class SearchIndex {
  readonly #byLanguage = new Map<string, MiniSearch<IndexedText>>();

  /** Indexes texts, with a turn for others in between. */
  async add(texts: Iterable<IndexedText>): Promise<void> {
    for (const text of texts) await inTurn(() => this.#of(text.language).add(text));
  }

  /**
   * What fits best: in the wanted language, else in any. Each word must be in a text, or begin one of its words; where
   * that finds nothing, words with a typing error in them are let pass.
   *
   * @param wanted BCP 47 tags, the most wanted first.
   * @param limit How many hits are handed out.
   */
  find(query: string, wanted: readonly string[], limit: number): Found {
    const languages = [...this.#byLanguage.keys()];
    const own = negotiate(wanted, languages) ?? '';
    const found = this.#search(query, own ? [own] : languages);
    if (found.length > 0 || !own) return toFound(found, '', limit);
    const elsewhere = this.#search(
      query,
      languages.filter((language) => language !== own),
    );
    return toFound(elsewhere, elsewhere.length > 0 ? own : '', limit);
  }

  #search(query: string, languages: readonly string[]): SearchResult[] {
    for (const options of [OPTIONS, TOLERANT, ...(WITHOUT_ERRORS.test(query) ? [BY_CHARACTER] : [])]) {
      const results = languages.flatMap((language) => this.#byLanguage.get(language)!.search(query, options));
      if (results.length > 0) return languages.length > 1 ? results.sort((a, b) => b.score - a.score) : results;
    }
    return [];
  }

  #of(language: string): MiniSearch<IndexedText> {
    let index = this.#byLanguage.get(language);
    if (!index) {
      // A text has most of its words in common with others.
      const folded = new Map<string, string[]>();
      index = new MiniSearch<IndexedText>({
        fields: Object.keys(BOOST),
        extractField: (text, field) => {
          const value = text[field as keyof IndexedText];
          return typeof value === 'string' && field !== 'title' ? plainText(value) : (value as string);
        },
        tokenize: (text) => Array.from(words(text), ({text}) => text),
        processTerm: (term) => {
          let terms = folded.get(term);
          if (!terms) folded.set(term, (terms = foldings(term, language)));
          return terms;
        },
      });
      this.#byLanguage.set(language, index);
    }
    return index;
  }
}

function toFound(results: readonly SearchResult[], missing: string, limit: number): Found {
  const hits = results.slice(0, limit).map(({id, terms}): Hit => ({id: id as number, terms}));
  return {hits, total: results.length, missing};
}
