/**
 * Registers an element. Where the page already has one of that name, from this library or another copy of it, the
 * first stays and a warning says so, once.
 */
export declare function define(tag: string, constructor: CustomElementConstructor): void;
