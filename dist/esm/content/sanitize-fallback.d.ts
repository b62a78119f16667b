/**
 * Makes the sanitiser; it lets through the elements and attributes given, and nothing else.
 *
 * @param unwrapped Elements that go while what is in them stays.
 */
export declare function createSanitizer(elements: readonly string[], attributes: readonly string[], unwrapped: readonly string[]): (markup: string) => HTMLElement;
