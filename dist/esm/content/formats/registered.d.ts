import type { Format } from './format.js';
/** The formats that the host page brought along, the latest first. */
export declare const registered: Format[];
/**
 * Teaches the library a format of the site's own. It is asked about what is no schema.org JSON-LD, before the
 * library's other formats.
 */
export declare function registerFormat(format: Format): void;
