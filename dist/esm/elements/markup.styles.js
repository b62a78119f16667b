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
  .markup :is(table, pre) {
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
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
`;
