import { toTag, UNDETERMINED } from './tags.js';
let choice;
const listeners = new Set();
/** The language the reader chose on this page, or `undefined` while none has been chosen. */
export function getReaderLanguage() {
    return choice;
}
/**
 * Shows the page's elements in a language, as if the reader had chosen it in a switcher.
 * For hosts with a language setting of their own.
 *
 * @param language BCP 47 tag; `undefined` takes the choice back.
 */
export function setReaderLanguage(language) {
    const tag = language === undefined ? undefined : toTag(language);
    if (tag === UNDETERMINED) {
        console.warn(`Expected a BCP 47 tag, got "${language}".`);
        return;
    }
    if (tag === choice)
        return;
    choice = tag;
    for (const listener of [...listeners])
        listener();
}
/**
 * Calls back whenever the reader's language changes.
 *
 * @returns A function that ends the subscription.
 */
export function onReaderLanguageChange(callback) {
    listeners.add(callback);
    return () => listeners.delete(callback);
}
