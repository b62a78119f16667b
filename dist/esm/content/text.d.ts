/** Whether a published string is HTML rather than plain text. */
export declare function isMarkup(value: string): boolean;
/** The words of a text or of markup, without tags; for counting, never for showing. */
export declare function plainText(value: string): string;
/** The paragraphs of a plain text: parts separated by blank lines, or its lines where it has no blank line. */
export declare function paragraphs(text: string): string[];
