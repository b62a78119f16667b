/** Finding languages by what a reader may type, and putting them in an order that a reader can find them in. */
import { autonym, languageName } from './autonyms.js';
import { fold } from './fold.js';
import { negotiate } from './negotiate.js';
/** Finds languages by their own name, their name in the interface's language and in English, and their code. */
export class LanguageSearch {
    #languages;
    #names;
    /**
     * @param languages BCP 47 tags.
     * @param page BCP 47 tag of the interface's language.
     */
    constructor(languages, page) {
        this.#languages = languages;
        this.#names = languages.map((tag) => [tag, autonym(tag), languageName(tag, page) ?? '', languageName(tag, 'en') ?? ''].map(fold));
    }
    /** The languages that fit what was typed, the likeliest first; all of them, as they came, where nothing was. */
    find(typed) {
        const query = fold(typed);
        return this.#languages
            .map((tag, index) => ({ tag, rank: query ? rank(this.#names[index], query) : 1 }))
            .filter(({ rank }) => rank)
            .sort((a, b) => a.rank - b.rank)
            .map(({ tag }) => tag);
    }
}
/** 1 for what was typed in full, 2 where a name begins with it, 3 where it is in a name, 0 where it is nowhere. */
function rank(names, query) {
    if (names.includes(query))
        return 1;
    if (names.some((name) => name.startsWith(query)))
        return 2;
    // A code is known or it is not: nobody looks for its middle.
    return names.slice(1).some((name) => name.includes(query)) ? 3 : 0;
}
/**
 * Tags in the order of the languages' own names, as a dictionary of the interface's language has it: its own script
 * first, the others together, each in its order.
 */
export function sortByName(tags, page) {
    const { compare } = new Intl.Collator(page, { ignorePunctuation: true });
    return [...tags].sort((a, b) => compare(autonym(a), autonym(b)));
}
const beginning = (tag) => tag.split('-')[0];
/** Of the languages there are, those that serve wanted ones best; the most wanted first. */
export function likelyLanguages(wanted, available) {
    const likely = wanted.map((tag) => {
        if (available.includes(tag))
            return tag;
        // Of hundreds, negotiating takes long; those that begin alike are few, and the likeliest as a rule.
        const alike = available.filter((other) => beginning(other) === beginning(tag));
        return negotiate([tag], alike.length > 0 ? alike : available);
    });
    return [...new Set(likely)].filter((tag) => tag !== undefined);
}
