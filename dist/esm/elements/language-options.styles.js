/** How the menu and the labels look; a part of the lazily loaded module that shows them. */
export const languageOptionsStyles = /* css */ `
  .said {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  abbr {
    text-decoration: none;
  }
  [part='code'] {
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  small {
    color: var(--_quiet);
    font-size: 0.8125em;
    font-weight: 400;
  }
  [part='button'] {
    align-items: center;
    border: var(--_border);
    border-radius: var(--_radius);
    display: inline-flex;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.75em;
  }
  [part='button']:hover,
  [aria-expanded='true'] {
    border-color: var(--_quiet);
  }
  svg {
    color: var(--_quiet);
    fill: none;
    flex: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }
  [part='button']::after {
    block-size: 0.4em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    flex: none;
    inline-size: 0.4em;
    margin-block-end: 0.2em;
    margin-inline-start: 0.25em;
    rotate: 45deg;
  }
  [part='menu'] {
    background: var(--zo-surface, Canvas);
    border: var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 0.16);
    color: var(--zo-surface-text, CanvasText);
    flex-direction: column;
    font-weight: 400;
    min-inline-size: 14rem;
    overflow: hidden;
    padding: 0;
    position: fixed;
  }
  [part='menu']:popover-open {
    display: flex;
  }
  [part='filter'] {
    background: none;
    border: var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    flex: none;
    font: inherit;
    /* iOS zooms in on fields with smaller letters. */
    font-size: max(1em, 16px);
    inline-size: min(19rem, 100vw - 2rem);
    margin: 0.5rem 0.5rem 0;
    min-block-size: 2.75rem;
    padding-inline: 0.75em;
  }
  [part='filter']::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  [part='menu'] .none {
    block-size: auto;
    clip-path: none;
    padding: 1em 1.25em;
    position: static;
  }
  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
    padding-block: 0.25rem;
    scrollbar-width: thin;
  }
  [part='heading'] {
    color: var(--_quiet);
    font-size: 0.8125em;
    padding: 1em 1.25em 0.25em;
  }
  [part='menu'] ul {
    display: block;
  }
  /* What is beyond the first window takes no layout until it is scrolled to. */
  [part='menu'] li:nth-child(n + 24) {
    contain-intrinsic-block-size: auto 2.75rem;
    content-visibility: auto;
  }
  [part='menu'] a {
    align-content: center;
    color: inherit;
    padding-inline: 1em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part='menu'] a:hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
    text-decoration: none;
  }
  [part='menu'] [aria-current] {
    box-shadow: inset 3px 0 var(--_accent);
    text-decoration: none !important;
  }
  [part='menu'] [dir='rtl'][aria-current] {
    box-shadow: inset -3px 0 var(--_accent);
  }
  [part='menu'] :focus-visible {
    outline-offset: -2px;
  }
  [part='hint'] {
    margin-inline-start: 0.25em;
  }
  @media (forced-colors: active) {
    [part='menu'] [aria-current] {
      border-inline-start: 3px solid Highlight;
    }
  }
`;
