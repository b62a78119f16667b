/**
 * What `make` gives for a key, made once: locales and formats take `Intl` far longer to make than all that is done with
 * them. They are as many as there are languages on a page.
 */
export function kept(make) {
    const known = new Map();
    return (key, detail = 0) => {
        // A key alone is looked up as it is: a text that is put together takes longer to find.
        const both = detail ? key + String(detail) : key;
        let value = known.get(both);
        if (!value)
            known.set(both, (value = make(key, detail)));
        return value;
    };
}
