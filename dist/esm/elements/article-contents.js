/** The list of an article's sections; a part of the chunk that is fetched for an article in full. */
import * as messages from '../i18n/messages.js';
/** An article with fewer headings is found one's way in without a list of them. */
const FEW = 4;
/** Levels of headings that are listed. */
const DEPTH = 2;
/** What a heading in is no section of the article. */
const ASIDE = 'blockquote, figure, li, table';
/**
 * Puts a list of the headings before an article's text, each a link to its section.
 *
 * @param text The article's text; on a server, in a tree that is no more than one.
 * @param language BCP 47 tag of the language that it is in.
 * @param targets What the links within the text lead to; those of the list are added.
 */
export function addContents(text, language, targets) {
    const headings = [...text.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.textContent.trim() && !heading.closest(ASIDE));
    const highest = Math.min(...headings.map(levelOf));
    const listed = headings.filter((heading) => levelOf(heading) < highest + DEPTH);
    const own = [...text.querySelectorAll('a')].filter((link) => headings.includes(targets.get(link)));
    // Publishers make such a list themselves, too.
    if (listed.length < FEW || own.length >= FEW)
        return;
    const list = create('ol');
    list.setAttribute('lang', language);
    let section;
    for (const heading of listed) {
        const link = create('a', heading.textContent.trim());
        link.setAttribute('href', '#');
        targets.set(link, heading);
        const item = create('li', link);
        if (levelOf(heading) === highest || !section) {
            list.append(item);
            section = item;
        }
        else {
            if (section.children.length === 1)
                section.append(create('ol'));
            section.children[1].append(item);
        }
    }
    const nav = create('nav', create('details', create('summary'), list));
    nav.setAttribute('part', 'contents');
    text.firstChild.before(nav);
    nameContents(text);
}
/** Puts the list's name in the interface's language. */
export function nameContents(root) {
    const nav = root.querySelector('[part=contents]');
    if (!nav)
        return;
    nav.setAttribute('lang', messages.interfaceLanguage());
    nav.setAttribute('aria-label', messages.contents());
    nav.querySelector('summary').replaceChildren(messages.contents());
}
/** Beside the text there is room for all of the list; above it, it would push the text away. */
export function openContentsBeside(text) {
    const nav = text.querySelector('[part=contents]');
    const details = nav?.querySelector('details');
    if (!nav || !details)
        return;
    let wasBeside;
    const fit = () => {
        const isBeside = getComputedStyle(nav).float !== 'none';
        if (isBeside !== wasBeside)
            details.open = isBeside;
        wasBeside = isBeside;
    };
    fit();
    // What changes the height that is observed would be reported as a loop.
    new ResizeObserver(() => requestAnimationFrame(fit)).observe(text);
}
function levelOf(heading) {
    return Number(heading.getAttribute('aria-level'));
}
function create(name, ...content) {
    const element = document.createElement(name);
    element.append(...content);
    return element;
}
