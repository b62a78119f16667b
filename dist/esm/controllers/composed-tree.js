/** The ancestors of an element as the reader sees them: through slots, and out of shadow roots to their hosts. */
export function* composedAncestors(element) {
    let node = element;
    while (node) {
        node = (node instanceof Element && node.assignedSlot) || node.parentNode;
        if (node instanceof ShadowRoot)
            node = node.host;
        if (node instanceof Element)
            yield node;
    }
}
