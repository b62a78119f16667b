/**
 * Parses XML into an inert document. Entities that it declares are not known: they are what makes a short text grow until
 * the page dies, and WebKit sets them no limit.
 */
export declare function parseXml(text: string): Document;
