/**
 * Fetches an element's module when its tag appears in the page, now or later.
 *
 * @param modules Those that are still to be fetched: one that is asked for is none of them any more.
 * @returns Fetches the module of a tag that is where nobody looks: in a shadow root.
 */
export function discover(modules) {
    const request = (tag) => {
        const load = modules[tag];
        modules[tag] = undefined;
        load?.().catch((error) => {
            // The next one of its kind to appear tries again.
            modules[tag] = load;
            console.warn(`<${tag}>:`, error);
        });
    };
    const find = ({ target }) => {
        for (const tag in modules)
            if (modules[tag] && target.querySelector(`${tag}:not(:defined)`))
                request(tag);
    };
    find({ target: document });
    new MutationObserver((records) => {
        records.forEach(find);
    }).observe(document, { childList: true, subtree: true });
    return request;
}
