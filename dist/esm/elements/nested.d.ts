/**
 * The switcher inside another element. Where that has a name of the host's choice, what has the library's name may be
 * another copy's, or not be there: the element then brings a switcher of its own, `<its-name-languages>`.
 */
export declare function languageSwitcher(host: Element): unknown;
