import { css } from 'lit';
/**
 * @cssproperty [--zo-article-card-padding=1.25em] - Space between a summary's edge and its words.
 */
export const articleCardStyles = css `
  :host {
    container-type: inline-size;
  }
  .card,
  .words {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  [part='category'] {
    font-weight: 600;
  }
  [part='meta'] > :not(:last-child)::after {
    content: '\\a0· ' / '';
  }
  [part='picture'] {
    background: color-mix(in oklab, currentColor 6%, transparent);
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
    align-content: center;
    padding: var(--zo-article-card-padding, 1.25em);
  }
  .summary [part='picture'] {
    aspect-ratio: 16 / 9;
    order: -1;
  }
  .summary h2,
  .full [part='summary'] {
    font-size: 1.2em;
  }
  [part='title-link'] {
    color: inherit;
  }
  [part='title-link']:not(:hover) {
    text-decoration: none;
  }
  /* The whole card is the link's target. */
  [part='title-link']::after {
    content: '';
    inset: 0;
    position: absolute;
  }
  @container (inline-size >= 36em) {
    /* In a short line, phrases that are kept together leave gaps. */
    h2 {
      word-break: auto-phrase;
    }
    .summary:has([part='picture']) {
      grid-template-columns: 2fr 3fr;
    }
    .summary [part='picture'] {
      aspect-ratio: auto;
      block-size: 100%;
    }
  }

  .full {
    gap: 1.5em;
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
