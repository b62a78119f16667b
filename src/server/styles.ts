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
