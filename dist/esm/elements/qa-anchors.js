/** Longest fragment that is made of a question's words, in letters; a word that is longer stays whole. */
const LENGTH = 60;
const lists = new Set();
/** The question that the page's address led to, so that each address leads somewhere once. */
let followed;
export function join(list) {
    if (lists.size === 0)
        listen(addEventListener);
    lists.add(list);
}
export function leave(list) {
    lists.delete(list);
    if (lists.size === 0)
        listen(removeEventListener);
}
function listen(listen) {
    listen('hashchange', onHashChange);
    listen('click', onClick);
}
/** Gives each question of the page its fragment: in the page's order, whichever list was there first. */
export function assignAnchors() {
    const taken = new Set();
    for (const list of [...lists].sort(inDocumentOrder)) {
        const anchors = list.questions.map((question, index) => {
            const name = nameOf(question, index);
            let anchor = name;
            for (let count = 2; taken.has(anchor) || isOfPage(anchor, list); count++)
                anchor = `${name}-${count}`;
            taken.add(anchor);
            return anchor;
        });
        if (anchors.join() === list.anchors.join())
            continue;
        list.anchors = anchors;
        list.anchorsChanged();
    }
}
/** Brings the reader to the question that the page's address names, once it is there. */
export function follow() {
    // At first, the reader may already be busy elsewhere in the page, or further down. Asked for that, the browser lays
    // the page out.
    if (location.hash)
        lead(document.activeElement === document.body, scrollY === 0);
}
function onHashChange() {
    followed = undefined;
    lead(true, true);
}
/** A link to where the page already is leads there again, which is no change that the browser tells of. */
function onClick(event) {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href && !event.defaultPrevented)
        onHashChange();
}
function lead(focus, scroll) {
    if (followed?.isConnected)
        return;
    const wanted = decode(location.hash.slice(1)).normalize();
    if (!wanted)
        return;
    for (const list of lists) {
        const index = list.anchors.indexOf(wanted);
        if (index < 0)
            continue;
        // The browser has been to its namesake in the fallback, whose place it takes.
        followed = list.show(index, { focus, scroll: scroll || !!list.element.querySelector(':target') });
    }
}
/** Whether something else in the page has the name; what a list takes the place of may be called alike. */
function isOfPage(anchor, { element }) {
    const other = document.getElementById(anchor);
    return !!other && !element.contains(other);
}
/** The publisher's own name of a question, which is the same in all languages; else its words. */
function nameOf({ id, title }, index) {
    const number = String(index + 1);
    return (id === number ? slug(title) : decode(id).normalize()) || number;
}
/** Words as a part of an address, in any script. */
function slug(text) {
    const words = text
        .normalize()
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return words
        .reduce((slug, word) => (slug && slug.length + word.length > LENGTH ? slug : `${slug}-${word}`), '')
        .slice(1);
}
function decode(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}
function inDocumentOrder(a, b) {
    return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
