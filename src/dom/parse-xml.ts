/** XML → tree, with its namespaces. */
import {SaxesParser} from 'saxes';
import {CharacterData, TreeDocument, TreeElement, type ParentNode} from './nodes.js';

/**
 * How deep a browser lets XML be nested.
 *
 * @see https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/xml/parser/xml_document_parser.cc
 */
const MAX_DEPTH = 5_000;

/** Parses as `DOMParser` does: of a text that is no XML, the document is a `<parsererror>` that says why. */
export function parseXml(text: string): TreeDocument {
  try {
    return parse(text);
  } catch (error) {
    const document = new TreeDocument(true);
    const message = new TreeElement('parsererror', 'parsererror', null, 'http://www.w3.org/1999/xhtml', []);
    message.append((error as Error).message);
    document.append(message);
    return document;
  }
}

function parse(text: string): TreeDocument {
  const document = new TreeDocument(true);
  const parser = new SaxesParser({xmlns: true});
  let parent: ParentNode = document;
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, local, prefix, uri, attributes}) => {
    if (++depth > MAX_DEPTH) throw new Error('Excessive node nesting.');
    const element = new TreeElement(
      name,
      local,
      prefix || null,
      uri || null,
      Object.values(attributes).map((attribute) => ({
        name: attribute.name,
        value: attribute.value,
        // The serialiser goes by the DOM, where the name of `xmlns="…"` is `xmlns`.
        localName: attribute.local || attribute.name,
        prefix: attribute.name === 'xmlns' ? null : attribute.prefix || null,
        namespaceURI: attribute.uri || null,
      })),
    );
    parent.append(element);
    parent = element;
  });
  parser.on('closetag', () => {
    depth--;
    parent = parent.parentNode!;
  });
  const add = (data: string, type: number) => {
    if (parent !== document) parent.append(new CharacterData(data, type));
  };
  parser.on('text', (data) => add(data, CharacterData.TEXT));
  parser.on('cdata', (data) => add(data, CharacterData.CDATA_SECTION));
  parser.on('comment', (data) => add(data, CharacterData.COMMENT));
  parser.write(text).close();
  return document;
}
