/** Where a switcher without content has its languages from: the host's list, the links in its tag, the page's. */
import { readAlternates } from '../content/formats/html/alternates.js';
import { composedAncestors } from '../controllers/composed-tree.js';
import { negotiate } from '../i18n/negotiate.js';
import { repairTag } from '../i18n/repair-tag.js';
import { toTag, UNDETERMINED } from '../i18n/tags.js';
/** A list as a host gives it. */
export function givenLanguages(languages, wanted) {
    const translations = distinct(languages.map((one) => ({ url: '', src: '', title: '', ...one })));
    const tags = translations.map(({ language }) => language);
    // Of hundreds, negotiating takes longer than everything else; a tag that is there is what it would come to.
    const [first = UNDETERMINED] = wanted;
    return { translations, language: tags.includes(first) ? first : (negotiate(wanted, tags) ?? tags[0] ?? UNDETERMINED) };
}
/**
 * The pages that links lead to: those inside the element's tag, else those of the page's head. `undefined` where there
 * are none, and for an element inside another one, whose content is still to come.
 *
 * @param page BCP 47 tag of the language that the page is in.
 */
export function linkedLanguages(element, page) {
    if ([...composedAncestors(element)].some(({ localName }) => localName.startsWith('zo-')))
        return undefined;
    const links = [...element.querySelectorAll('a[hreflang][href]')];
    const inside = links.map(({ href, hreflang, title }) => ({ language: hreflang, url: href, src: '', title }));
    const { translations, own } = inside.length > 0 ? { translations: distinct(inside), own: [] } : alternates();
    if (translations.length === 0)
        return undefined;
    const tags = translations.map(({ language }) => language);
    const language = own[0] ?? negotiate([page], tags) ?? page;
    if (tags.includes(language) || language === UNDETERMINED)
        return { translations, language };
    return { translations: [{ language, url: location.href, src: '', title: '' }, ...translations], language };
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
            byTag.set(language, { ...one, language });
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
