/** How an element's module is fetched, by its tag. */
export type Modules = Record<string, (() => Promise<unknown>) | undefined>;
/**
 * Fetches an element's module when its tag appears in the page, now or later.
 *
 * @param modules Those that are still to be fetched: one that is asked for is none of them any more.
 * @returns Fetches the module of a tag that is where nobody looks: in a shadow root.
 */
export declare function discover(modules: Modules): (tag: string) => void;
