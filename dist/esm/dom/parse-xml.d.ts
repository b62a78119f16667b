import { TreeDocument } from './nodes.js';
/** Parses as `DOMParser` does: of a text that is no XML, the document is a `<parsererror>` that says why. */
export declare function parseXml(text: string): TreeDocument;
