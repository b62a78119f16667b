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
export function isTemplate(src: string): boolean {
  return [...src.matchAll(PLACEHOLDER)].some(([, name = '']) => TERMS.test(name));
}

/** The address to ask for some words at. What else it has a place for, and nothing is known of, stays empty. */
export function fillTemplate(template: string, query: string, values: TemplateValues = {}): string {
  const parameters: Readonly<Record<string, string | number>> = {
    count: 20,
    startIndex: 1,
    startPage: 1,
    language: '*',
    inputEncoding: 'UTF-8',
    outputEncoding: 'UTF-8',
    ...values,
  };
  return template.replace(PLACEHOLDER, (_, name: string) =>
    encodeURIComponent(TERMS.test(name) ? query : Object.hasOwn(parameters, name) ? parameters[name]! : ''),
  );
}
