import type {ComplexAttributeConverter} from 'lit';

/** Level of a heading in its page's outline, as in `<h1>` to `<h6>`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const warned = new Set<string>();

/** An attribute that takes one of a few values; anything else yields the first of them, with one warning. */
export function oneOf<Value extends string | number>(
  attribute: string,
  ...values: [Value, ...Value[]]
): ComplexAttributeConverter<Value> {
  return {
    fromAttribute(text) {
      const value = values.find((value) => text === String(value));
      const warning = `${attribute}="${text}": expected ${values.join(', ')}.`;
      if (value === undefined && text !== null && !warned.has(warning)) {
        warned.add(warning);
        console.warn(warning);
      }
      return value ?? values[0];
    },
  };
}
