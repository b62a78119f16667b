import { stored } from '../i18n/remembered-language.js';
/** One for all pages of a site. */
const KEY = 'zo-searches';
/** Searches that are kept. */
const COUNT = 5;
/** What the reader searched for before, the latest first; kept in the browser alone. */
export function recentSearches() {
    // Anyone may have written there.
    const value = stored((storage) => JSON.parse(storage.getItem(KEY) ?? '[]'));
    return Array.isArray(value) ? value.filter((query) => typeof query === 'string').slice(0, COUNT) : [];
}
export function rememberSearch(query) {
    const queries = [query, ...recentSearches().filter((other) => other !== query)].slice(0, COUNT);
    stored((storage) => {
        storage.setItem(KEY, JSON.stringify(queries));
    });
}
export function forgetSearches() {
    stored((storage) => {
        storage.removeItem(KEY);
    });
}
