const warned = new Set();
/** An attribute that takes one of a few values; anything else yields the first of them, with one warning. */
export function oneOf(attribute, ...values) {
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
