/**
 * What every element shares: tokens with their defaults, and the rules of text in many languages. Font and colour
 * come from the host page; everything else is mixed from its text colour, so that it fits light and dark pages.
 *
 * @cssproperty [--zo-accent=LinkText] - Links, the focus ring, the mark of the current language.
 * @cssproperty [--zo-quiet] - Colour of secondary text; mixed from the text's own colour.
 * @cssproperty [--zo-border] - Colour of hairlines; mixed from the text's own colour.
 * @cssproperty [--zo-radius=0.5rem] - Corner radius of cards and pictures.
 * @cssproperty [--zo-measure] - Longest line of running text; by script, about 66 letters or 38 ideographs.
 * @cssproperty [--zo-font=inherit] - Font family of all text.
 * @cssproperty [--zo-title-font=inherit] - Font family of titles and headings.
 */
export declare const hostStyles: import("lit").CSSResult;
