/** What the readers take from a browser, for Node. Imported for its effect, before them. */
import serialize from 'w3c-xmlserializer';
import {TreeDocument, type TreeNode} from './nodes.js';
import {parseHtml} from './parse-html.js';
import {parseXml} from './parse-xml.js';

class DOMParser {
  parseFromString(text: string, type: string): TreeDocument {
    return type === 'text/html' ? parseHtml(text) : parseXml(text);
  }
}

class XMLSerializer {
  serializeToString(node: TreeNode): string {
    return serialize(node);
  }
}

const globals = {
  DOMParser,
  XMLSerializer,
  // The page around an element: one with nothing in it.
  document: parseHtml(''),
  navigator: {onLine: true, languages: []},
};

// Node has a `navigator` of its own from version 21 on, which can only be defined anew.
for (const [name, value] of Object.entries(globals))
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
