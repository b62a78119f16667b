/**
 * Parses an object of which `items` is the long part. What is not as it seems is parsed at once.
 *
 * @throws {SyntaxError} Where it is no JSON.
 */
export declare function parseItems(text: string): Promise<unknown>;
