import { css } from 'lit';
/**
 * @cssproperty [--zo-surface=Canvas] - Colour of what opens above the page.
 * @cssproperty [--zo-surface-text=CanvasText] - Colour of the text on it.
 */
export const searchStyles = css `
  .said {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  svg {
    color: var(--_quiet);
    fill: none;
    flex: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  kbd {
    border: var(--_border);
    border-radius: 0.25rem;
    color: var(--_quiet);
    direction: ltr;
    font: inherit;
    font-size: 0.75em;
    padding-inline: 0.4em;
    white-space: nowrap;
  }
  @media (hover: none) {
    kbd {
      display: none;
    }
  }
  [part='button'],
  [part='field'] {
    align-items: center;
    border: var(--_border);
    border-radius: var(--_radius);
    display: flex;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.75em;
  }
  [part='button'] {
    display: inline-flex;
  }
  [part='button']:hover,
  [part='field']:hover {
    border-color: var(--_quiet);
  }
  [part='field']:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  input {
    appearance: none;
    background: none;
    border: 0;
    color: inherit;
    flex: 1;
    font: inherit;
    /* iOS zooms in on fields with smaller letters. */
    font-size: max(1em, 16px);
    min-block-size: 2.625rem;
    min-inline-size: 0;
    padding: 0;
    text-align: start;
  }
  input:focus-visible {
    outline: 0;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  [part='panel'] {
    background: var(--zo-surface, Canvas);
    border: var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 0.16);
    color: var(--zo-surface-text, CanvasText);
    flex-direction: column;
    font-weight: 400;
    overflow: hidden;
    padding: 0;
    position: fixed;
  }
  [part='panel']:popover-open {
    display: flex;
  }
  [part='heading'],
  [part='notice'],
  [part='failure'] {
    flex: none;
    padding: 0.75em 1.25em 0.5em;
  }
  [part='failure'] {
    padding-block: 0.25em;
  }
  [part='retry'] {
    margin-inline-start: 0.5em;
  }
  [part='results'] {
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  [role='option'] {
    border-block-start: var(--_border);
    color: inherit;
    cursor: pointer;
    display: block;
    outline-offset: -2px;
    padding: 0.75em 1.25em;
    scroll-margin-block: 1px;
    text-decoration: none;
  }
  [part='result'] {
    /* Most results lie below what is in view; a list has a few lines for each until it is looked at. */
    contain-intrinsic-block-size: auto 7em;
    content-visibility: auto;
  }
  [part='results']:first-child > :first-child,
  [part='recent'] {
    border-block-start: 0;
  }
  [part='recent'],
  [part='forget'],
  [part='all'] {
    align-content: center;
    min-block-size: 2.75rem;
    padding-block: 0.25em;
  }
  [role='option']:hover {
    background: color-mix(in oklab, currentColor 5%, transparent);
  }
  [aria-selected='true'] {
    background: color-mix(in oklab, currentColor 9%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }
  [dir='rtl'] [aria-selected='true']:not([dir='ltr']),
  [dir='rtl'][aria-selected='true'] {
    box-shadow: inset -3px 0 var(--_accent);
  }
  [part='title'],
  [part='excerpt'],
  [part='meta'] {
    display: block;
    overflow-wrap: anywhere;
  }
  [part='title'] {
    font-family: var(--zo-title-font, inherit);
    font-weight: 600;
    line-height: calc(var(--_leading) - 0.25);
  }
  [part='excerpt'] {
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    display: -webkit-box;
    line-height: calc(var(--_leading) - 0.15);
    margin-block-start: 0.25em;
    overflow: hidden;
  }
  [part='excerpt']:empty {
    display: none;
  }
  [part='meta'] > :not(:last-child)::after {
    content: '\\a0· ' / '';
  }
  [part='all'] {
    color: var(--_accent);
  }
  mark {
    background: color-mix(in oklab, var(--_accent) 16%, transparent);
    border-radius: 0.125em;
    color: inherit;
  }

  dialog {
    background: var(--zo-surface, Canvas);
    border: var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 0.5rem 3rem rgb(0 0 0 / 0.24);
    color: var(--zo-surface-text, CanvasText);
    font-weight: 400;
    inline-size: min(40rem, 100vw - 1rem);
    margin: min(6rem, 8vh) auto auto;
    max-block-size: none;
    max-inline-size: none;
    overflow: hidden;
    padding: 0;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog form {
    display: flex;
    flex-direction: column;
    max-block-size: min(40rem, 100dvh - 2 * min(6rem, 8vh));
  }
  dialog [part='field'] {
    border: 0;
    border-radius: 0;
    flex: none;
    font-size: 1.125em;
    min-block-size: 3.5rem;
    outline: 0 !important;
    padding-inline: 1rem 0.375rem;
  }
  dialog [part='field']:focus-within {
    box-shadow: inset 0 -2px var(--_accent);
  }
  dialog [part='panel'] {
    border: 0;
    border-block-start: var(--_border);
    border-radius: 0;
    box-shadow: none;
    display: flex;
    min-block-size: 0;
    position: static;
  }
  [part='close'] {
    align-items: center;
    display: flex;
    flex: none;
    justify-content: center;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
