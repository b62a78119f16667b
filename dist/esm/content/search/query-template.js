/**
 * Addresses with a place for what the reader looks for: schema.org's `{search_term_string}` and OpenSearch's
 * `{searchTerms}`.
 *
 * @see https://schema.org/SearchAction
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md#opensearch-url-template-syntax
 */
/** A placeholder; what writes addresses may have encoded its braces. A name may have a prefix, and `?` where it is optional. */
const PLACEHOLDER = /(?:\{|%7B)([\w:.-]+)(?:\?|%3F)?(?:\}|%7D)/gi;
/** What publishers call the words that are looked for. */
const TERMS = /^(?:search_?terms?(?:_string)?|query|q)$/i;
/** Whether an address has a place for what the reader looks for. */
export function isTemplate(src) {
    return [...src.matchAll(PLACEHOLDER)].some(([, name = '']) => TERMS.test(name));
}
/** The address to ask for some words at. What else it has a place for, and nothing is known of, stays empty. */
export function fillTemplate(template, query, values = {}) {
    const parameters = {
        count: 20,
        startIndex: 1,
        startPage: 1,
        language: '*',
        inputEncoding: 'UTF-8',
        outputEncoding: 'UTF-8',
        ...values,
    };
    return template.replace(PLACEHOLDER, (_, name) => encodeURIComponent(TERMS.test(name) ? query : Object.hasOwn(parameters, name) ? parameters[name] : ''));
}
