/** How the article's own markup is set; a part of the lazily loaded module that makes it safe. */
export const markupStyles = /* css */ `
  .markup {
    display: flow-root;
  }
  .markup :is(p, ul, ol, dl, blockquote, figure, table, pre) {
    margin-block: 0 1em;
  }
  .markup > :last-child,
  .markup :is(blockquote, li, td, figure) > :last-child {
    margin-block-end: 0;
  }
  .markup :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--zo-title-font, inherit);
    font-size: 1.2em;
    line-height: calc(var(--_leading) - 0.4);
    margin-block: 1.75em 0.5em;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .markup:lang(ko) * {
    word-break: keep-all;
  }
  /* Long compounds leave ragged lines; short words are better left whole. */
  .markup :is(p, li, dd):is(:lang(cs), :lang(da), :lang(de), :lang(et), :lang(fi), :lang(hu), :lang(is), :lang(nb), :lang(nl), :lang(nn), :lang(no), :lang(pl), :lang(ru), :lang(sk), :lang(sl), :lang(sv), :lang(uk)) {
    hyphenate-limit-chars: 10 4 4;
    hyphens: auto;
  }
  /* Scripts without italics have other ways to stress a word. */
  .markup :is(address, cite, dfn, em, i, var):is(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(ko), :lang(th), :lang(ur), :lang(yi), :lang(zh)) {
    font-style: normal;
  }
  .markup em:is(:lang(ja), :lang(zh)) {
    text-emphasis: filled dot;
  }
  .markup em:lang(zh) {
    text-emphasis-position: under right;
  }
  .markup em:is(:lang(ar), :lang(fa), :lang(he), :lang(ko), :lang(th), :lang(ur), :lang(yi)) {
    font-weight: 600;
  }
  /* Code is written from left to right in every language. */
  .markup :is(code, kbd, pre, samp):not([dir]) {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .markup a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .markup :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .markup li + li {
    margin-block-start: 0.25em;
  }
  .markup li::marker,
  .markup :is(figcaption, caption) {
    color: var(--_quiet);
  }
  .markup :is(figcaption, caption) {
    font-size: 0.875em;
    text-align: start;
  }
  .markup blockquote {
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.1em;
    margin-block: 1.5em;
    padding-inline-start: 1em;
  }
  .markup img {
    block-size: auto;
    border-radius: var(--_radius);
    max-inline-size: 100%;
  }
  .markup .scroll,
  .markup pre {
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .markup .scroll {
    margin-block: 0 1.5em;
  }
  .markup .scroll table {
    margin: 0;
    min-inline-size: 100%;
  }
  .markup pre {
    background: var(--_tint);
    border-radius: var(--_radius);
    line-height: 1.5;
    padding: 1em;
    tab-size: 2;
  }
  .markup :is(code, kbd, samp) {
    font-size: 0.9em;
  }
  .markup :not(pre) > code {
    background: var(--_tint);
    border-radius: 0.25em;
    padding: 0.1em 0.3em;
  }
  /* Raised signs leave the lines as far apart as they are. */
  .markup :is(sub, sup) {
    font-size: 0.75em;
    line-height: 0;
  }
  .markup .notes {
    border-block-start: var(--_border);
    color: var(--_quiet);
    font-size: 0.875em;
    margin-block-start: 2.5em;
    padding-block-start: 1.25em;
  }
  /* Where a link within the text has led. */
  .markup [tabindex='-1'] {
    scroll-margin-block-start: 1em;
  }
  .markup [tabindex='-1']:focus {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    border-radius: 0.25em;
  }
  .markup table {
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .markup :is(th, td) {
    border-block-end: var(--_border);
    min-inline-size: 6em;
    padding-block: 0.5em;
    padding-inline: 0 1.5em;
    text-align: start;
    vertical-align: top;
  }
  .markup hr {
    border: 0;
    border-block-start: var(--_border);
    margin-block: 2em;
  }
  /* The list of sections: closed above the text, open beside it where there is room. */
  [part='contents'] {
    border-block: var(--_border);
    font-size: 0.9375em;
    margin-block-end: 1.5em;
  }
  [part='contents'] summary {
    align-content: center;
    cursor: pointer;
    font-weight: 600;
    min-block-size: 2.75rem;
  }
  [part='contents'] ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='contents'] ol ol {
    padding-inline-start: 1em;
  }
  [part='contents'] li {
    line-height: 1.4;
    margin: 0;
    padding-block: 0.3em;
  }
  [part='contents'] details > ol {
    padding-block-end: 0.75em;
  }
  [part='contents'] a {
    color: inherit;
  }
  [part='contents'] a:not(:hover) {
    text-decoration: none;
  }
  @container (inline-size >= 58em) {
    [part='contents'] {
      border-block: 0;
      border-inline-start: var(--_border);
      float: inline-end;
      inline-size: 15em;
      inset-block-start: 1em;
      margin-inline: 3em -18em;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
      padding-inline-start: 1.25em;
      position: sticky;
    }
  }
  [part='tools'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  [part='tools'] button {
    min-block-size: 2.75rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='tools'] button:hover {
    color: var(--_accent);
  }
  @media print {
    [part='contents'],
    [part='tools'],
    slot[name='languages'] {
      display: none;
    }
    .markup .scroll,
    .markup pre {
      overflow: visible;
    }
    .markup pre {
      white-space: pre-wrap;
    }
    .markup :is(figure, pre, tr) {
      break-inside: avoid;
    }
    .markup :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
let sheet;
/** Gives a shadow root the styles, once. */
export function adoptMarkupStyles({ adoptedStyleSheets }) {
    if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(markupStyles);
    }
    if (!adoptedStyleSheets.includes(sheet))
        adoptedStyleSheets.push(sheet);
}
