import { ParentNode, TreeDocument } from './nodes.js';
/** Parses as `DOMParser` does: no script will run, so what is in `<noscript>` are elements. */
export declare function parseHtml(text: string): TreeDocument;
/** The inside of a node, as HTML. */
export declare function serializeHtml(node: ParentNode): string;
