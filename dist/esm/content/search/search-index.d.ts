/** What is indexed of an article. */
export interface IndexedText {
    readonly id: number;
    /** BCP 47 tag. */
    readonly language: string;
    readonly title: string;
    /** Text or markup. */
    readonly summary: string;
    /** Text or markup. */
    readonly body: string;
}
export interface Hit {
    readonly id: number;
    /** The words it was found by, folded, as they are in the index. */
    readonly terms: readonly string[];
}
export interface Found {
    /** The best first, as many as were asked for. */
    readonly hits: readonly Hit[];
    /** How many there are in all. */
    readonly total: number;
    /** BCP 47 tag of the language that was searched first and has nothing, where the hits are in others; else empty. */
    readonly missing: string;
}
export declare class SearchIndex {
    #private;
    /** Takes a text in; it is indexed with the first search in its language. */
    add(text: IndexedText): void;
    /**
     * Indexes the texts in the wanted language, then all others. A search need not wait for that.
     *
     * @param wanted BCP 47 tags, the most wanted first.
     */
    prepare(wanted: readonly string[]): Promise<void>;
    /**
     * What fits best: in the wanted language, else in any. Each word must be in a text, or begin one of its words; where
     * that finds nothing, words with a typing error in them are let pass.
     *
     * @param wanted BCP 47 tags, the most wanted first.
     * @param limit How many hits are handed out.
     */
    find(query: string, wanted: readonly string[], limit: number): Promise<Found>;
}
