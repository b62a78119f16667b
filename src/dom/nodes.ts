/**
 * As much of the DOM as reading a document takes: a tree to walk, to select from and to take pieces out of. Who parses
 * the text decides what the tree is; here, nothing is corrected.
 *
 * @see https://dom.spec.whatwg.org/#nodes
 */
import {selectorTest} from './selectors.js';

/** Any node of a tree. */
export abstract class TreeNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract readonly textContent: string;
  parentNode: ParentNode | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;

  get parentElement(): TreeElement | null {
    return this.parentNode instanceof TreeElement ? this.parentNode : null;
  }

  before(...added: readonly (TreeNode | string)[]): void {
    for (const node of added) this.parentNode?.insert(asNode(node), this);
  }

  after(...added: readonly (TreeNode | string)[]): void {
    const next = this.nextSibling;
    for (const node of added) this.parentNode?.insert(asNode(node), next);
  }

  remove(): void {
    const {parentNode, previousSibling, nextSibling} = this;
    if (!parentNode) return;
    const {childNodes} = parentNode;
    childNodes.splice(nextSibling ? childNodes.lastIndexOf(this) : childNodes.length - 1, 1);
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }
}

function asNode(node: TreeNode | string): TreeNode {
  return typeof node === 'string' ? new CharacterData(node) : node;
}

/** Text, a CDATA section, a comment: whatever has characters. */
export class CharacterData extends TreeNode {
  static readonly TEXT = 3;
  static readonly CDATA_SECTION = 4;
  static readonly COMMENT = 8;

  constructor(
    public data: string,
    readonly nodeType = CharacterData.TEXT,
  ) {
    super();
  }

  get nodeName(): string {
    return {[CharacterData.TEXT]: '#text', [CharacterData.COMMENT]: '#comment'}[this.nodeType] ?? '#cdata-section';
  }

  get textContent(): string {
    return this.data;
  }
}

/** What has nodes in it: a document, an element, the inside of a `<template>`. */
export abstract class ParentNode extends TreeNode {
  readonly childNodes: TreeNode[] = [];

  /** Puts a node into its place, out of the one it had. */
  insert(node: TreeNode, before: TreeNode | null = null): void {
    node.remove();
    const previous = before ? before.previousSibling : (this.childNodes.at(-1) ?? null);
    this.childNodes.splice(before ? this.childNodes.lastIndexOf(before) : this.childNodes.length, 0, node);
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    if (before) before.previousSibling = node;
  }

  append(...added: readonly (TreeNode | string)[]): void {
    for (const node of added) this.insert(asNode(node));
  }

  replaceChildren(...added: readonly (TreeNode | string)[]): void {
    for (const node of this.childNodes.slice()) node.remove();
    this.append(...added);
  }

  get firstChild(): TreeNode | null {
    return this.childNodes[0] ?? null;
  }

  get children(): TreeElement[] {
    return this.childNodes.filter((node) => node instanceof TreeElement);
  }

  get firstElementChild(): TreeElement | null {
    return this.childNodes.find((node) => node instanceof TreeElement) ?? null;
  }

  get childElementCount(): number {
    return this.children.length;
  }

  /** Without what comments say. */
  get textContent(): string {
    let text = '';
    for (const node of this.descendants()) {
      if (node instanceof CharacterData && node.nodeType !== CharacterData.COMMENT) text += node.data;
    }
    return text;
  }

  querySelector(selector: string): TreeElement | null {
    const matches = selectorTest(selector, this.isXml);
    for (const node of this.descendants()) if (node instanceof TreeElement && matches(node)) return node;
    return null;
  }

  querySelectorAll(selector: string): TreeElement[] {
    const matches = selectorTest(selector, this.isXml);
    return this.elements().filter(matches);
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.elements().filter(({nodeName, localName}) => name === '*' || name === nodeName || name === localName);
  }

  getElementsByTagNameNS(namespace: string, name: string): TreeElement[] {
    return this.elements().filter(
      ({namespaceURI, localName}) =>
        (namespace === '*' || namespace === namespaceURI) && (name === '*' || name === localName),
    );
  }

  contains(node: TreeNode | null): boolean {
    for (let ancestor = node; ancestor; ancestor = ancestor.parentNode) if (ancestor === this) return true;
    return false;
  }

  /** Whether names are told apart by their case. */
  get isXml(): boolean {
    return this.parentNode?.isXml ?? false;
  }

  private elements(): TreeElement[] {
    return [...this.descendants()].filter((node) => node instanceof TreeElement);
  }

  /** The nodes within, in the document's order; without recursion, as documents may be nested thousands deep. */
  private *descendants(): Generator<TreeNode> {
    let node = this.firstChild;
    while (node) {
      yield node;
      let next = node instanceof ParentNode ? node.firstChild : null;
      for (let at: TreeNode = node; !next && at !== this; at = at.parentNode!) next = at.nextSibling;
      node = next;
    }
  }
}

export interface TreeAttribute {
  /** With its prefix: "xml:lang". */
  readonly name: string;
  readonly value: string;
  readonly localName: string;
  readonly prefix: string | null;
  readonly namespaceURI: string | null;
}

export class TreeElement extends ParentNode {
  readonly nodeType = 1;
  readonly #attributes: Map<string, TreeAttribute>;

  /** @param nodeName With its prefix, in the document's case. */
  constructor(
    readonly nodeName: string,
    readonly localName: string,
    readonly prefix: string | null,
    readonly namespaceURI: string | null,
    attributes: readonly TreeAttribute[],
  ) {
    super();
    this.#attributes = new Map();
    this.adopt(attributes);
  }

  /** Takes the attributes that it does not have yet. */
  adopt(attributes: readonly TreeAttribute[]): void {
    for (const attribute of attributes)
      if (!this.#attributes.has(attribute.name)) this.#attributes.set(attribute.name, attribute);
  }

  get attributes(): TreeAttribute[] {
    return [...this.#attributes.values()];
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, {name, value, localName: name, prefix: null, namespaceURI: null});
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get previousElementSibling(): TreeElement | null {
    let node = this.previousSibling;
    while (node && !(node instanceof TreeElement)) node = node.previousSibling;
    return node;
  }

  get nextElementSibling(): TreeElement | null {
    let node = this.nextSibling;
    while (node && !(node instanceof TreeElement)) node = node.nextSibling;
    return node;
  }

  matches(selector: string): boolean {
    return selectorTest(selector, this.isXml)(this);
  }

  closest(selector: string): TreeElement | null {
    const matches = selectorTest(selector, this.isXml);
    if (matches(this)) return this;
    let ancestor = this.parentElement;
    while (ancestor && !matches(ancestor)) ancestor = ancestor.parentElement;
    return ancestor;
  }
}

/** The inside of a `<template>`, which is no part of the document's tree. */
export class Fragment extends ParentNode {
  readonly nodeType = 11;
  readonly nodeName = '#document-fragment';
}

export class TreeDocument extends ParentNode {
  readonly nodeType = 9;
  readonly nodeName = '#document';
  /** What relative addresses would be relative to: nothing. */
  readonly baseURI = 'about:blank';

  readonly #isXml: boolean;

  constructor(isXml: boolean) {
    super();
    this.#isXml = isXml;
  }

  override get isXml(): boolean {
    return this.#isXml;
  }

  /** An element of HTML. */
  createElement(name: string): TreeElement {
    return new TreeElement(name, name, null, 'http://www.w3.org/1999/xhtml', []);
  }

  get documentElement(): TreeElement | null {
    return this.firstElementChild;
  }

  get head(): TreeElement | null {
    return this.documentElement?.children.find(({localName}) => localName === 'head') ?? null;
  }

  get body(): TreeElement | null {
    return this.documentElement?.children.find(({localName}) => /^(?:body|frameset)$/.test(localName)) ?? null;
  }

  /** The first `<title>` of HTML, whose white space counts for one space. */
  get title(): string {
    const title = this.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'title')[0]?.textContent ?? '';
    return title.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
  }

  getElementById(id: string): TreeElement | null {
    return this.querySelectorAll('[id]').find((element) => element.id === id) ?? null;
  }
}
