/** Waiting until an element is near what the reader sees; a chunk that is fetched for elements with `loading="lazy"`. */

/** What is done for an element once it is near. */
const waiting = new WeakMap<Element, () => void>();

let observer: IntersectionObserver | undefined;

/** Calls back once an element is near what the reader sees: about a second of scrolling away. */
export function whenNear(element: Element, callback: () => void): void {
  observer ??= new IntersectionObserver(tell, {rootMargin: '1000px'});
  waiting.set(element, callback);
  observer.observe(element);
}

function tell(entries: readonly IntersectionObserverEntry[], observer: IntersectionObserver): void {
  for (const {isIntersecting, target} of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    waiting.get(target)!();
  }
}
