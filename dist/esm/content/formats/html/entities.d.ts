/** A plain-text field: in one line, without tags and entities (`&amp;`, and `&amp;amp;` too). */
export declare function plain(value: string): string;
/** A field of text or markup: text without entities; markup as it is, even where its tags are written as entities. */
export declare function textOrMarkup(value: string): string;
