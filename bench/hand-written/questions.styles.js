/** How questions look that are written by hand, with no library or with Lit. */
export const questionStyles = `
  :host { display: block; line-height: 1.6; }
  * { box-sizing: border-box; margin: 0; }
  div > div { border-block-start: 1px solid color-mix(in oklab, currentColor 18%, transparent); }
  h3 { font-size: 1em; }
  button { background: none; border: 0; color: inherit; display: flex; font: inherit; inline-size: 100%; justify-content: space-between; padding: 0.75em 0; text-align: start; }
  button::after { border: solid; border-width: 0 2px 2px 0; block-size: 0.5em; content: ''; inline-size: 0.5em; margin: 0.4em; rotate: 45deg; }
  section { padding-block-end: 1.25em; }
`;
