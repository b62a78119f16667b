/** Waiting until an element is near what the reader sees; a chunk that is fetched for elements with `loading="lazy"`. */
/** What is done for an element once it is near. */
const waiting = new WeakMap();
let observer;
/** Calls back once an element is near what the reader sees: about a second of scrolling away. */
export function whenNear(element, callback) {
    observer ??= new IntersectionObserver(tell, { rootMargin: '1000px' });
    waiting.set(element, callback);
    observer.observe(element);
}
function tell(entries, observer) {
    for (const { isIntersecting, target } of entries) {
        if (!isIntersecting)
            continue;
        observer.unobserve(target);
        waiting.get(target)();
    }
}
