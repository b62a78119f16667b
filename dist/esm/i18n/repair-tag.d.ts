/** What is known about a text beside the code of its language. */
export interface TagContext {
    /** Words of the text: their script decides between a country and a language of the same code. */
    readonly text?: string;
    /** Where the code was found, for the codes that mean something else on Wikimedia's sites. */
    readonly url?: string;
}
export interface RepairedTag {
    /** Canonical BCP 47 tag; `und` where the code names no language. */
    readonly tag: string;
    /** What came, what was made of it and what to write instead, as a sentence; absent where all is well. */
    readonly problem?: string;
}
/**
 * The tag of a language code that was written by hand, with what was wrong with it. A code that is a real language's
 * stays (`br`, `se`, `kr`), unless the letters of the text are not that language's and are those of the country with
 * the same code.
 */
export declare function repairTag(code: unknown, { text, url }?: TagContext): RepairedTag;
