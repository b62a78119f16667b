/**
 * Every word the library itself says, in one place. Ids are explicit, so that a minifier cannot change them.
 * After a change: `npm run localize:extract`, translate `xliff/*.xlf`, `npm run localize:build`.
 */
import { msg, str } from '@lit/localize';
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
export const notAvailable = (wanted, shown) => msg(str `Not available in ${wanted}. Shown in ${shown}.`, {
    id: 'not-available',
    desc: 'Above an article that is not published in the wanted language; both placeholders are names of languages.',
});
export const acceptedAnswer = () => msg('Accepted answer', { id: 'accepted-answer', desc: 'Label of the answer that the asker accepted.' });
const unreachable = () => msg('This could not be loaded. Check the connection.', {
    id: 'error-network',
    desc: 'Failure: the server could not be reached.',
});
const unreadable = () => msg('This could not be read.', {
    id: 'error-format',
    desc: 'Failure: the document is in no format that the library understands, or larger than it reads.',
});
const failures = {
    network: unreachable,
    aborted: unreachable,
    format: unreadable,
    'too-large': unreadable,
    status: () => msg('This could not be loaded: the server answered with an error.', {
        id: 'error-status',
        desc: 'Failure: the server answered, but with an error such as “not found”.',
    }),
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
