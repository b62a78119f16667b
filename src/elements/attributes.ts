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
      if (value === undefined && text !== null) warnOnce(attribute, text, values.join(', '));
      return value ?? values[0];
    },
  };
}

/** An attribute that takes a whole number from 0 up; anything else yields the default, with one warning. */
export function wholeNumber(attribute: string, fallback: number): ComplexAttributeConverter<number> {
  return {
    fromAttribute(text) {
      if (text !== null && /^\d+$/.test(text)) return Number(text);
      if (text !== null) warnOnce(attribute, text, 'a whole number');
      return fallback;
    },
  };
}

function warnOnce(attribute: string, text: string, expected: string): void {
  const warning = `${attribute}="${text}": expected ${expected}.`;
  if (warned.has(warning)) return;
  warned.add(warning);
  console.warn(warning);
}
