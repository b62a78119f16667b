/** What languages that not every browser knows call themselves, by BCP 47 tag, as a list has it. */
export declare const AUTONYMS: Readonly<Record<string, string>>;
/** What every browser would say, sooner than it says it. */
export declare const COMMON_AUTONYMS: Readonly<Record<string, string>>;
