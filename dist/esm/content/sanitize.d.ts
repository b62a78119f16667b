/**
 * The nodes of untrusted markup, made safe.
 *
 * @param markup Untrusted HTML.
 * @param base Address that the URLs in it are relative to.
 * @param level Level of the highest heading in it; the others follow.
 */
export declare function sanitize(markup: string, base: string, level: number): Promise<DocumentFragment>;
