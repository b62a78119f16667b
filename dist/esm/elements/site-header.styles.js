import { css } from 'lit';
/**
 * @cssproperty [--zo-site-header-logo-size=2em] - Height of the logo.
 * @cssproperty [--zo-site-header-padding=0.5em 0] - Space around the header.
 * @cssproperty [--zo-site-header-layer=10] - `z-index` of a header that stays in view.
 */
export const siteHeaderStyles = css `
  :host([sticky]) {
    background: var(--zo-surface, Canvas);
    color: var(--zo-surface-text, CanvasText);
    inset-block-start: 0;
    position: sticky;
    z-index: var(--zo-site-header-layer, 10);
  }
  /* Little of a low window, or of a zoomed page, would be left to read in. */
  @media (height < 24em) {
    :host([sticky]) {
      position: static;
    }
  }
  [part='header'] {
    align-items: center;
    border-block-end: var(--_border);
    display: flex;
    gap: 0.25em 1.5em;
    /* What lightness the text has is read from here, and the end of this transition tells that it has another. */
    outline: 0 solid color-mix(in oklab, currentColor, currentColor);
    padding: var(--zo-site-header-padding, 0.5em 0);
    position: relative;
    transition: color 1ms;
  }
  .home {
    flex: none;
    inline-size: max-content;
    margin-inline-end: auto;
    max-inline-size: 24em;
  }
  .narrow .home {
    flex: 1;
    inline-size: auto;
    max-inline-size: none;
    /* Of huge letters, the button is below the name. */
    min-inline-size: min(100%, 8em);
  }
  [part='home'] {
    align-items: center;
    color: inherit;
    display: flex;
    gap: 0.625em;
    min-block-size: 2.75rem;
    text-decoration: none;
  }
  [part='logo'],
  ::slotted([slot='logo']) {
    block-size: var(--zo-site-header-logo-size, 2em);
    flex: none;
    inline-size: auto;
    max-inline-size: 12em;
    object-fit: contain;
  }
  [part='name'] {
    font-family: var(--zo-title-font, inherit);
    font-size: 1.2em;
    font-weight: 700;
    line-height: calc(var(--_leading) - 0.35);
    min-inline-size: 0;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    text-wrap: balance;
  }
  .narrow [part='name'] {
    font-size: 1.05em;
  }
  [part='home']:hover [part='name'] {
    text-decoration-line: underline;
  }
  [part='menu'] {
    align-items: center;
    display: flex;
    flex: none;
    gap: 0.25em 1.25em;
  }
  .narrow {
    column-gap: 0.75em;
    flex-wrap: wrap;
    --_nav-direction: column;
  }
  .narrow [part='menu'] {
    align-items: stretch;
    border-block-start: var(--_border);
    flex: 0 0 100%;
    flex-direction: column;
    max-block-size: calc(100dvh - 5rem);
    overflow: auto;
    padding-block: 0.5em;
  }
  .narrow:not(.open) [part='menu'] {
    display: none;
  }
  /* A ring around what has the focus is not cut off at the edge of what scrolls. */
  .narrow [part='menu'] :focus-visible {
    outline-offset: -2px;
  }
  ::slotted(nav) {
    display: flex;
    flex-direction: var(--_nav-direction, row);
    gap: 0 1.25em;
  }
  [part='contact'],
  [part='menu-button'] {
    align-items: center;
    color: inherit;
    display: inline-flex;
    flex: none;
    gap: 0.5em;
    min-block-size: 2.75rem;
    text-decoration: none;
  }
  [part='contact']:hover {
    text-decoration: underline;
    text-underline-offset: 0.4em;
  }
  [part='menu-button'] {
    border: var(--_border);
    border-radius: var(--_radius);
    padding-inline: 0.625em;
  }
  [part='menu-button']:hover,
  [aria-expanded='true'] {
    border-color: var(--_quiet);
  }
  svg {
    fill: none;
    flex: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  [part='skip'] {
    background: var(--zo-surface, Canvas);
    border: var(--_border);
    border-radius: var(--_radius);
    color: var(--zo-surface-text, CanvasText);
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    padding: 0.5em 1em;
    position: absolute;
    z-index: 1;
  }
  [part='skip']:not(:focus) {
    clip-path: inset(50%);
  }
  [part='failure'] {
    margin-block-start: 0.25em;
  }
  @media print {
    [part='menu'],
    [part='menu-button'],
    [part='skip'] {
      display: none !important;
    }
  }
`;
