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
/** A plain-text field of unknown making: in one line, without tags and entities (`&amp;`, and `&amp;amp;` too). */
export declare function plain(value: string): string;
/** A field of text or markup: text without entities; markup as it is, even where its tags are written as entities. */
export declare function textOrMarkup(value: string): string;
