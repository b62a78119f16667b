/** What a server renders and a script takes over, as both know it. */
import type { ArticleInit, ContentDocument } from '../content/model.js';
/** The tags of the elements that can be rendered on a server. */
export declare const RENDERED_TAGS: readonly ["zo-article-card", "zo-article-list", "zo-language-switcher", "zo-qa"];
/**
 * Media type of the data that is sent along with an element, in a block of its shadow root: what stands in its tag is the
 * host's alone, and a framework that takes over its own nodes finds them as it wrote them.
 */
export declare const DATA_TYPE = "application/vnd.zeroopposite+json";
/** What a server sends along with an element, in that block. */
export interface RenderedData {
    /** BCP 47 tag of the language that the library's words are in. */
    readonly words: string;
    /** BCP 47 tag of the language that the content is in. */
    readonly shown: string;
    /** BCP 47 tag of the language that the reader chose, as the server knows it. */
    readonly language?: string;
    readonly article?: ArticleInit;
    /** By content URL. Of a document that only lists show, the articles have no texts. */
    readonly documents?: Readonly<Record<string, ContentDocument>>;
}
