/** A weight where none is given. */
const FULL = 1;

/**
 * The languages of an `Accept-Language` header, the most wanted first; those that are not wanted at all are left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.accept-language
 */
export function acceptedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return {tag, weight: weight === undefined ? FULL : Number(weight)};
    })
    .filter(({tag, weight}) => tag && tag !== '*' && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({tag}) => tag);
}
