/**
 * The published language that serves a reader best, or `undefined` where none of the wanted ones is served.
 *
 * For each wanted tag in turn: a tag of the same language and script (the same region first, then one that writes as it
 * does, then the one without a region, as BCP 47 lookup would find), then the language in another script.
 * Script comes first so that `zh-TW` gets `zh-Hant` and never `zh-CN` while Traditional Chinese is there.
 *
 * @param wanted BCP 47 tags, the most wanted first.
 * @param available BCP 47 tags, the author's order.
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export declare function negotiate(wanted: readonly string[], available: readonly string[]): string | undefined;
