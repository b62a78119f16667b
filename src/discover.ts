/** How an element's module is fetched, by its tag. */
export type Modules = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Fetches an element's module when its tag appears in the page, now or later.
 *
 * @returns Fetches the module of a tag that is where nobody looks: in a shadow root.
 */
export function discover(modules: Modules): (tag: string) => void {
  const requested = new Set<string>();
  const request = (tag: string) => {
    if (requested.has(tag)) return;
    requested.add(tag);
    modules[tag]?.().catch((error: unknown) => {
      // The next one of its kind to appear tries again.
      requested.delete(tag);
      console.warn(`The module of <${tag}> could not be loaded.`, error);
    });
  };
  const selector = Object.keys(modules).map((tag) => `${tag}:not(:defined)`);
  const find = (root: ParentNode) => {
    for (const {localName} of root.querySelectorAll(String(selector))) request(localName);
  };
  find(document);
  new MutationObserver((records) => {
    for (const target of new Set(records.map(({target}) => target))) find(target as Element);
  }).observe(document, {childList: true, subtree: true});
  return request;
}
