/** BCP 47 tag of the language that the library's own words are in at the moment; one for the whole page. */
export declare function interfaceLanguage(): string;
/**
 * Resolves once the library's words are in the language the page asks for; `undefined` when they already are.
 * A locale that cannot be fetched leaves the words as they are.
 */
export declare function interfaceReady(): Promise<void> | undefined;
