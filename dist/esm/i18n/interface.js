import { configureLocalization } from '@lit/localize';
import { sourceLocale } from './locales/codes.js';
import { loaders } from './locales/loaders.js';
import { interfaceLanguage } from './messages.js';
import { negotiate } from './negotiate.js';
import { pageLanguage } from './page-language.js';
import { getReaderLanguage, onReaderLanguageChange } from './reader-language.js';
import { statedTag, toTag } from './tags.js';
export { LOCALE_STATUS_EVENT, msg } from '@lit/localize';
export { interfaceLanguage };
/**
 * `@lit/localize` takes only the codes that it is told once, and a host may register any language later. So two codes
 * take turns, and stand for whatever language is asked for; the words themselves say which they are in.
 */
const TURNS = ['a', 'b'];
const { setLocale } = configureLocalization({
    sourceLocale,
    targetLocales: TURNS,
    loadLocale: () => loaders[asked](),
});
/** The language that the words are in, or will be; empty where it could not be fetched. */
let asked = sourceLocale;
let pending;
/** Nothing is fetched before an element asks. */
let following = false;
/**
 * Resolves once the library's words are in the language the page asks for; `undefined` when they already are.
 * A locale that cannot be fetched leaves the words as they are.
 */
export function interfaceReady() {
    if (!following) {
        following = true;
        followInterface();
        onReaderLanguageChange(followInterface);
        new MutationObserver(followInterface).observe(document.documentElement, { attributeFilter: ['lang'] });
    }
    return pending;
}
/** Asks for the words of the language that the page asks for now; once more where they could not be fetched. */
export function followInterface() {
    const wanted = [getReaderLanguage(), pageLanguage(), ...navigator.languages];
    const locale = negotiate(wanted.map(toTag), Object.keys(loaders)) ?? sourceLocale;
    if (locale === asked)
        return;
    asked = locale;
    const request = setLocale(TURNS.reverse()[0])
        // What failed is forgotten, so that it can be asked for again.
        .catch(() => (asked = ''))
        .then(() => {
        if (pending === request)
            pending = undefined;
    });
    pending = request;
}
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
export function registerLocale(language, words) {
    const tag = statedTag(language);
    const own = loaders[tag];
    loaders[tag] = async () => (await import('./host-words.js')).toLocale(tag, words, own);
    asked = '';
    if (following)
        followInterface();
}
