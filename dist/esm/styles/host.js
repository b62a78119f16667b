import { css } from 'lit';
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
export const hostStyles = css `
  :host {
    display: block;
    font-family: var(--zo-font, inherit);
    overflow-wrap: break-word;
    --_accent: var(--zo-accent, LinkText);
    --_quiet: var(--zo-quiet, color-mix(in oklab, currentColor 78%, transparent));
    --_border: 1px solid var(--zo-border, color-mix(in oklab, currentColor 18%, transparent));
    --_tint: color-mix(in oklab, currentColor 6%, transparent);
    --_radius: var(--zo-radius, 0.5rem);
    --_measure: var(--zo-measure, 33em);
    --_leading: 1.6;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  /* Rules of the page for every element reach the host, and would be inherited. Spacing may be the reader's own. */
  :host > * {
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  .text {
    font-size: var(--_size, 1em);
    line-break: strict;
    line-height: var(--_leading);
    text-wrap: pretty;
  }
  /* Tall scripts. Letters that join stay joined, however the page spaces its own. Chromium knows no lists in :lang(). */
  [dir='rtl'],
  :lang(ar),
  :lang(th) {
    --_leading: 1.8;
    --_size: 1.0625em;
    letter-spacing: normal;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  :lang(ja),
  :lang(ko),
  :lang(zh) {
    --_leading: 1.75;
    --_measure: var(--zo-measure, 38em);
  }
  /* The paragraphs of a plain text; the elements' own have parts. */
  p:not([part]) + p {
    margin-block-start: 1em;
  }
  h2,
  h3 {
    font-family: var(--zo-title-font, inherit);
    line-height: calc(var(--_leading) - 0.4);
    text-wrap: balance;
    word-break: auto-phrase;
  }
  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    padding: 0;
    text-align: start;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--_quiet);
  }
  .small {
    font-size: 0.875em;
  }
  [part='retry'] {
    min-block-size: 2.75rem;
    text-decoration: underline;
  }
`;
