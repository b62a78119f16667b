/** The articles of a feed, as a list shows them. */
import { negotiate } from '../i18n/negotiate.js';
import { maximize, UNDETERMINED } from '../i18n/tags.js';
/** The newest first; those without a date last, in the publisher's order. */
export function newestFirst(articles) {
    return articles
        .map((article) => ({ article, time: Date.parse(article.published || article.modified) || -Infinity }))
        .sort((one, other) => (one.time === other.time ? 0 : other.time - one.time))
        .map(({ article }) => article);
}
/**
 * Of articles in several languages, those in the one that serves the reader best, and those that do not say theirs. All
 * of them where none of the wanted languages is among them.
 *
 * @param wanted BCP 47 tags, the most wanted first.
 */
export function inWantedLanguage(articles, wanted) {
    const languages = new Set(articles.map(({ language }) => language).filter((language) => language !== UNDETERMINED));
    const best = negotiate(wanted, [...languages]);
    if (!best)
        return articles;
    // An article in British English is for readers of American English, too.
    const { language, script } = maximize(best);
    const read = new Set([UNDETERMINED]);
    for (const tag of languages) {
        const other = maximize(tag);
        if (other.language === language && other.script === script)
            read.add(tag);
    }
    return articles.filter((article) => read.has(article.language));
}
