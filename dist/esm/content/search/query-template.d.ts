/**
 * Addresses with a place for what the reader looks for: schema.org's `{search_term_string}` and OpenSearch's
 * `{searchTerms}`.
 *
 * @see https://schema.org/SearchAction
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md#opensearch-url-template-syntax
 */
/** What an OpenSearch engine is asked, beside the words. */
export interface TemplateValues {
    /** BCP 47 tag of the language that results are wanted in. */
    readonly language?: string;
    /** The numbers of the first result and of the first page, in the engine's counting. */
    readonly startIndex?: number;
    readonly startPage?: number;
    /** How many results are shown. */
    readonly count?: number;
}
/** Whether an address has a place for what the reader looks for. */
export declare function isTemplate(src: string): boolean;
/** The address to ask for some words at. What else it has a place for, and nothing is known of, stays empty. */
export declare function fillTemplate(template: string, query: string, values?: TemplateValues): string;
