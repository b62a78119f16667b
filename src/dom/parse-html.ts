/** HTML → tree and back, by the algorithms that the standard gives browsers. */
import {html, parse, serialize, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5';
import {
  CharacterData,
  Fragment,
  ParentNode,
  TreeDocument,
  TreeElement,
  type TreeAttribute,
  type TreeNode,
} from './nodes.js';

type Nodes = TreeAdapterTypeMap<
  TreeNode,
  ParentNode,
  TreeNode,
  TreeDocument,
  Fragment,
  TreeElement,
  CharacterData,
  CharacterData,
  TreeElement,
  CharacterData
>;

/**
 * How deep a browser lets HTML be nested: what is deeper stands beside its parent instead.
 *
 * @see https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/html/parser/html_construction_site.cc
 */
const MAX_DEPTH = 512;

/** What a document type says, no reader asks for; the parser itself keeps what follows from it. */
const DOCUMENT_TYPE = 10;

/** Parses as `DOMParser` does: no script will run, so what is in `<noscript>` are elements. */
export function parseHtml(text: string): TreeDocument {
  return parse<Nodes>(text, {treeAdapter: new HtmlTree(), scriptingEnabled: false});
}

/** The inside of a node, as HTML. */
export function serializeHtml(node: ParentNode): string {
  return serialize<Nodes>(node, {treeAdapter: new HtmlTree()});
}

class HtmlTree implements TreeAdapter<Nodes> {
  readonly #depths = new WeakMap<ParentNode, number>();
  readonly #templates = new WeakMap<TreeElement, Fragment>();
  #mode = html.DOCUMENT_MODE.NO_QUIRKS;

  createDocument = () => new TreeDocument(false);
  createDocumentFragment = () => new Fragment();
  createCommentNode = (data: string) => new CharacterData(data, CharacterData.COMMENT);
  createTextNode = (data: string) => new CharacterData(data);
  createElement = (name: string, namespace: html.NS, attributes: Token.Attribute[]) =>
    new TreeElement(name, name, null, namespace, attributes.map(toAttribute));

  appendChild = (parent: ParentNode, node: TreeNode) => this.#insert(parent, node, null);
  insertBefore = (parent: ParentNode, node: TreeNode, reference: TreeNode) => this.#insert(parent, node, reference);

  #insert(given: ParentNode, node: TreeNode, reference: TreeNode | null): void {
    let parent = given;
    if (!reference && this.#depthOf(parent) > MAX_DEPTH && parent.parentNode) parent = parent.parentNode;
    parent.insert(node, reference);
    if (node instanceof ParentNode) this.#depths.set(node, this.#depthOf(parent) + 1);
  }

  #depthOf(node: ParentNode): number {
    return this.#depths.get(node) ?? 0;
  }

  insertText = (parent: ParentNode, text: string) => this.#insertText(parent, text, null);
  insertTextBefore = (parent: ParentNode, text: string, reference: TreeNode) =>
    this.#insertText(parent, text, reference);

  #insertText(parent: ParentNode, text: string, reference: TreeNode | null): void {
    const previous = reference ? reference.previousSibling : parent.childNodes.at(-1);
    if (previous instanceof CharacterData && previous.nodeType === CharacterData.TEXT) previous.data += text;
    else parent.insert(new CharacterData(text), reference);
  }

  adoptAttributes = (element: TreeElement, attributes: Token.Attribute[]) => element.adopt(attributes.map(toAttribute));
  detachNode = (node: TreeNode) => node.remove();

  getAttrList = ({attributes}: TreeElement) =>
    attributes.map(({localName, value, namespaceURI, prefix}) => ({
      name: localName,
      value,
      ...(namespaceURI && {namespace: namespaceURI, prefix: prefix ?? ''}),
    }));
  getChildNodes = ({childNodes}: ParentNode) => childNodes;
  getCommentNodeContent = ({data}: CharacterData) => data;
  getTextNodeContent = ({data}: CharacterData) => data;
  getFirstChild = ({firstChild}: ParentNode) => firstChild;
  getNamespaceURI = ({namespaceURI}: TreeElement) => namespaceURI as never;
  getParentNode = ({parentNode}: TreeNode) => parentNode;
  getTagName = ({localName}: TreeElement) => localName;

  getTemplateContent = (template: TreeElement) => this.#templates.get(template)!;
  setTemplateContent = (template: TreeElement, content: Fragment) => void this.#templates.set(template, content);

  isCommentNode = (node: TreeNode): node is CharacterData => node.nodeType === CharacterData.COMMENT;
  isTextNode = (node: TreeNode): node is CharacterData => node.nodeType === CharacterData.TEXT;
  isElementNode = (node: TreeNode): node is TreeElement => node instanceof TreeElement;
  isDocumentTypeNode = (node: TreeNode): node is CharacterData => node.nodeType === DOCUMENT_TYPE;
  setDocumentType = () => undefined;
  getDocumentTypeNodeName = () => '';
  getDocumentTypeNodePublicId = () => '';
  getDocumentTypeNodeSystemId = () => '';
  setDocumentMode = (_: TreeDocument, mode: html.DOCUMENT_MODE) => void (this.#mode = mode);
  getDocumentMode = () => this.#mode;

  // Nobody asks where in the text a node stood.
  getNodeSourceCodeLocation = () => undefined;
  setNodeSourceCodeLocation = () => undefined;
  updateNodeSourceCodeLocation = () => undefined;
}

function toAttribute({name, value, prefix, namespace}: Token.Attribute): TreeAttribute {
  return {
    name: prefix ? `${prefix}:${name}` : name,
    value,
    localName: name,
    prefix: prefix || null,
    namespaceURI: namespace ?? null,
  };
}
