/**
 * Telling markup from text. Publishers put either into the same property, so it is told by looking: markup closes a
 * tag, or has one that needs no closing; a text about `Array<string>` does neither.
 */
const MARKUP = /<\/[a-z]+\d?>|<(?:br|hr|img|p)\b[^<>]*>/i;
/** Whether a published string is HTML rather than plain text. */
export function isMarkup(value) {
    return MARKUP.test(value);
}
/** The words of a text or of markup, without tags; for counting, never for showing. */
export function plainText(value) {
    return isMarkup(value) ? value.replace(/<(?:script|style)[^<]*|<[^<>]*>|&#?\w+;/gi, ' ') : value;
}
/** The paragraphs of a plain text: parts separated by blank lines, or its lines where it has no blank line. */
export function paragraphs(text) {
    const trimmed = text.trim();
    return trimmed ? trimmed.split(/\n\s*\n/.test(trimmed) ? /\s*\n\s*\n\s*/ : /\s*\n\s*/) : [];
}
