export type Json = Record<string, unknown>;
/** The types that the article of a page has, and those of its questions. */
export declare const ARTICLE: RegExp, QUESTIONS: RegExp;
/** Whether a node has a type that a pattern fits. */
export declare function isOfType(node: Json, pattern: RegExp): boolean;
/** Whether a value is a node of such a type, or has one in it at any depth. */
export declare function holdsType(json: unknown, pattern: RegExp): boolean;
export declare function isObject(value: unknown): value is Json;
