/**
 * Every word the library itself says, in one place. Ids are explicit, so that a minifier cannot change them.
 * After a change: `npm run localize:extract`, translate `xliff/*.xlf`, `npm run localize:build`.
 */
import { msg, str } from '@lit/localize';
/** BCP 47 tag of the language that the words are in at the moment; one for the whole page. */
export const interfaceLanguage = () => msg('en', { id: 'language', desc: 'No word, but the BCP 47 tag of the language of this file, such as “de”.' });
export const retry = () => msg('Try again', { id: 'retry', desc: 'Button beside a failure message; loads the content once more.' });
export const languages = () => msg('Languages', { id: 'languages', desc: 'Name of the list of languages an article is published in.' });
export const readingTime = (duration) => msg(str `${duration} read`, {
    id: 'reading-time',
    desc: 'Reading time of an article; the placeholder is a duration with its unit, such as “3 min”.',
});
export const byline = (authors) => msg(str `By ${authors}`, {
    id: 'byline',
    desc: 'Who wrote the article; the placeholder is one name or a list of names.',
});
export const shownIn = (language) => msg(str `Language: ${language}`, {
    id: 'shown-in',
    desc: 'Said by a screen reader after the reader chose another language; the placeholder is its name.',
});
export const chooseLanguage = () => msg('Choose a language', {
    id: 'choose-language',
    desc: 'Button that opens the list of languages; a screen reader says it before the name of the current language.',
});
export const findLanguage = () => msg('Find a language', { id: 'find-language', desc: 'Name of the field that filters a long list of languages.' });
export const likelyLanguages = () => msg('Suggested', {
    id: 'likely-languages',
    desc: 'Heading above the few languages, of very many, that the reader is likely to want.',
});
export const allLanguages = () => msg('All languages', { id: 'all-languages', desc: 'Heading above the long list of all languages.' });
export const languagesFound = (count) => msg(str `Languages found: ${count}`, {
    id: 'languages-found',
    desc: 'Said by a screen reader while the reader types the name of a language; the placeholder is any number above 0, so word it to fit all of them.',
});
export const noLanguageFound = () => msg('No language found', { id: 'no-language-found', desc: 'Shown where no language fits what the reader typed.' });
export const notAvailable = (wanted, shown) => msg(str `Not available in ${wanted}. Shown in ${shown}.`, {
    id: 'not-available',
    desc: 'Above an article that is not published in the wanted language; both placeholders are names of languages.',
});
export const acceptedAnswer = () => msg('Accepted answer', { id: 'accepted-answer', desc: 'Label of the answer that the asker accepted.' });
export const answers = (count) => msg(str `Answers: ${count}`, {
    id: 'answers',
    desc: 'How many answers a question has; the placeholder is any number above 1, so word it to fit all of them.',
});
export const upvotes = (count) => msg(str `Votes: ${count}`, {
    id: 'upvotes',
    desc: 'How many readers found an answer useful; the placeholder is any number above 0, so word it to fit all of them.',
});
export const copyLink = () => msg('Copy link', {
    id: 'copy-link',
    desc: 'Name of the icon beside a question; it copies the address that leads to the question.',
});
export const linkCopied = () => msg('Link copied', { id: 'link-copied', desc: 'Said by a screen reader after “Copy link” did so.' });
export const expandAll = () => msg('Expand all', { id: 'expand-all', desc: 'Button above a list of questions; it shows all answers.' });
export const collapseAll = () => msg('Collapse all', { id: 'collapse-all', desc: 'The same button once all answers are shown; it hides them again.' });
export const findQuestion = () => msg('Find a question', { id: 'find-question', desc: 'Name of the field that filters a long list of questions.' });
export const questionsFound = (count) => msg(str `Questions found: ${count}`, {
    id: 'questions-found',
    desc: 'Said by a screen reader while the reader types in the field; the placeholder is any number above 0, so word it to fit all of them.',
});
export const noQuestionFound = () => msg('No question found', {
    id: 'no-question-found',
    desc: 'Shown where no question or answer has the words that the reader typed.',
});
export const contact = () => msg('Contact', {
    id: 'contact',
    desc: 'Link in the header of a site; leads to a page, an address or a number to contact it.',
});
export const menu = () => msg('Menu', {
    id: 'menu',
    desc: 'Button in the header of a site, on a small screen; shows its links, and hides them again.',
});
export const skipToContent = () => msg('Skip to content', {
    id: 'skip-to-content',
    desc: 'Link at the start of a page, for readers who use a keyboard; leads past the header.',
});
export const search = () => msg('Search', { id: 'search', desc: 'Name of the field or button to search a site with.' });
export const close = () => msg('Close', { id: 'close', desc: 'Button that closes a dialog.' });
export const searching = () => msg('Searching…', { id: 'searching', desc: 'Shown while the first results of a search are on their way.' });
export const searchResults = () => msg('Search results', { id: 'search-results', desc: 'Name of the list of articles that a search found.' });
export const resultsFound = (count) => msg(str `Results: ${count}`, {
    id: 'results-found',
    desc: 'Said by a screen reader when a search has found something; the placeholder is any number above 0, so word it to fit all of them.',
});
export const nothingFound = () => msg('Nothing found. Try other words.', {
    id: 'nothing-found',
    desc: 'Shown where a search has found no article in any language.',
});
export const foundElsewhere = (language) => msg(str `Nothing found in ${language}. In other languages:`, {
    id: 'found-elsewhere',
    desc: 'Above search results where nothing was found in the wanted language; the placeholder is its name.',
});
export const allResults = () => msg('Show all results', { id: 'all-results', desc: 'Link below search results, to a page with all of them.' });
export const recentSearches = () => msg('Recent searches', { id: 'recent-searches', desc: 'Heading above what the reader searched for before.' });
export const forgetSearches = () => msg('Clear recent searches', {
    id: 'forget-searches',
    desc: 'Below what the reader searched for before; forgets all of it.',
});
export const offline = () => msg('You are offline. Search again when you are connected.', {
    id: 'offline',
    desc: 'Failure of a search: the browser has no connection.',
});
export const loading = () => msg('Loading…', {
    id: 'loading',
    desc: 'Shown, and said by a screen reader, where an article takes more than a second to load.',
});
export const contents = () => msg('Contents', { id: 'contents', desc: 'Heading of the list of an article’s sections, each a link to it.' });
export const table = () => msg('Table', { id: 'table', desc: 'Name of a table that is wide and can be scrolled, where it has no title.' });
export const code = () => msg('Code', { id: 'code', desc: 'Name of a piece of source code that is wide and can be scrolled.' });
export const share = () => msg('Share', { id: 'share', desc: 'Button below an article; it opens the list of apps to share the article with.' });
export const showMore = () => msg('Show more', { id: 'show-more', desc: 'Button below a list of articles; it adds further articles.' });
export const articlesShown = (shown, all) => msg(str `Articles shown: ${shown} of ${all}`, {
    id: 'articles-shown',
    desc: 'Said by a screen reader after “Show more”; both placeholders are numbers, so word it to fit all of them.',
});
export const otherLanguages = (count) => msg(str `Articles in other languages: ${count}`, {
    id: 'other-languages',
    desc: 'Above a list that shows the articles in one language only; the placeholder is any number above 0, so word it to fit all of them.',
});
export const showAll = () => msg('Show all', { id: 'show-all', desc: 'Button beside “Articles in other languages”; it shows these, too.' });
export const unreachable = () => msg('This could not be loaded. Check the connection.', {
    id: 'error-network',
    desc: 'Failure: the server could not be reached.',
});
const unreadable = () => msg('This could not be read.', {
    id: 'error-format',
    desc: 'Failure: the document is in no format that the library understands, or larger than it reads.',
});
const refused = () => msg('This could not be loaded: the server answered with an error.', {
    id: 'error-status',
    desc: 'Failure: the server answered, but with an error such as “not found”.',
});
const failures = {
    network: unreachable,
    aborted: unreachable,
    format: unreadable,
    'too-large': unreadable,
    cors: refused,
    status: refused,
    timeout: () => msg('This is taking too long to load.', {
        id: 'error-timeout',
        desc: 'Failure: the server did not answer in time.',
    }),
    empty: () => msg('There is no article here.', {
        id: 'error-empty',
        desc: 'Failure: the document was read, but describes no article.',
    }),
};
/** Why a load failed, in a reader's words. */
export const failure = (kind) => failures[kind]();
