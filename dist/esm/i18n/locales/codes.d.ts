/**
 * The locale code that templates in this source code are written in.
 */
export declare const sourceLocale = "en";
/**
 * The other locale codes that this application is localized into. Sorted
 * lexicographically.
 */
export declare const targetLocales: readonly ["ar", "de", "es", "fr", "it", "ja", "pl", "pt", "ru", "tr", "zh"];
/**
 * All valid project locale codes. Sorted lexicographically.
 */
export declare const allLocales: readonly ["ar", "de", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "tr", "zh"];
