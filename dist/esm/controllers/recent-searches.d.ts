/** What the reader searched for before, the latest first; kept in the browser alone. */
export declare function recentSearches(): string[];
export declare function rememberSearch(query: string): void;
export declare function forgetSearches(): void;
