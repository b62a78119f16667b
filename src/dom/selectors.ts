/** CSS selectors on the trees of `nodes.ts`. */
import {compile, type Options} from 'css-select';
import {TreeElement, type ParentNode, type TreeNode} from './nodes.js';

type Test = (node: TreeNode) => boolean;

const tests = new Map<string, Test>();

/** A test for a selector, made once. */
export function selectorTest(selector: string, isXml: boolean): Test {
  const key = `${isXml ? 'xml' : 'html'} ${selector}`;
  let test = tests.get(key);
  // Trees change between questions: nothing may be remembered of them.
  if (!test) tests.set(key, (test = compile(selector, {adapter, xmlMode: isXml, cacheResults: false})));
  return test;
}

const childrenOf = (node: TreeNode) => ('childNodes' in node ? (node as ParentNode).childNodes : []);

const adapter: NonNullable<Options<TreeNode, TreeElement>['adapter']> = {
  isTag: (node): node is TreeElement => node.nodeType === 1,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element, name) => element.hasAttribute(name),
  getName: ({localName}) => localName,
  getText: ({textContent}) => textContent,
  getParent: ({parentNode}) => parentNode,
  getChildren: childrenOf,
  getSiblings: (node) => (node.parentNode ? childrenOf(node.parentNode) : [node]),
  prevElementSibling: (node) => (node instanceof TreeElement ? node.previousElementSibling : null),
  removeSubsets: (nodes) => nodes.filter((node) => !nodes.some((other) => other !== node && isWithin(node, other))),
};

function isWithin(node: TreeNode, other: TreeNode): boolean {
  for (let ancestor = node.parentNode; ancestor; ancestor = ancestor.parentNode) if (ancestor === other) return true;
  return false;
}
