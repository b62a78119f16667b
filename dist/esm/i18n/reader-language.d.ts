/**
 * `zo-reader-language`, on `window` like the browser's own `languagechange`: the language that the reader chose is
 * another one now, whoever changed it. For hosts that translate their own words.
 */
export declare class ReaderLanguageEvent extends Event {
    /** BCP 47 tag; `undefined` where the choice was taken back. */
    readonly language: string | undefined;
    constructor(
    /** BCP 47 tag; `undefined` where the choice was taken back. */
    language: string | undefined);
}
/** The language the reader chose on this page, or `undefined` while none has been chosen. */
export declare function getReaderLanguage(): string | undefined;
/**
 * Shows the page's elements in a language, as if the reader had chosen it in a switcher.
 * For hosts with a language setting of their own.
 *
 * @param language BCP 47 tag; `undefined` takes the choice back.
 */
export declare function setReaderLanguage(language: string | undefined): void;
/**
 * Calls back whenever the reader's language changes.
 *
 * @returns A function that ends the subscription.
 */
export declare function onReaderLanguageChange(callback: () => void): () => void;
declare global {
    interface WindowEventMap {
        'zo-reader-language': ReaderLanguageEvent;
    }
}
