import type { Author, Picture } from '../model.js';
type Values = Readonly<Record<string, unknown>>;
export declare function isObject(value: unknown): value is Values;
/**
 * The properties of an untrusted object, read as what they should be. Where one is something else, it counts as absent
 * and is named as a problem. Of several names, the first that has a value counts.
 */
export declare class Properties {
    #private;
    readonly problems: string[];
    readonly path: string;
    /**
     * @param problems What could not be read, in words; it grows as properties are read.
     * @param path Where the object is: "items[2].".
     */
    constructor(value: unknown, problems: string[], path?: string);
    /** The same properties, with problems of their own. */
    apart(): Properties;
    /** Whether one of the properties has a value. */
    has(...names: readonly string[]): boolean;
    /** A value of any type; `undefined` where there is none, or an empty one. */
    value(...names: readonly string[]): unknown;
    /** A text or a number, as text; of a list, the first. */
    text(...names: readonly string[]): string;
    /** A list; one value stands for a list of one. */
    list(...names: readonly string[]): unknown[];
    /** The values of a map, by name, or those of a list, which have none; each with its place. */
    map(name: string): [name: string, value: unknown, path: string][];
    /** An object; without properties where there is none. PHP writes an empty one as a list. */
    object(...names: readonly string[]): Properties;
    /** The objects of a list. */
    objects(...names: readonly string[]): Properties[];
    /** ISO 8601. */
    date(...names: readonly string[]): string;
    /** BCP 47 tag; empty where there is none. */
    language(...names: readonly string[]): string;
    /** The absolute address of a page or a file. */
    url(base: string, ...names: readonly string[]): string;
    /** Authors by name alone, or as objects. */
    authors(base: string, ...names: readonly string[]): Author[];
    /** A picture by its address alone, or as an object; of a list, the first. */
    picture(base: string, ...names: readonly string[]): Picture | undefined;
    /** A number of pixels, as number or as text. */
    pixels(name: string): number | undefined;
}
/** The beginning of a value that was found, for a message. */
export declare function quote(value: string): string;
export {};
