/** Untrusted markup → safe markup, with no browser: by the same list, and the same adjustments, as in one. */
import {ALLOWED, settle} from '../content/sanitize.js';
import {parseInert} from '../content/trusted-types.js';
import {CharacterData, ParentNode, TreeElement, type TreeNode} from '../dom/nodes.js';
import {parseHtml, serializeHtml} from '../dom/parse-html.js';
import {structure, type Owner} from '../elements/markup-structure.js';

const HTML = 'http://www.w3.org/1999/xhtml';
const elements = new Set(ALLOWED.elements);
const attributes = new Set(ALLOWED.attributes);
const unwrapped = new Set(ALLOWED.replaceWithChildrenElements);

/**
 * How deep markup may be nested. It is parsed again within the host's page, and what a parser finds too deep there
 * changes its place.
 */
const MAX_DEPTH = 256;

/**
 * Markup made safe and ready to be shown, as HTML; empty where a parser would make something else of it than what was looked at. Such markup
 * is left to the browser, which parses it once.
 *
 * @param owner What has the markup as its body.
 * @param base Address that the URLs in it are relative to.
 * @param level Level of the highest heading in it; the others follow.
 */
export function safeMarkup(owner: Owner, base: string, level: number): string {
  const {body} = parseInert(`<!doctype html><body>${owner.body}`, 'text/html');
  const tree = body as unknown as ParentNode;
  if (!clean(tree)) return '';
  settle(body, base, level);
  structure(body, owner);
  const html = serializeHtml(tree);
  return serializeHtml(parseHtml(`<!doctype html><body>${html}`).body!) === html ? html : '';
}

/**
 * Takes away what is not allowed; without recursion, as markup may be nested hundreds deep.
 *
 * @returns Whether it is nested less deep than it may be.
 */
function clean(tree: ParentNode): boolean {
  const rest: (readonly [node: TreeNode, depth: number])[] = tree.childNodes.map((node) => [node, 1]);
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [node, depth] = next;
    if (depth > MAX_DEPTH) return false;
    if (!(node instanceof TreeElement)) {
      if (node.nodeType !== CharacterData.TEXT) node.remove();
      continue;
    }
    const {localName, namespaceURI} = node;
    const isUnwrapped = unwrapped.has(localName);
    if (namespaceURI !== HTML || !(isUnwrapped || elements.has(localName))) {
      node.remove();
      continue;
    }
    for (const child of node.childNodes) rest.push([child, depth + 1]);
    if (isUnwrapped) {
      node.before(...node.childNodes.slice());
      node.remove();
    }
    for (const {name} of node.attributes) if (!attributes.has(name)) node.removeAttribute(name);
  }
  return true;
}
