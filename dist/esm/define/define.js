let warned = false;
/**
 * Registers an element. Where the page already has one of that name, from this library or another copy of it, the
 * first stays and a warning says so, once.
 */
export function define(tag, constructor) {
    const existing = customElements.get(tag);
    if (!existing)
        customElements.define(tag, constructor);
    else if (existing !== constructor && !warned) {
        warned = true;
        console.warn(`<${tag}> is defined twice; the first one stays.`);
    }
}
