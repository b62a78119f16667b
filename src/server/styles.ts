/** What is styled differently as long as no script has taken the elements over. */
export const serverStyles = /* css */ `
  @media (scripting: none) {
    [part='answer'] {
      content-visibility: visible;
      display: block;
    }
    [part='button']::after {
      display: none;
    }
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
