import type { HostWords } from './host-words.js';
import { interfaceLanguage } from './messages.js';
export { LOCALE_STATUS_EVENT, msg } from '@lit/localize';
export { interfaceLanguage };
/**
 * Resolves once the library's words are in the language the page asks for; `undefined` when they already are.
 * A locale that cannot be fetched leaves the words as they are.
 */
export declare function interfaceReady(): Promise<void> | undefined;
/** Asks for the words of the language that the page asks for now; once more where they could not be fetched. */
export declare function followInterface(): void;
/**
 * Gives the library its words in a language it does not have, or others in one it has. Elements that are on the page
 * follow. A word that is not given is the library's own in that language, else English.
 *
 * ```js
 * registerLocale('nl', {retry: 'Opnieuw proberen', byline: 'Door {authors}'});
 * registerLocale('pt-PT', () => import('./words.pt-PT.js'));
 * ```
 *
 * @param language BCP 47 tag.
 * @param words By the ids of docs/words.md, or a function that fetches them when they are first needed.
 */
export declare function registerLocale(language: string, words: HostWords): void;
