import { css } from 'lit';
export const qaStyles = css `
  /* Its place is there before its buttons are. */
  .tools {
    min-block-size: 3.5rem;
  }
  /* The room of three questions, of two lines each where there is little width. */
  .pending {
    min-block-size: max(8.4em, 18em - 28vi);
  }
  [part='questions'] {
    border-block-end: var(--_border);
    max-inline-size: calc(var(--_measure) * 1.2);
  }
  [part='question'] {
    border-block-start: var(--_border);
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  /* In the gap is the link to the question. */
  h3 button {
    display: flex;
    gap: 2.75rem;
    inline-size: 100%;
    justify-content: space-between;
    padding-block: 0.75em;
  }
  /* It turns about its own middle, and keeps that in the middle of the first line. */
  h3 button::after {
    block-size: 0.5em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    flex: none;
    inline-size: 0.5em;
    margin: calc(0.5lh - 0.35em) 0.4em;
    rotate: 45deg;
    transform-origin: 70% 70%;
  }
  [aria-expanded='true']::after {
    rotate: 225deg;
  }
  /* Padding is on the inner box: a hidden="until-found" box keeps its own, and would leave a gap when closed. */
  .answers {
    max-inline-size: var(--_measure);
    padding-block-end: 1.25em;
  }
  .answers > * + * {
    margin-block-start: 1em;
  }
  @media print {
    [part='answer'] {
      content-visibility: visible;
      display: block;
    }
  }
`;
