interface Item {
    '@type': string[];
    '@id'?: string;
    [property: string]: unknown;
}
/**
 * The items that are no other item's value. Of several articles, only those around a heading of the page or a whole text
 * are given: the others are teasers.
 */
export declare function readMicrodata(page: Document, base: string): Item[];
export {};
