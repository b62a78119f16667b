import { statedTag, UNDETERMINED } from './tags.js';
const CHANGE = 'zo-reader-language';
/**
 * `zo-reader-language`, on `window` like the browser's own `languagechange`: the language that the reader chose is
 * another one now, whoever changed it. For hosts that translate their own words.
 */
export class ReaderLanguageEvent extends Event {
    constructor(
    /** BCP 47 tag; `undefined` where the choice was taken back. */
    language) {
        super(CHANGE);
        this.language = language;
    }
}
let choice;
// The choice is the page's: every copy of the library hears of it. Where there is no page, there is no reader.
if (typeof window !== 'undefined') {
    addEventListener(CHANGE, ({ language }) => {
        choice = language;
    });
}
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
    const tag = language === undefined ? undefined : statedTag(language);
    if (tag !== UNDETERMINED && tag !== choice)
        dispatchEvent(new ReaderLanguageEvent(tag));
}
/**
 * Calls back whenever the reader's language changes.
 *
 * @returns A function that ends the subscription.
 */
export function onReaderLanguageChange(callback) {
    addEventListener(CHANGE, callback);
    return () => {
        removeEventListener(CHANGE, callback);
    };
}
