import { TreeDocument, type TreeNode } from './nodes.js';
export declare class DOMParser {
    parseFromString(text: string, type: string): TreeDocument;
}
export declare class XMLSerializer {
    serializeToString(node: TreeNode): string;
}
/** The page around an element: one with nothing in it. */
export declare const document: TreeDocument;
export declare const navigator: {
    onLine: boolean;
    languages: never[];
};
