/** Which part of a page is its article, and the text of it that a card does not show already. */
import { boilerplate } from './boilerplate.js';
import { imageAddress, innerMarkup, NO_TEXT } from './markup.js';
/** Names that publishing systems give to the element around an article's text. */
const CONTENT = '.entry-content, .post-content, .article-content, .article-body, .article__body, .articleBody, .story-body, .post-body, ' +
    '.post-entry, .page-content, .td-post-content, .field--name-body, .mw-parser-output, #article-body, #content, .content';
const MARKED = '[itemprop~=articleBody]';
/** What holds other blocks; of other elements, the text would be torn. */
const CONTAINER = /^(?:article|body|center|div|form|main|section|table|tbody|td|tr)$/;
/** Below this many characters, text outside a paragraph is a label rather than a text. */
const LABEL = 20;
/** Characters that make a paragraph a part of the text, rather than one of the lines above it. */
const PARAGRAPH = 80;
/** Finds the article of a page; nothing of the page is changed. */
export function findMainArticle(page, base, shown) {
    const heading = findHeading(page, shown.title);
    const isBoilerplate = boilerplate(page, heading);
    const weights = weigh(page.body, isBoilerplate);
    const root = choose(page.body, weights, heading);
    const stated = root.closest('[lang]:not(html)');
    return {
        body: weights.get(root) ? innerMarkup(root, base, isLeftOut(base, shown, heading, isBoilerplate)) : '',
        heading: lineOf(heading),
        language: stated?.getAttribute('lang') ?? '',
        direction: root.closest('[dir]')?.getAttribute('dir')?.toLowerCase() ?? '',
        published: dateOf(page, root),
    };
}
/**
 * The heading that has the title's words; else the only one in an article, or outside of the page's header, where the
 * site's name stands.
 */
function findHeading(page, title) {
    const headings = [...page.querySelectorAll('h1')].filter((heading) => lineOf(heading));
    const wanted = fold(title);
    const only = (found) => (found.length === 1 ? found[0] : undefined);
    return (headings.find((heading) => wanted === fold(lineOf(heading))) ??
        headings.find((heading) => wanted.startsWith(`${fold(lineOf(heading))} `)) ??
        only(headings.filter((heading) => heading.closest('article, main'))) ??
        only(headings.filter((heading) => !heading.closest('header, nav, aside, footer'))));
}
/** How many characters of text, links aside, the elements hold. */
function weigh(body, isBoilerplate) {
    const weights = new Map();
    const weighed = (element, inParagraph) => {
        if (/^(?:a|noscript)$/.test(element.localName) || NO_TEXT.test(element.localName))
            return 0;
        if (element !== body && isBoilerplate(element))
            return 0;
        const paragraph = inParagraph || /^(?:blockquote|dd|li|p|pre|td)$/.test(element.localName);
        let weight = 0;
        for (const node of element.childNodes) {
            if (node.nodeType === 1)
                weight += weighed(node, paragraph);
            else if (node.nodeType === 3) {
                const { length } = node.data.trim();
                if (paragraph || length >= LABEL)
                    weight += length;
            }
        }
        weights.set(element, weight);
        return weight;
    };
    weighed(body, false);
    return weights;
}
function choose(body, weights, heading) {
    const weightOf = (element) => (element && weights.get(element)) ?? 0;
    const total = weightOf(body);
    const heaviest = (selector) => [...body.querySelectorAll(selector)].reduce((best, element) => (weightOf(element) > weightOf(best) ? element : best), undefined);
    /** The heaviest, if it holds a fair part of the page's text: teasers are marked up like articles. */
    const fair = (selector) => {
        const element = heaviest(selector);
        return weightOf(element) >= total / 4 ? element : undefined;
    };
    const ofHeading = heading?.closest('article, [role=article]') ?? undefined;
    const article = heaviest('article, [role=article]');
    const marked = fair(MARKED);
    if (marked)
        return marked;
    if (ofHeading && weightOf(ofHeading) >= weightOf(article) / 4)
        return narrow(ofHeading, weights, 0.9);
    if (article && weightOf(article) >= total / 3)
        return narrow(article, weights, 0.9);
    return narrow(fair('main, [role=main]') ?? fair(CONTENT) ?? body, weights, 0.7);
}
/** Goes down to the densest block: as long as one container within has nearly all of the text. */
function narrow(root, weights, share) {
    const weightOf = (element) => weights.get(element) ?? 0;
    const least = weightOf(root) * share;
    for (let element = root;;) {
        const children = [...element.children];
        const next = children.find((child) => weightOf(child) >= least && CONTAINER.test(child.localName));
        // Paragraphs beside it belong to the text: its beginning stands outside the box of its rest.
        if (!next || children.some((child) => child.localName === 'p' && weightOf(child) >= PARAGRAPH))
            return element;
        element = next;
    }
}
/** A test, to be asked in the order of the page, for what is not the text or what the card shows already. */
function isLeftOut(base, { title, lines, names, image }, heading, isBoilerplate) {
    const shown = new Set([title, ...lines, ...names, lineOf(heading)].map(fold).filter(Boolean));
    const picture = pictureOf(image);
    /** What stands in a line of text, rather than being one. */
    const withinLines = new Set();
    let started = false;
    /** Whether an element before the text is one of the lines that the card shows. */
    const isShown = (element) => {
        const text = lineOf(element);
        if (!text)
            return false;
        if (shown.has(fold(text)))
            return true;
        // The heading with category, byline and date around it, in a box of their own.
        if (heading && element.contains(heading))
            return text.length < lineOf(heading).length + 2 * PARAGRAPH;
        if (text.length >= PARAGRAPH || /^h\d$/.test(element.localName))
            return false;
        const marked = element.querySelector('time, [rel~=author], [class*=author]');
        const rest = text.length - lineOf(marked).length;
        if (element.matches(BYLINE) || !rest)
            return true;
        if (/[.!?…。！？]$/.test(text))
            return false;
        return ((marked !== null && rest <= 2 * LABEL) ||
            DATE.test(text) ||
            names.some((name) => text.includes(name) && text.length < name.length + LABEL));
    };
    return (element) => {
        if (element === heading || isBoilerplate(element) || element.matches(ABOUT))
            return true;
        if (element.localName === 'img')
            return !started && picture === pictureOf(imageAddress(element, base));
        if (isLinkList(element) || isHeadingOfLinkList(element))
            return true;
        if (started)
            return false;
        const parent = element.parentElement;
        if (withinLines.has(parent) || LINE.test(parent.localName) || isBesideText(element))
            withinLines.add(element);
        else if (isShown(element))
            return true;
        started = /^(?:blockquote|li|p|pre)$/.test(element.localName) && lineOf(element).length >= PARAGRAPH;
        return false;
    };
}
/** What holds lines of text. */
const LINE = /^(?:blockquote|dd|h[2-6]|li|p|td)$/;
function isBesideText({ previousSibling, nextSibling }) {
    return [previousSibling, nextSibling].some((node) => node?.nodeType === 3 && node.data.trim());
}
/** A list of nothing but links leads away; contents or related articles, under whatever name. */
function isLinkList(element) {
    if (!/^(?:div|ol|section|ul)$/.test(element.localName))
        return false;
    const links = [...element.querySelectorAll('a[href]')];
    if (links.length < 3 || element.querySelector('p'))
        return false;
    return links.reduce((length, link) => length + lineOf(link).length, 0) >= lineOf(element).length * 0.9;
}
function isHeadingOfLinkList({ localName, nextElementSibling }) {
    return /^h[1-6]$/.test(localName) && nextElementSibling !== null && isLinkList(nextElementSibling);
}
/** Properties that are shown elsewhere, wherever they stand. */
const ABOUT = ['author', 'articleSection', 'dateModified', 'datePublished', 'headline', 'publisher']
    .map((property) => `[itemprop~=${property}]`)
    .join(', ');
const BYLINE = 'time, [rel~=author], [class*=author], [class*=byline], [class*=category], [class*=date], [class*=meta]';
/** A short line with a year in it. */
const DATE = /^(?=.*(?:19|20)\d\d).{4,40}$/;
/** The date at the top of the article, or of the article around it. */
function dateOf(page, root) {
    const marked = page.querySelector('time[itemprop~=datePublished], time[pubdate]');
    const times = (root.closest('article, main') ?? root).querySelectorAll('time[datetime]');
    const isByline = (time) => lineOf(time.closest('p, li') ?? time).length < PARAGRAPH;
    const date = marked ?? [...times].find(isByline);
    return date?.getAttribute('datetime')?.trim() ?? '';
}
function lineOf(element) {
    return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
/** Texts that differ only in case, spaces and punctuation are the same to a reader. */
function fold(text) {
    return text
        .toLowerCase()
        .replace(/[\s\p{P}]+/gu, ' ')
        .trim();
}
/** A picture is the same in another size. */
function pictureOf(url) {
    return url.replace(/[?#].*/, '').replace(/-\d+x\d+(?=\.\w+$)/, '');
}
