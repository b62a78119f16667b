import type { ComplexAttributeConverter } from 'lit';
/** Level of a heading in its page's outline, as in `<h1>` to `<h6>`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
/** An attribute that takes one of a few values; anything else yields the first of them, with one warning. */
export declare function oneOf<Value extends string | number>(attribute: string, ...values: [Value, ...Value[]]): ComplexAttributeConverter<Value>;
/** An attribute that takes a whole number from 0 up; anything else yields the default, with one warning. */
export declare function wholeNumber(attribute: string, fallback: number): ComplexAttributeConverter<number>;
