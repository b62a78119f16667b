import type { LocaleModule } from '@lit/localize';
import { texts } from './locales/en.js';
/** The library's words in a language, by their ids; each with the placeholders that the English one has. */
export type Words = {
    readonly [Id in keyof typeof texts]?: string;
};
/** Words, or what fetches them: a module that has them as its default export, or a JSON document. */
export type HostWords = Words | (() => Promise<Words | {
    readonly default: Words;
}>);
/**
 * A host's words as a locale of `@lit/localize`. A word that is not given, or cannot be used, is the library's own in
 * that language, where it has one.
 *
 * @param own Loads the library's own words in that language.
 * @throws Whatever the host's function threw.
 */
export declare function toLocale(language: string, words: HostWords, own?: () => Promise<LocaleModule>): Promise<LocaleModule>;
