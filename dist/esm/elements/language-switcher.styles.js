import { css } from 'lit';
export const languageSwitcherStyles = css `
  /* One line, while the languages are on their way, and while what shows more than a row is. */
  .pending,
  nav {
    min-block-size: 2.75rem;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    list-style: none;
    padding: 0;
  }
  a {
    align-content: center;
    color: var(--_quiet);
    display: block;
    min-block-size: 2.75rem;
    min-inline-size: 1.5rem;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.4em;
  }
  a:not(:hover) {
    text-decoration-line: none;
  }
  [aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration-line: underline !important;
  }
  [role='status'] {
    clip-path: inset(50%);
    position: absolute;
  }
`;
