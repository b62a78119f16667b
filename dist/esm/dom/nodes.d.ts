/** Any node of a tree. */
export declare abstract class TreeNode {
    abstract readonly nodeType: number;
    abstract readonly nodeName: string;
    abstract readonly textContent: string;
    parentNode: ParentNode | null;
    previousSibling: TreeNode | null;
    nextSibling: TreeNode | null;
    get parentElement(): TreeElement | null;
    before(...added: readonly (TreeNode | string)[]): void;
    after(...added: readonly (TreeNode | string)[]): void;
    remove(): void;
}
/** Text, a CDATA section, a comment: whatever has characters. */
export declare class CharacterData extends TreeNode {
    data: string;
    readonly nodeType: number;
    static readonly TEXT = 3;
    static readonly CDATA_SECTION = 4;
    static readonly COMMENT = 8;
    constructor(data: string, nodeType?: number);
    get nodeName(): string;
    get textContent(): string;
}
/** What has nodes in it: a document, an element, the inside of a `<template>`. */
export declare abstract class ParentNode extends TreeNode {
    readonly childNodes: TreeNode[];
    /** Puts a node into its place, out of the one it had. */
    insert(node: TreeNode, before?: TreeNode | null): void;
    append(...added: readonly (TreeNode | string)[]): void;
    replaceChildren(...added: readonly (TreeNode | string)[]): void;
    get firstChild(): TreeNode | null;
    get children(): TreeElement[];
    get firstElementChild(): TreeElement | null;
    get childElementCount(): number;
    /** Without what comments say. */
    get textContent(): string;
    querySelector(selector: string): TreeElement | null;
    querySelectorAll(selector: string): TreeElement[];
    getElementsByTagName(name: string): TreeElement[];
    getElementsByTagNameNS(namespace: string, name: string): TreeElement[];
    contains(node: TreeNode | null): boolean;
    /** Whether names are told apart by their case. */
    get isXml(): boolean;
    private elements;
    /** The nodes within, in the document's order; without recursion, as documents may be nested thousands deep. */
    private descendants;
}
export interface TreeAttribute {
    /** With its prefix: "xml:lang". */
    readonly name: string;
    readonly value: string;
    readonly localName: string;
    readonly prefix: string | null;
    readonly namespaceURI: string | null;
}
export declare class TreeElement extends ParentNode {
    #private;
    readonly nodeName: string;
    readonly localName: string;
    readonly prefix: string | null;
    readonly namespaceURI: string | null;
    readonly nodeType = 1;
    /** @param nodeName With its prefix, in the document's case. */
    constructor(nodeName: string, localName: string, prefix: string | null, namespaceURI: string | null, attributes: readonly TreeAttribute[]);
    /** Takes the attributes that it does not have yet. */
    adopt(attributes: readonly TreeAttribute[]): void;
    get attributes(): TreeAttribute[];
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    setAttribute(name: string, value: string): void;
    removeAttribute(name: string): void;
    get id(): string;
    get previousElementSibling(): TreeElement | null;
    get nextElementSibling(): TreeElement | null;
    matches(selector: string): boolean;
    closest(selector: string): TreeElement | null;
}
/** The inside of a `<template>`, which is no part of the document's tree. */
export declare class Fragment extends ParentNode {
    readonly nodeType = 11;
    readonly nodeName = "#document-fragment";
}
export declare class TreeDocument extends ParentNode {
    #private;
    readonly nodeType = 9;
    readonly nodeName = "#document";
    /** What relative addresses would be relative to: nothing. */
    readonly baseURI = "about:blank";
    constructor(isXml: boolean);
    get isXml(): boolean;
    /** An element of HTML. */
    createElement(name: string): TreeElement;
    get documentElement(): TreeElement | null;
    get head(): TreeElement | null;
    get body(): TreeElement | null;
    /** The first `<title>` of HTML, whose white space counts for one space. */
    get title(): string;
    getElementById(id: string): TreeElement | null;
}
