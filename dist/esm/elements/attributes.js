const warned = new Set();
/** An attribute that takes one of a few values; anything else yields the first of them, with one warning. */
export function oneOf(attribute, ...values) {
    return {
        fromAttribute(text) {
            const value = values.find((value) => text === String(value));
            if (value === undefined && text !== null)
                warnOnce(attribute, text, values.join(', '));
            return value ?? values[0];
        },
    };
}
/** An attribute that takes a whole number from 0 up; anything else yields the default, with one warning. */
export function wholeNumber(attribute, fallback) {
    return {
        fromAttribute(text) {
            if (text !== null && /^\d+$/.test(text))
                return Number(text);
            if (text !== null)
                warnOnce(attribute, text, 'a whole number');
            return fallback;
        },
    };
}
function warnOnce(attribute, text, expected) {
    const warning = `${attribute}="${text}": expected ${expected}.`;
    if (warned.has(warning))
        return;
    warned.add(warning);
    console.warn(warning);
}
