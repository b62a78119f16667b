/** What has markup as its body: an article, or a part of one. */
export interface Owner {
    readonly body: string;
    /** BCP 47 tag. */
    readonly language?: string;
    /** Of an article only. */
    readonly translations?: unknown;
}
/**
 * @param text What holds the markup, made safe.
 * @param owner An article may get a list of its sections.
 */
export declare function structure(text: Element, owner: Owner): void;
