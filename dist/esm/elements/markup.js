/** Showing the article's own markup; a chunk that is fetched when an article has any, or is shown in full. */
import { sanitize, targets } from '../content/sanitize.js';
import * as messages from '../i18n/messages.js';
import { openContentsBeside } from './article-contents.js';
import { structure } from './markup-structure.js';
import { adoptMarkupStyles } from './markup.styles.js';
export { ArticleTools } from './article-tools.js';
/**
 * Fills a node in an element's shadow root with markup that was made safe, and styles it.
 *
 * @param base Address that the URLs in it are relative to.
 * @param level Level of the highest heading in it.
 */
export async function showMarkup(node, root, owner, base, level) {
    const fragment = await sanitize(owner.body, base, level);
    adoptMarkupStyles(root);
    node.append(fragment);
    structure(node, owner);
    enliven(node);
}
/**
 * Does the same with a node that a server has filled; what is in it stays. What its links lead to is found in markup
 * that is made beside it, since no ids are left in either; where the two differ, the browser's own takes its place.
 */
export async function adoptMarkup(node, root, owner, base, level) {
    // The server leaves out what parsers do not agree about.
    if (!node.hasChildNodes())
        return showMarkup(node, root, owner, base, level);
    if (node.querySelector('a[href*="#"]')) {
        const own = document.createElement('div');
        own.append(await sanitize(owner.body, base, level));
        structure(own, owner);
        const theirs = [...node.querySelectorAll('*')];
        const places = new Map([...own.querySelectorAll('*')].map((element, index) => [element, index]));
        const isSame = [...places].every(([{ localName }, index]) => theirs[index]?.localName === localName);
        if (!isSame || places.size !== theirs.length)
            node.replaceChildren(...own.childNodes);
        else {
            for (const [element, index] of places) {
                const target = targets.get(element);
                if (target)
                    targets.set(theirs[index], theirs[places.get(target)]);
            }
        }
    }
    adoptMarkupStyles(root);
    enliven(node);
}
/** Has what is in the page do what it is for. */
function enliven(node) {
    letScroll(node);
    openContentsBeside(node);
    node.addEventListener('click', follow);
}
/** Lets what is too wide for its place be scrolled, by the keyboard too, while it is too wide. */
function letScroll(node) {
    const names = new Map();
    for (const pre of node.querySelectorAll('pre'))
        names.set(pre, messages.code());
    for (const box of node.querySelectorAll('.scroll')) {
        const { caption } = box.firstElementChild;
        names.set(box, caption?.textContent.trim() || (headingBefore(box, node) ?? messages.table()));
    }
    if (names.size === 0)
        return;
    const observer = new ResizeObserver((entries) => {
        for (const { target } of entries) {
            const isWide = target.scrollWidth > target.clientWidth;
            target.role = isWide ? 'group' : null;
            target.ariaLabel = isWide ? names.get(target) : null;
            target.toggleAttribute('tabindex', isWide);
            if (isWide)
                target.tabIndex = 0;
        }
    });
    for (const box of names.keys())
        observer.observe(box);
}
/** The heading of the section that an element stands in. */
function headingBefore(element, root) {
    const before = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].findLast((heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    return before?.textContent.trim() || undefined;
}
/** Follows a link within the text: a browser looks for no ids in a shadow root. */
function follow(event) {
    const { altKey, button, ctrlKey, metaKey, shiftKey } = event;
    const link = event.target.closest('a');
    const target = link && targets.get(link);
    if (!target || button || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented)
        return;
    event.preventDefault();
    if (target.tabIndex < 0) {
        target.tabIndex = -1;
        const restore = () => {
            target.removeAttribute('tabindex');
        };
        target.addEventListener('blur', restore, { once: true });
    }
    target.focus({ preventScroll: true });
    // A section begins where it is read from; a note is read together with what is around it.
    target.scrollIntoView({ block: /^h\d$/.test(target.localName) ? 'start' : 'center' });
}
