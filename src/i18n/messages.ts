/**
 * Every word the library itself says, in one place. Ids are explicit, so that a minifier cannot change them.
 * After a change: `npm run localize:extract`, translate `xliff/*.xlf`, `npm run localize:build`.
 */
import {msg, str} from '@lit/localize';

/** BCP 47 tag of the language that the words are in at the moment; one for the whole page. */
export const interfaceLanguage = () =>
  msg('en', {id: 'language', desc: 'No word, but the BCP 47 tag of the language of this file, such as “de”.'});

export const retry = () =>
  msg('Try again', {id: 'retry', desc: 'Button beside a failure message; loads the content once more.'});

export const loading = () =>
  msg('Loading…', {
    id: 'loading',
    desc: 'Shown, and said by a screen reader, where an article takes more than a second to load.',
  });

export const languages = () =>
  msg('Languages', {id: 'languages', desc: 'Name of the list of languages an article is published in.'});

export const readingTime = (duration: string) =>
  msg(str`${duration} read`, {
    id: 'reading-time',
    desc: 'Reading time of an article; the placeholder is a duration with its unit, such as “3 min”.',
  });

export const byline = (authors: string) =>
  msg(str`By ${authors}`, {
    id: 'byline',
    desc: 'Who wrote the article; the placeholder is one name or a list of names.',
  });

export const shownIn = (language: string) =>
  msg(str`Language: ${language}`, {
    id: 'shown-in',
    desc: 'Said by a screen reader after the reader chose another language; the placeholder is its name.',
  });

export const chooseLanguage = () =>
  msg('Choose a language', {
    id: 'choose-language',
    desc: 'Button that opens the list of languages; a screen reader says it before the name of the current language.',
  });

export const findLanguage = () =>
  msg('Find a language', {id: 'find-language', desc: 'Name of the field that filters a long list of languages.'});

export const likelyLanguages = () =>
  msg('Suggested', {
    id: 'likely-languages',
    desc: 'Heading above the few languages, of very many, that the reader is likely to want.',
  });

export const allLanguages = () =>
  msg('All languages', {id: 'all-languages', desc: 'Heading above the long list of all languages.'});

export const languagesFound = (count: string) =>
  msg(str`Languages found: ${count}`, {
    id: 'languages-found',
    desc: 'Said by a screen reader while the reader types the name of a language; the placeholder is any number above 0, so word it to fit all of them.',
  });

export const noLanguageFound = () =>
  msg('No language found', {id: 'no-language-found', desc: 'Shown where no language fits what the reader typed.'});

export const notAvailable = (wanted: string, shown: string) =>
  msg(str`Not available in ${wanted}. Shown in ${shown}.`, {
    id: 'not-available',
    desc: 'Above an article that is not published in the wanted language; both placeholders are names of languages.',
  });

export const acceptedAnswer = () =>
  msg('Accepted answer', {id: 'accepted-answer', desc: 'Label of the answer that the asker accepted.'});

export const contents = () =>
  msg('Contents', {id: 'contents', desc: 'Heading of the list of an article’s sections, each a link to it.'});

export const table = () =>
  msg('Table', {id: 'table', desc: 'Name of a table that is wide and can be scrolled, where it has no title.'});

export const code = () =>
  msg('Code', {id: 'code', desc: 'Name of a piece of source code that is wide and can be scrolled.'});

export const share = () =>
  msg('Share', {id: 'share', desc: 'Button below an article; it opens the list of apps to share the article with.'});

export const copyLink = () =>
  msg('Copy link', {id: 'copy-link', desc: 'Button; it copies the address of an article or of a question.'});

export const linkCopied = () => msg('Link copied', {id: 'link-copied', desc: 'Said after “Copy link” did so.'});

export const showMore = () =>
  msg('Show more', {id: 'show-more', desc: 'Button below a list of articles; it adds further articles.'});

export const articlesShown = (shown: string, all: string) =>
  msg(str`Articles shown: ${shown} of ${all}`, {
    id: 'articles-shown',
    desc: 'Said by a screen reader after “Show more”; both placeholders are numbers, so word it to fit all of them.',
  });

export const otherLanguages = (count: string) =>
  msg(str`Articles in other languages: ${count}`, {
    id: 'other-languages',
    desc: 'Above a list that shows the articles in one language only; the placeholder is any number above 0, so word it to fit all of them.',
  });

export const showAll = () =>
  msg('Show all', {id: 'show-all', desc: 'Button beside “Articles in other languages”; it shows these, too.'});

const unreachable = () =>
  msg('This could not be loaded. Check the connection.', {
    id: 'error-network',
    desc: 'Failure: the server could not be reached.',
  });

const unreadable = () =>
  msg('This could not be read.', {
    id: 'error-format',
    desc: 'Failure: the document is in no format that the library understands, or larger than it reads.',
  });

const refused = () =>
  msg('This could not be loaded: the server answered with an error.', {
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
  timeout: () =>
    msg('This is taking too long to load.', {
      id: 'error-timeout',
      desc: 'Failure: the server did not answer in time.',
    }),
  empty: () =>
    msg('There is no article here.', {
      id: 'error-empty',
      desc: 'Failure: the document was read, but describes no article.',
    }),
};

/** Why a load failed, in a reader's words. */
export const failure = (kind: keyof typeof failures) => failures[kind]();
