/**
 * Microdata → the objects that JSON-LD would have, of the items that are schema.org's.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html#json
 */
import { imageAddress, innerMarkup } from './markup.js';
import { ARTICLE, isOfType } from './schema.js';
/** Items within one; by `itemref`, a few can stand for any number. A page of 5,000 questions has 10,000. */
const MAX_ITEMS = 20_000;
/** Properties whose value is a text with paragraphs. */
const TEXTS = /^(?:articleBody|text)$/;
/** The attribute that has an element's value, by its name. */
const VALUES = {
    area: 'href',
    audio: 'src',
    data: 'value',
    embed: 'src',
    iframe: 'src',
    link: 'href',
    meter: 'value',
    object: 'data',
    source: 'src',
    time: 'datetime',
    track: 'src',
    video: 'src',
};
/**
 * The items that are no other item's value. Of several articles, only those around a heading of the page or a whole text
 * are given: the others are teasers.
 */
export function readMicrodata(page, base) {
    const scopes = [...page.querySelectorAll('[itemscope]:not([itemprop])')].filter((scope) => typeOf(scope).length && !scope.closest('aside, nav, footer'));
    const isMain = (scope) => scope.querySelector('h1, [itemprop~=articleBody]') !== null;
    const isArticle = (scope) => isOfType({ '@type': typeOf(scope) }, ARTICLE);
    const articles = scopes.filter(isArticle);
    return scopes
        .filter((scope) => articles.length < 2 || !isArticle(scope) || isMain(scope))
        .map((scope) => itemOf(scope, { page, base, left: MAX_ITEMS }, new Set()));
}
function itemOf(scope, reading, around) {
    const { page, base } = reading;
    const item = Object.create(null);
    item['@type'] = typeOf(scope);
    const id = scope.getAttribute('itemid') ?? (scope.id && `#${scope.id}`);
    if (id)
        item['@id'] = id;
    // An item that refers to one around it would go on for ever.
    const within = new Set(around).add(scope);
    const seen = new Set();
    const read = (element) => {
        if (seen.has(element))
            return;
        seen.add(element);
        const names = element.getAttribute('itemprop')?.split(/\s+/).filter(Boolean) ?? [];
        for (const name of names) {
            const value = valueOf(element, name);
            if (value === undefined || value === '')
                continue;
            const values = (item[name] ??= []);
            if (Array.isArray(values))
                values.push(value);
        }
        if (!element.hasAttribute('itemscope'))
            for (const child of element.children)
                read(child);
    };
    const valueOf = (element, name) => {
        if (element.hasAttribute('itemscope')) {
            return within.has(element) || reading.left-- <= 0 ? undefined : itemOf(element, reading, within);
        }
        const content = element.getAttribute('content');
        if (content !== null || element.localName === 'meta')
            return content?.trim();
        if (element.localName === 'img')
            return imageAddress(element, base);
        if (element.localName === 'a') {
            const text = textOf(element);
            const url = element.getAttribute('href') ?? '';
            if (/^(?:author|publisher)$/.test(name))
                return { name: text, url };
            // Links are around headings and names more often than they are meant.
            return /^(?:name|headline|articleSection|alternativeHeadline|description|inLanguage)$/.test(name) ? text : url;
        }
        const attribute = VALUES[element.localName];
        if (attribute && element.hasAttribute(attribute))
            return element.getAttribute(attribute).trim();
        return TEXTS.test(name) ? innerMarkup(element, base) : textOf(element);
    };
    for (const child of scope.children)
        read(child);
    for (const reference of scope.getAttribute('itemref')?.split(/\s+/) ?? []) {
        const element = reference && page.getElementById(reference);
        if (element)
            read(element);
    }
    return item;
}
function typeOf(scope) {
    const types = scope.getAttribute('itemtype')?.split(/\s+/) ?? [];
    return types.flatMap((type) => /^https?:\/\/(?:www\.)?schema\.org\/(\w+)/i.exec(type)?.[1] ?? []);
}
function textOf(element) {
    return element.textContent.replace(/\s+/g, ' ').trim();
}
