/**
 * The languages of an `Accept-Language` header, the most wanted first; those that are not wanted at all are left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.accept-language
 */
export declare function acceptedLanguages(header: string): string[];
