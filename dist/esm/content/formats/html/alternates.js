/**
 * `<link rel=alternate hreflang>`: the versions of a page in other languages, as far as they can be believed.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
import { repairTag } from '../../../i18n/repair-tag.js';
import { UNDETERMINED } from '../../../i18n/tags.js';
import { safeUrl } from '../../urls.js';
/** A part of a path that says the language: `/en/`, `/pt-br/`, `/zh_CN/`. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,4}){0,2}$/i;
/** Names of a query's parameters that say the language. */
const LANGUAGE_PARAMETER = /^(?:hl|l|lang|language|lc|locale)$/i;
/**
 * Reads the alternates of a page.
 *
 * @param addresses The page's own: where it was fetched, and what it calls itself.
 * @param problems What is left out is said there.
 */
export function readAlternates(page, base, addresses, problems) {
    const least = Math.min(...addresses.map(specificity));
    const own = [];
    const byUrl = new Map();
    for (const link of page.querySelectorAll('link[rel~=alternate i][hreflang][href]')) {
        const type = link.getAttribute('type') ?? '';
        const code = link.getAttribute('hreflang').trim();
        if (link.matches('[rel~=stylesheet i]') || (type && !/html/i.test(type)) || /^x-default$/i.test(code))
            continue;
        const url = safeUrl(link.getAttribute('href'), base);
        const { tag: language, problem } = repairTag(code, { url: base });
        const leftOut = (why) => problems.push(`The alternate ${code} at ${url} is left out: ${why}`);
        if (language === UNDETERMINED) {
            leftOut('its hreflang is no language.');
            continue;
        }
        if (problem)
            problems.push(`hreflang: ${problem}`);
        if (!url) {
            problems.push(`The alternate ${code} is left out: ${link.getAttribute('href')} is no address of a page.`);
        }
        else if (addresses.some((address) => sameAddress(address, url))) {
            own.push(language);
            if (own.length === 1)
                byUrl.set('', { language, url, src: '', title: '' });
        }
        else if (specificity(url) < least) {
            leftOut('its path is less specific than this page’s, so it is the start of a site rather than a translation.');
        }
        else {
            // A page for several regions of one language is listed once for each: it is named by the language alone.
            const known = byUrl.get(url);
            if (!known)
                byUrl.set(url, { language, url, src: url, title: '' });
            else if (known.language.startsWith(`${language}-`))
                byUrl.set(url, { ...known, language });
        }
    }
    // One page for each language, the first.
    const translations = [...byUrl.values()].filter(({ language }, index, all) => all.findIndex((other) => other.language === language) === index);
    return { translations, own };
}
/** How many parts of an address say which page it is: those of its path and its query, without those of a language. */
function specificity(url) {
    const { pathname, searchParams } = new URL(url);
    const path = pathname.split('/').filter((part) => part && !LANGUAGE.test(part) && !/^index\.\w+$/i.test(part));
    return path.length + [...searchParams.keys()].filter((name) => !LANGUAGE_PARAMETER.test(name)).length;
}
/** Whether an address is the start of a site, or of one of its languages. */
export function isSiteRoot(url) {
    return specificity(url) === 0;
}
/** Whether two addresses are one page's, whatever their protocol, `www.`, trailing slash and fragment. */
export function sameAddress(a, b) {
    const plain = (url) => url
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .replace(/#.*/, '')
        .replace(/\/(?=\?|$)/, '');
    return plain(a) === plain(b);
}
