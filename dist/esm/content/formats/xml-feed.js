/**
 * RSS 2.0 (and its elders) and Atom → articles, with the modules that publishers use: content, Dublin Core, Media RSS,
 * Atom links, iTunes.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import { repairTag } from '../../i18n/repair-tag.js';
import { toTag, UNDETERMINED } from '../../i18n/tags.js';
import { ContentError } from '../errors.js';
import { toArticle } from '../model.js';
import { isMarkup } from '../text.js';
import { documentUrl, safeUrl } from '../urls.js';
import { parseXml } from '../xml.js';
import { toIsoDate } from './dates.js';
import { readItems } from './feed.js';
import { quote } from './properties.js';
import { asMarkup, asText, decodeEntities, oneLine, textOf } from './text-fields.js';
/** The modules by their usual prefixes, which a feed may choose for itself. */
const MODULES = {
    atom: /w3\.org\/2005\/Atom|purl\.org\/atom/,
    content: /purl\.org\/rss\/1\.0\/modules\/content/,
    dc: /purl\.org\/dc\//,
    itunes: /itunes\.com\/dtds/,
    media: /search\.yahoo\.com\/mrss/,
};
/** What a feed that uses a module without declaring it would have declared. */
const NAMESPACES = {
    atom: 'http://www.w3.org/2005/Atom',
    content: 'http://purl.org/rss/1.0/modules/content/',
    dc: 'http://purl.org/dc/elements/1.1/',
    itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
    media: 'http://search.yahoo.com/mrss/',
};
/** A `description` with more characters than this is the article, not its summary. */
const LONGEST_SUMMARY = 600;
/**
 * Reads a feed, or one article of it where the fragment of its address names one: by its id, the last part of the path
 * of its id, or its address.
 *
 * @throws {ContentError} `format` where it is no feed, `empty` where it has no article.
 */
export function readXmlFeed({ text, url, language }) {
    const problems = [];
    const root = parse(text, documentUrl(url), problems);
    const base = documentUrl(url);
    if (root.localName === 'feed' || root.localName === 'entry') {
        const isFeed = root.localName === 'feed';
        const title = isFeed ? plainIn(root, 'title') : '';
        const authors = isFeed ? atomAuthors(root, base) : [];
        const feed = { base, title, stated: '', language, authors };
        const entries = isFeed ? children(root, 'entry') : [root];
        const items = entries.map((entry) => atomItem(entry, feed));
        return readItems(items, url, problems);
    }
    if (!/^(?:rss|RDF|channel)$/.test(root.localName))
        throw new ContentError('format', { url: base, found: `<${root.nodeName}>` });
    const channel = root.getElementsByTagNameNS('*', 'channel')[0] ?? root;
    const feed = {
        base,
        title: titleOf(textIn(channel, 'title')),
        stated: textIn(channel, 'language', 'dc:language'),
        language,
        authors: rssAuthors(channel),
    };
    // The elders of RSS 2.0 have their items beside the channel.
    const items = [...root.getElementsByTagNameNS('*', 'item')].map((item) => rssItem(item, feed));
    return readItems(items, url, problems);
}
function rssItem(item, feed) {
    const base = baseOf(item, feed.base);
    const guid = textIn(item, 'guid');
    const isPermaLink = children(item, 'guid')[0]?.getAttribute('isPermaLink') !== 'false';
    const [alternate] = links(item, 'atom:link', /^alternate$/);
    const url = safeUrl(textIn(item, 'link'), base) ||
        safeUrl(alternate?.getAttribute('href'), base) ||
        // An id that is no address is none of a page, either, unless it says so.
        (isPermaLink ? safeUrl(guid, '') : '');
    return {
        names: [guid, textIn(item, 'link'), url],
        read: (shared) => {
            const problems = [...shared];
            const [full] = children(item, 'content:encoded', 'atom:content');
            const [description] = children(item, 'description', 'atom:summary', 'itunes:summary');
            const summary = description ? plainOf(description) : '';
            const isArticle = !full && summary.length > LONGEST_SUMMARY;
            const authors = rssAuthors(item);
            return toArticle({
                title: titleOf(textIn(item, 'title', 'media:title', 'dc:title')),
                language: languageOf(item, textIn(item, 'dc:language') || feed.stated, feed, problems),
                url,
                documentUrl: textBase(item, url, feed),
                category: titleOf(textIn(item, 'category', 'dc:subject')),
                summary: isArticle ? '' : summary,
                body: isArticle ? markupOf(description, problems) : full ? markupOf(full, problems) : '',
                authors: authors.length ? authors : feed.authors,
                published: dateIn(item, problems, 'pubDate', 'dc:date', 'atom:published'),
                modified: dateIn(item, problems, 'atom:updated', 'dc:modified'),
                image: pictureOf(item, base),
                siteName: feed.title,
                problems,
            });
        },
    };
}
/** "jane@example.org (Jane Doe)" as RSS has it, or a name as publishers have it; an address alone is no name. */
function rssAuthors(element) {
    const names = children(element, 'dc:creator', 'author', 'itunes:author').map((author) => {
        // An item may borrow an Atom author, too.
        const given = textIn(author, 'name') || oneLine(author.textContent);
        return decodeEntities(/^\S{1,99}@\S{1,99}\s\((.+)\)$/.exec(given)?.[1] ?? given);
    });
    return [...new Set(names)]
        .filter((name) => name && !/^\S{1,99}@\S{1,99}$/.test(name))
        .map((name) => ({ name, url: '' }));
}
function atomItem(entry, feed) {
    const base = baseOf(entry, feed.base);
    const id = textIn(entry, 'id');
    const pages = links(entry, 'link', /^alternate$/).filter((link) => !link.hasAttribute('hreflang') || isOwn(link));
    const page = pages.find((link) => link.getAttribute('type')?.includes('html')) ?? pages[0];
    const url = safeUrl(page?.getAttribute('href'), page ? baseOf(page, feed.base) : base) || safeUrl(id, '');
    /** Whether a link leads to the language of the entry itself. */
    function isOwn(link) {
        const own = toTag(nearestLanguage(entry) || feed.language);
        return own === UNDETERMINED || toTag(link.getAttribute('hreflang')) === own;
    }
    return {
        names: [id, url],
        read: (shared) => {
            const problems = [...shared];
            const title = plainIn(entry, 'title');
            const language = languageOf(entry, feed.stated, feed, problems);
            const [content] = children(entry, 'content');
            // Feeds that gather entries of others say where each is from.
            const [source] = children(entry, 'source');
            const authors = [atomAuthors(entry, base), source ? atomAuthors(source, base) : [], feed.authors];
            const [category] = children(entry, 'category');
            const modified = dateIn(entry, problems, 'updated', 'modified');
            return toArticle({
                title,
                language,
                url,
                documentUrl: textBase(content ?? entry, url, feed),
                category: category?.getAttribute('label') || (category?.getAttribute('term') ?? ''),
                summary: plainIn(entry, 'summary'),
                body: content ? markupOf(content, problems) : '',
                authors: authors.find(({ length }) => length) ?? [],
                // An entry must say when it was updated, but not when it was published.
                published: dateIn(entry, problems, 'published', 'issued') || modified,
                modified,
                image: pictureOf(entry, base),
                siteName: (source && plainIn(source, 'title')) || feed.title,
                translations: translationsOf(entry, { language: toTag(language), url, src: '', title }, feed.base),
                problems,
            });
        },
    };
}
function atomAuthors(element, base) {
    return children(element, 'author')
        .map((author) => ({ name: textIn(author, 'name'), url: safeUrl(textIn(author, 'uri', 'url'), base) }))
        .filter(({ name }) => name);
}
/** The other languages that an entry links to. */
function translationsOf(entry, self, base) {
    const others = links(entry, 'link', /^alternate$/).flatMap((link) => {
        const { tag: other } = repairTag(link.getAttribute('hreflang'));
        const address = safeUrl(link.getAttribute('href'), baseOf(link, base));
        return address && other !== UNDETERMINED && other !== self.language
            ? [{ language: other, url: address, src: address, title: link.getAttribute('title') ?? '' }]
            : [];
    });
    return others.length ? [self, ...others] : [];
}
/** The elements of the given names in an element, by the order of the names: plain ones, or ones of a module. */
function children(parent, ...names) {
    return names.flatMap((name) => {
        const [module, localName] = name.includes(':') ? name.split(':') : ['', name];
        return [...parent.children].filter((child) => child.localName === localName &&
            (module ? MODULES[module].test(child.namespaceURI ?? '') : child.namespaceURI === parent.namespaceURI));
    });
}
/** The text of the first such element that has any. */
function textIn(parent, ...names) {
    return (children(parent, ...names)
        .map(({ textContent }) => textContent.trim())
        .find(Boolean) ?? '');
}
/** The same of a text that may be markup. */
function plainIn(parent, name) {
    const [element] = children(parent, name);
    return element ? plainOf(element) : '';
}
function links(parent, name, relation) {
    return children(parent, name).filter((link) => relation.test(link.getAttribute('rel') ?? 'alternate'));
}
function dateIn(parent, problems, ...names) {
    const given = textIn(parent, ...names);
    const date = toIsoDate(given);
    if (given && !date)
        problems.push(`${names[0]} is no date that is understood: ${quote(given)}.`);
    return date;
}
/** RSS does not say whether a title is text or markup. */
function titleOf(given) {
    return isMarkup(given) ? textOf(given) : oneLine(decodeEntities(given));
}
/** What the type of an Atom text says it is; RSS has markup everywhere. */
function typeOf(element) {
    if (element.childElementCount)
        return 'xhtml';
    const fallback = MODULES['atom'].test(element.namespaceURI ?? '') ? 'text' : 'html';
    return (element.getAttribute('type') ?? fallback).toLowerCase();
}
function plainOf(element) {
    const type = typeOf(element);
    return type.includes('html')
        ? textOf(type === 'xhtml' ? serialize(element) : element.textContent)
        : oneLine(element.textContent);
}
function markupOf(element, problems) {
    const type = typeOf(element);
    const text = element.textContent.trim();
    if (element.hasAttribute('src'))
        problems.push(`content is at another address: ${quote(element.getAttribute('src'))}.`);
    if (type.includes('xhtml'))
        return asMarkup(serialize(element));
    if (/^(?:text\/)?html$/.test(type))
        return asMarkup(text);
    if (type.startsWith('text'))
        return asText(text);
    problems.push(`content is of a type that is not shown: ${quote(type)}.`);
    return '';
}
/** XHTML as HTML: the serialiser closes its elements as HTML does, but keeps a prefix that HTML has not. */
function serialize(element) {
    const prefix = element.firstElementChild?.prefix;
    const markup = [...element.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('');
    return (prefix ? markup.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : markup).trim();
}
function languageOf(element, stated, feed, problems) {
    const given = nearestLanguage(element) || stated;
    const { tag, problem } = repairTag(given);
    if (problem)
        problems.push(`language: ${problem}`);
    return tag === UNDETERMINED ? feed.language : tag;
}
function nearestLanguage(element) {
    return (lineage(element)
        .map((ancestor) => ancestor.getAttribute('xml:lang'))
        .find(Boolean) ?? '');
}
/** What the addresses in an element are relative to, with `xml:base`. */
function baseOf(element, base) {
    return lineage(element).reduceRight((known, ancestor) => safeUrl(ancestor.getAttribute('xml:base'), known) || known, base);
}
/** The same for texts: without `xml:base`, what they link to, they link to from the article's own page. */
function textBase(element, url, { base }) {
    const known = baseOf(element, base);
    return known === base && url ? url : known;
}
/** An element and its ancestors. */
function lineage(element) {
    const elements = [];
    for (let ancestor = element; ancestor; ancestor = ancestor.parentElement)
        elements.push(ancestor);
    return elements;
}
/** A picture of Media RSS, the largest; else a picture enclosed with the item. */
function pictureOf(item, base) {
    const media = [item, ...children(item, 'media:group'), ...children(item, 'media:content')];
    const found = [
        ...largestFirst(media.flatMap((parent) => children(parent, 'media:content').filter(isPicture))),
        ...largestFirst(media.flatMap((parent) => children(parent, 'media:thumbnail'))),
        ...[...children(item, 'enclosure'), ...links(item, 'link', /^enclosure$/)].filter(isPicture),
        ...children(item, 'itunes:image'),
    ];
    for (const element of found) {
        const url = safeUrl(element.getAttribute('url') ?? element.getAttribute('href'), base);
        if (!url)
            continue;
        const [alt] = children(element, 'media:description', 'media:title', 'media:text');
        return {
            url,
            alt: alt ? textOf(alt.textContent) : '',
            width: pixels(element, 'width'),
            height: pixels(element, 'height'),
        };
    }
    return undefined;
}
function isPicture(element) {
    const kind = element.getAttribute('medium') ?? element.getAttribute('type');
    const address = element.getAttribute('url') ?? element.getAttribute('href') ?? '';
    return kind ? kind.startsWith('image') : /\.(?:avif|gif|jpe?g|png|webp)(?:$|\?)/i.test(address);
}
function largestFirst(elements) {
    return [...elements].sort((one, other) => (pixels(other, 'width') ?? 0) - (pixels(one, 'width') ?? 0));
}
function pixels(element, name) {
    return Number.parseFloat(element.getAttribute(name) ?? '') || undefined;
}
/** @throws {ContentError} `format` where the text is no XML, even after small repairs. */
function parse(text, url, problems) {
    const document = parseXml(text);
    const error = errorIn(document);
    if (!error)
        return document.documentElement;
    const repaired = parseXml(repair(text));
    const remaining = errorIn(repaired);
    if (remaining)
        throw new ContentError('format', { url, found: text.trim().slice(0, 40), cause: new Error(remaining) });
    problems.push(`The XML was broken and had to be repaired: ${error}`);
    return repaired.documentElement;
}
/** What a browser has to say of XML that is none; as part of the document, in a place that depends on the browser. */
function errorIn(document) {
    const [error] = document.getElementsByTagName('parsererror');
    const details = error?.querySelector('div') ?? error;
    return oneLine(details?.textContent ?? '').slice(0, 200);
}
/** Repairs what publishers' software leaves behind: entities of HTML, bare ampersands, controls, undeclared prefixes. */
function repair(text) {
    const clean = text.trim().replace(/[^\P{Cc}\t\n\r]/gu, '');
    const declared = clean.replace(/<(?:rss|feed|rdf:RDF|channel|entry)\b/, (start) => {
        const missing = Object.entries(NAMESPACES).filter(([prefix]) => clean.includes(`<${prefix}:`) && !clean.includes(`xmlns:${prefix}`));
        return start + missing.map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join('');
    });
    const characters = new Map();
    const character = (entity) => {
        const known = characters.get(entity) ?? decodeEntities(entity).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        characters.set(entity, known);
        return known;
    };
    return outsideOfSections(declared, (markup) => markup.replace(/&(?!(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);)(?:\w+;)?/g, character));
}
/** Changes what is neither in a CDATA section nor in a comment. */
function outsideOfSections(text, change) {
    let changed = '';
    let at = 0;
    for (const { 0: opening, index } of text.matchAll(/<!(?:\[CDATA\[|--)/g)) {
        if (index < at)
            continue;
        const closing = opening === '<!--' ? '-->' : ']]>';
        const end = text.indexOf(closing, index);
        if (end < 0)
            break;
        changed += change(text.slice(at, index)) + text.slice(index, end + closing.length);
        at = end + closing.length;
    }
    return changed + change(text.slice(at));
}
