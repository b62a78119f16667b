/** How an element's module is fetched, by its tag. */
export type Modules = Record<string, (() => Promise<unknown>) | undefined>;

/**
 * Fetches an element's module when its tag appears in the page, now or later.
 *
 * @param modules Those that are still to be fetched: one that is asked for is none of them any more.
 * @returns Fetches the module of a tag that is where nobody looks: in a shadow root.
 */
export function discover(modules: Modules): (tag: string) => void {
  const request = (tag: string) => {
    const load = modules[tag];
    modules[tag] = undefined;
    load?.().catch((error: unknown) => {
      // The next one of its kind to appear tries again.
      modules[tag] = load;
      console.warn(`<${tag}>:`, error);
    });
  };
  const find = ({target}: {target: Node}) => {
    for (const tag in modules)
      if (modules[tag] && (target as Element).querySelector(`${tag}:not(:defined)`)) request(tag);
  };
  find({target: document});
  new MutationObserver((records) => {
    records.forEach(find);
  }).observe(document, {childList: true, subtree: true});
  return request;
}
