import { configureLocalization } from '@lit/localize';
import { negotiate } from './negotiate.js';
import { allLocales, sourceLocale } from './locales/codes.js';
import { pageLanguage } from './page-language.js';
import { getReaderLanguage, onReaderLanguageChange } from './reader-language.js';
import { toTag } from './tags.js';
/** The locales of the interface, each a chunk of its own, fetched when first needed. */
const LOCALES = {
    ar: () => import('./locales/ar.js'),
    de: () => import('./locales/de.js'),
    es: () => import('./locales/es.js'),
    fr: () => import('./locales/fr.js'),
    it: () => import('./locales/it.js'),
    ja: () => import('./locales/ja.js'),
    pl: () => import('./locales/pl.js'),
    pt: () => import('./locales/pt.js'),
    ru: () => import('./locales/ru.js'),
    tr: () => import('./locales/tr.js'),
    zh: () => import('./locales/zh.js'),
};
const { getLocale, setLocale } = configureLocalization({
    sourceLocale,
    targetLocales: allLocales,
    loadLocale: (locale) => LOCALES[locale](),
});
let pending;
/** Nothing is fetched before an element asks. */
let following = false;
/** BCP 47 tag of the language that the library's own words are in at the moment; one for the whole page. */
export function interfaceLanguage() {
    return getLocale();
}
/**
 * Resolves once the library's words are in the language the page asks for; `undefined` when they already are.
 * A locale that cannot be fetched leaves the words as they are.
 */
export function interfaceReady() {
    if (!following) {
        following = true;
        follow();
        onReaderLanguageChange(follow);
        new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['lang'] });
    }
    return pending;
}
function follow() {
    const wanted = [getReaderLanguage(), pageLanguage(), ...navigator.languages];
    const locale = negotiate(wanted.map(toTag), allLocales) ?? sourceLocale;
    if (locale === getLocale() && !pending)
        return;
    const request = setLocale(locale)
        .catch(() => undefined)
        .then(() => {
        if (pending === request)
            pending = undefined;
    });
    pending = request;
}
