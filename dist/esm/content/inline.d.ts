/**
 * HTML whose inline styles and handlers are `data-` attributes, and whose style sheets are scripts of another language.
 * Nothing would come of them in an inert document, but under a Content Security Policy that forbids them the browser
 * reports each as it parses. It makes nothing safe: that is for the sanitiser.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
 */
export declare function withoutInline(markup: string): string;
