interface Policy {
    createHTML(markup: string): string;
    /**
     * DOMPurify asks for it, and gets no address of a script.
     *
     * @param own Whether the address is that of a file of the library's own, which no content had a part in.
     */
    createScriptURL(url: string, own?: boolean): string;
}
/**
 * The policy named `zo`; `undefined` in browsers without Trusted Types. It lets every string through: what is made of
 * one is an inert document, whose nodes reach the page only by way of the sanitiser.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export declare function policy(): Policy | undefined;
/**
 * Parses untrusted markup or XML into an inert document: no script runs in it, nothing is fetched, and no policy of the
 * page is broken. In HTML, inline styles are `data-style` attributes, and nothing has a name that its document takes.
 */
export declare function parseInert(markup: string, type: DOMParserSupportedType): Document;
export {};
