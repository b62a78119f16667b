/** Where a switcher without content has its languages from: the host's list, the links in its tag, the page's. */
import { readAlternates } from '../content/formats/html/alternates.js';
import { composedAncestors } from '../controllers/composed-tree.js';
import { negotiate } from '../i18n/negotiate.js';
import { repairTag } from '../i18n/repair-tag.js';
import { toTag, UNDETERMINED } from '../i18n/tags.js';
import { MANY } from './many-languages.js';
/** More entries than this are more than {@link MANY} languages, even if some of them should say the same, or nothing. */
const SURELY_MANY = 2 * MANY;
/** Lists of which it is still to be told which languages they are, and what they were told to be. */
const told = new WeakMap();
/**
 * A list as a host gives it. Of hundreds, it takes longer to tell which languages they are than all else that a menu's
 * button waits for; so that is left to {@link eachOnce}, as soon as it is known which one is shown.
 */
export function givenLanguages(languages, wanted) {
    if (languages.length > SURELY_MANY) {
        const language = listed(languages, wanted[0] ?? UNDETERMINED);
        if (language) {
            told.set(languages, undefined);
            return { translations: languages, language };
        }
    }
    const translations = distinct(languages);
    const tags = tagsOf(translations);
    return { translations, language: negotiate(wanted, tags) ?? tags[0] ?? UNDETERMINED };
}
/** What a wanted language is called in a list; `undefined` where that has none like it. */
function listed(languages, wanted) {
    if (languages.some(({ language }) => language === wanted))
        return wanted;
    const start = beginning(wanted);
    return negotiate([wanted], tagsOf(distinct(languages.filter(({ language }) => beginning(language) === start))));
}
/** The languages of a list, each of them once. */
export function eachOnce(translations) {
    if (!told.has(translations))
        return translations;
    const languages = told.get(translations) ?? distinct(translations);
    told.set(translations, languages);
    return languages;
}
const tagsOf = (languages) => languages.map(({ language }) => language);
const beginning = (code) => /^[a-z]*/.exec(String(code).trim().toLowerCase())[0];
/**
 * The pages that links lead to: those inside the element's tag, else those of the page's head. `undefined` where there
 * are none, and for an element inside another one, whose content is still to come.
 *
 * @param page BCP 47 tag of the language that the page is in.
 */
export function linkedLanguages(element, page) {
    if ([...composedAncestors(element)].some(isOurs))
        return undefined;
    const links = [...element.querySelectorAll('a[hreflang][href]')];
    const inside = links.map(({ href, hreflang, title }) => ({ language: hreflang, url: href, src: '', title }));
    const { translations, own } = inside.length > 0 ? { translations: distinct(inside), own: [] } : alternates();
    if (translations.length === 0)
        return undefined;
    const tags = tagsOf(translations);
    const language = own[0] ?? negotiate([page], tags) ?? page;
    if (tags.includes(language) || language === UNDETERMINED)
        return { translations, language };
    return { translations: [{ language, url: location.href, src: '', title: '' }, ...translations], language };
}
/** By its name before it is defined; by what it does where the host has given it another. */
function isOurs(element) {
    return element.localName.startsWith('zo-') || 'contentLoaded' in element;
}
function alternates() {
    const canonical = document.querySelector('link[rel~=canonical i][href]')?.href;
    const { href, origin, pathname } = location;
    const problems = [];
    const read = (...addresses) => readAlternates(document, document.baseURI, addresses, problems);
    const asOpened = read(href, canonical ?? href);
    if (asOpened.own.length > 0)
        return asOpened;
    // What a campaign or a search has put behind the address is no part of it.
    problems.length = 0;
    const found = read(origin + pathname);
    for (const problem of problems)
        warnOnce(problem);
    return found;
}
/** Each language once, the first; a code that is no language's is left out. */
function distinct(languages) {
    const byTag = new Map();
    for (const one of languages) {
        // Of hundreds, hardly one needs repair.
        const isTag = toTag(one.language) === one.language;
        const { tag: language, problem } = isTag ? { tag: one.language } : repairTag(one.language);
        if (problem)
            warnOnce(problem);
        if (language !== UNDETERMINED && !byTag.has(language))
            byTag.set(language, { url: '', src: '', title: '', ...one, language });
    }
    return [...byTag.values()];
}
const warned = new Set();
function warnOnce(warning) {
    if (warned.has(warning))
        return;
    warned.add(warning);
    console.warn(warning);
}
