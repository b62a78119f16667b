/** schema.org's types, as far as a page's structured data is sorted by them before it is read. */
export type Json = Record<string, unknown>;
/** Types that the article of a page has; the first rank of the JSON-LD reader. */
export declare const ARTICLE: RegExp;
export declare const QUESTIONS: RegExp;
/** Whether a node has a type that a pattern fits. */
export declare function isOfType(node: Json, pattern: RegExp): boolean;
/** Whether a value is a node of such a type, or has one in it at any depth. */
export declare function holdsType(json: unknown, pattern: RegExp): boolean;
export declare function isObject(value: unknown): value is Json;
