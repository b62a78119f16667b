/** Where the reader's choice is kept for the next visit; one for all pages of a site. */
export declare const STORAGE_KEY = "zo-language";
/**
 * The language that the page's address or an earlier visit asks for; empty where neither does.
 *
 * @param parameter Name of the query parameter, `lang` where it is empty; `undefined` where the address is not asked.
 * @param remember Whether an earlier visit is asked.
 */
export declare function rememberedLanguage(parameter: string | undefined, remember: boolean): string;
/** Uses the browser's storage, which may be missing, full or forbidden: then the choice lasts as long as the page. */
export declare function stored<Result>(use: (storage: Storage) => Result): Result | undefined;
