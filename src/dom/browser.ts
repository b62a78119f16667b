/** What the readers take from a browser, where there is none. */
import serialize from 'w3c-xmlserializer';
import {TreeDocument, type TreeNode} from './nodes.js';
import {parseHtml} from './parse-html.js';
import {parseXml} from './parse-xml.js';

export class DOMParser {
  parseFromString(text: string, type: string): TreeDocument {
    return type === 'text/html' ? parseHtml(text) : parseXml(text);
  }
}

export class XMLSerializer {
  serializeToString(node: TreeNode): string {
    return serialize(node);
  }
}

/** The page around an element: one with nothing in it. */
export const document = parseHtml('');

export const navigator = {onLine: true, languages: []};
