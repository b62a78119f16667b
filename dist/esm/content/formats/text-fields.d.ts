/** A text with its entities decoded; what looks like a tag stays. */
export declare function decodeEntities(text: string): string;
/**
 * The text of markup, in one line.
 *
 * @param without Selector of what is left out.
 */
export declare function textOf(markup: string, without?: string): string;
/** Without the white space that markup does not show; a no-break space is a character of the text. */
export declare function oneLine(text: string): string;
/** HTML that is told from text by looking at it: "Q &amp; A" is one paragraph. */
export declare function asMarkup(html: string): string;
/** Text that is not taken for markup even where it is about markup. */
export declare function asText(text: string): string;
