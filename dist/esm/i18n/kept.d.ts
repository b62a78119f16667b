/**
 * What `make` gives for a key, made once: locales and formats take `Intl` far longer to make than all that is done with
 * them. They are as many as there are languages on a page.
 */
export declare function kept<Value extends object | string>(make: (key: string, detail: number) => Value): (key: string, detail?: number) => Value;
