import { css } from 'lit';
/**
 * @cssproperty [--zo-article-list-column=18em] - Least width of a column; `100%` for one card below the other.
 * @cssproperty [--zo-article-list-gap=1.25em] - Space between the cards.
 * @cssproperty [--zo-article-list-lines=4] - Lines of a card's summary at most; `none` for all of them.
 */
export const articleListStyles = css `
  ul {
    display: grid;
    gap: var(--zo-article-list-gap, 1.25em);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--zo-article-list-column, 18em)), 1fr));
    list-style: none;
    padding: 0;
  }
  li {
    display: grid;
  }
  /* Of a thousand cards, those that are out of sight take no time; their height is guessed until it is known. */
  li:nth-child(n + 25) {
    contain-intrinsic-block-size: auto 24em;
    content-visibility: auto;
  }
  /* The cards of a row end together. */
  [part='article']::part(card) {
    block-size: 100%;
    min-block-size: 0;
  }
  [part='article']::part(summary) {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: var(--zo-article-list-lines, 4);
    overflow: clip;
  }
  [part='notice'] {
    margin-block-end: 0.75em;
  }
  [part='show-all'],
  [part='more'] {
    min-block-size: 2.75rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='show-all'] {
    margin-inline-start: 0.5em;
  }
  [part='more'] {
    border: var(--_border);
    border-radius: var(--_radius);
    margin-block-start: 1.25em;
    padding-inline: 1.25em;
    text-decoration: none;
  }
  [part='more']:hover,
  [part='show-all']:hover {
    color: var(--_accent);
  }
  .unseen {
    clip-path: inset(50%);
    position: absolute;
  }
  /* Where the cards will be, each as high as most are. What is inside the tag is in the first place. */
  .place {
    background: var(--_tint);
    border-radius: var(--_radius);
    container-type: inline-size;
  }
  .place::before {
    block-size: calc(56.25cqi + 14.5em);
    content: '';
  }
  @container (inline-size >= 36em) {
    .place::before {
      block-size: max(14em, 22.5cqi);
    }
  }
  .pending {
    padding: 1.25em;
    position: absolute;
  }
  @media print {
    li {
      break-inside: avoid;
      content-visibility: visible;
    }
    [part='notice'],
    [part='more'] {
      display: none;
    }
  }
`;
