import { type TreeNode } from './nodes.js';
type Test = (node: TreeNode) => boolean;
/** A test for a selector, made once. */
export declare function selectorTest(selector: string, isXml: boolean): Test;
export {};
