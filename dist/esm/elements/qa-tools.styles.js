/** How the tools look; a part of the lazily loaded module that shows them. */
export const qaToolsStyles = /* css */ `
  .said {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .none {
    padding-block: 1em;
  }
  [part='tools'] {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: end;
    max-inline-size: calc(var(--_measure) * 1.2);
    padding-block-end: 0.75rem;
  }
  [part='filter'] {
    background: none;
    border: var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    flex: 1 1 8rem;
    font: inherit;
    /* iOS zooms in on fields with smaller letters. */
    font-size: max(1em, 16px);
    min-block-size: 2.75rem;
    min-inline-size: 0;
    padding-inline: 0.75em;
  }
  [part='filter']::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  [part='toggle-all'] {
    min-block-size: 2.75rem;
  }
  h3 button:hover,
  [part='toggle-all']:hover,
  [part='link']:hover {
    color: var(--_accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    h3 button::after {
      transition: rotate 150ms;
    }
  }
  /* An address scrolls to a question as it would to the element itself. */
  :host {
    scroll-margin-block-start: var(--zo-scroll-margin, 0px);
  }
  [part='questions'],
  [part='question'] {
    scroll-margin: inherit;
  }
  /* Of thousands, those that are out of sight take no time; their height is guessed until it is known. */
  [part='question']:nth-child(n + 100) {
    contain-intrinsic-block-size: auto 2.8em;
    content-visibility: auto;
    /* Room for the ring around what has the focus. */
    overflow-clip-margin: 4px;
  }
  [part='question'] {
    position: relative;
  }
  /* As high as a question of one line. */
  [part='link'] {
    block-size: calc((var(--_leading) + 1.1) * 1em);
    color: var(--_quiet);
    display: grid;
    inline-size: 2.75rem;
    inset-block-start: 0;
    inset-inline-end: 1.3em;
    min-block-size: 2.75rem;
    place-content: center;
    position: absolute;
  }
  /* Where something can be pointed at before it is pressed, the link shows then. */
  @media (hover: hover) {
    [part='link'] {
      opacity: 0;
    }
    h3:hover + [part='link'],
    h3:has(:focus-visible) + [part='link'],
    [part='link']:is(:hover, :focus-visible, .copied) {
      opacity: 1;
    }
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .answers > div:not(.markup) ~ div {
    border-block-start: var(--_border);
    padding-block-start: 1em;
  }
  [part='answer-count'] {
    margin-block-end: 0.75em;
  }
  [part='meta'] {
    margin-block-end: 0.25em;
  }
  [part='meta'] > :not(:last-child)::after {
    color: var(--_quiet);
    content: '\\a0· ' / '';
    font-weight: 400;
  }
  [part='accepted'] {
    color: var(--_accent);
    font-weight: 600;
  }
  [part='accepted'] svg {
    block-size: 1.2em;
    inline-size: 1.2em;
    stroke-width: 2;
    vertical-align: -0.25em;
  }
  @media print {
    [part='link'],
    [part='tools'] {
      display: none;
    }
  }
`;
