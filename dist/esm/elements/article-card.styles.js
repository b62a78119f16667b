import { css } from 'lit';
/**
 * @cssproperty [--zo-article-card-padding=1.25em] - Space between a summary's edge and its words; less in a narrow one.
 */
export const articleCardStyles = css `
  :host {
    container-type: inline-size;
    /* What its words need counts for nothing then: beside a float, it would be squeezed into what is left. */
    min-inline-size: 8rem;
  }
  .card {
    display: grid;
    grid-template-columns: 100%;
  }
  .words {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  [part='category'] {
    font-weight: 600;
  }
  [hidden],
  p[part]:empty,
  img:not([src]) {
    display: none !important;
  }
  /* In a card that is higher than its words, it is at the end. */
  [part='meta'] {
    margin-block-start: auto;
  }
  [part='meta'] > :nth-last-child(n + 2 of :not([hidden]))::after {
    content: '\\a0· ' / '';
  }
  /* A date stays in one line, if that is wide enough. */
  time {
    display: inline-block;
  }
  [part='picture'] {
    background: var(--_tint);
    block-size: auto;
    inline-size: 100%;
    object-fit: cover;
  }

  .summary {
    border: var(--_border);
    overflow: clip;
    position: relative;
  }
  .summary,
  .full [part='picture'] {
    border-radius: var(--_radius);
  }
  .summary .words {
    padding: var(--zo-article-card-padding, clamp(0.75em, 6%, 1.25em));
  }
  .summary [part='picture'] {
    aspect-ratio: 16 / 9;
    /* Beside more words than it is high. */
    min-block-size: 100%;
    order: -1;
  }
  .summary h2 {
    font-size: 1.2em;
  }
  .full [part='summary'] {
    color: inherit;
    font-size: 1.2em;
  }
  .summary [href] {
    color: inherit;
  }
  .summary:not(:hover) [href] {
    text-decoration: none;
  }
  /* The whole card is the link's target; words stand above it, so that they can be selected. */
  .summary [href]::after {
    content: '';
    inset: 0;
    position: absolute;
  }
  .summary p {
    cursor: pointer;
    position: relative;
    z-index: 1;
  }
  /*
   * The room of most articles with a picture, which is above the words or beside them; so that nothing below moves when
   * the content comes, a card has it all the time.
   */
  .summary:is(.pending, :has([src])) {
    grid-template-rows: auto 1fr;
    min-block-size: 34em;
  }
  /* The fallback is where the title will be. */
  .pending {
    background: var(--_tint);
  }

  @container (inline-size >= 36em) {
    .summary:is(.pending, :has([src])) {
      grid-template: none / 2fr 3fr;
      min-block-size: 19em;
    }
    /* As high as the picture will be. A card that has one needs no unit that has its styles looked at twice. */
    .pending .words {
      min-block-size: 22.5cqi;
    }
  }

  .full {
    gap: 1.5em;
  }
  .full.pending,
  [part='body'] > :empty {
    min-block-size: 100vh;
  }
  .full .words {
    max-inline-size: calc(var(--_measure) * 1.2);
  }
  .full h2 {
    font-size: clamp(1.728em, 1.2em + 2.5cqi, 2.488em);
  }
  [part='body'] {
    max-inline-size: var(--_measure);
  }
`;
