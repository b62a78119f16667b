/** What is styled differently as long as no script has taken the elements over. */
export declare const serverStyles = "\n  @media (scripting: none) {\n    [part='answer'] {\n      content-visibility: visible;\n      display: block;\n    }\n    [part='button']::after,\n    [part='contents'],\n    [part='more'],\n    [part='show-all'] {\n      display: none;\n    }\n  }\n";
/**
 * The room of what can be done with an article in full, which only the script knows. Nobody sees it move down while the
 * article above it is still coming in.
 */
export declare const toolsStyles = "\n  .full:not(:has(> [part='tools']))::after {\n    block-size: 2.75rem;\n    content: '';\n    visibility: hidden;\n  }\n";
/** A row of languages as high as the menu that takes its place: in one line, which scrolls. */
export declare const rowStyles = "\n  nav {\n    overflow-x: auto;\n    scrollbar-width: none;\n  }\n  ul {\n    flex-wrap: nowrap;\n    inline-size: max-content;\n  }\n";
