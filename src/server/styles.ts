/** What is styled differently as long as no script has taken the elements over. */
export const serverStyles = /* css */ `
  @media (scripting: none) {
    [part='answer'] {
      content-visibility: visible;
      display: block;
    }
    [part='button']::after,
    [part='contents'],
    [part='more'],
    [part='show-all'] {
      display: none;
    }
  }
`;

/**
 * The room of what can be done with an article in full, which only the script knows. Nobody sees it move down while the
 * article above it is still coming in.
 */
export const toolsStyles = /* css */ `
  .full:not(:has(> [part='tools']))::after {
    block-size: 2.75rem;
    content: '';
    visibility: hidden;
  }
`;

/** A row of languages as high as the menu that takes its place: in one line, which scrolls. */
export const rowStyles = /* css */ `
  nav {
    overflow-x: auto;
    scrollbar-width: none;
  }
  ul {
    flex-wrap: nowrap;
    inline-size: max-content;
  }
`;
