/** How schema.org's terms and types may be prefixed. */
export declare const PREFIX: RegExp;
/**
 * Gets ready to bring a document into plain form.
 *
 * @param json The whole document.
 * @param problems What had to be repaired is said there, once.
 * @throws {ContentError} `too-large` where it has too many nodes.
 * @returns The plain form of one of its nodes; the nodes in it are left as they are.
 */
export declare function plainForms(json: unknown, problems: string[]): (node: object) => object;
/** A term without its prefix, in its usual case. */
export declare function termOf(name: string): string;
/** A property's values as one flat list, out of their containers, without what says nothing. */
export declare function flatten(value: unknown): unknown[];
