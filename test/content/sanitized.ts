/** What the tests of the two sanitisers have in common. */

const ELEMENTS = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup ' +
    'table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'alt cite colspan datetime dir height href lang reversed rowspan scope span src start title width ' +
    // What the sanitiser itself adds.
    'aria-level loading referrerpolicy rel'
  ).split(' '),
);

/** An element as it came through, wherever it is. */
interface Sanitized {
  readonly localName: string;
  readonly namespace: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What in a tree should never have come through, in words. */
export function violations(tree: ParentNode): string[] {
  const elements = Array.from(tree.querySelectorAll('*'), ({localName, namespaceURI, attributes}) => ({
    localName,
    namespace: namespaceURI,
    attributes: Object.fromEntries(Array.from(attributes, ({name, value}) => [name, value])),
  }));
  return [...violationsOf(elements), ...others(tree)];
}

/** Nodes that are neither elements nor texts. */
function others(tree: ParentNode): string[] {
  const what = NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION | NodeFilter.SHOW_CDATA_SECTION;
  const nodes = document.createNodeIterator(tree, what);
  const found: string[] = [];
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) found.push(`${node.nodeName} ${node.nodeValue}`);
  return found;
}

/** What of some elements should never have come through, in words; the list is the tests' own, not the source's. */
export function violationsOf(elements: readonly Sanitized[]): string[] {
  return elements.flatMap(({localName, namespace, attributes}) => [
    ...(ELEMENTS.has(localName) && namespace === 'http://www.w3.org/1999/xhtml' ? [] : [`<${localName}>`]),
    ...Object.entries(attributes).flatMap(([name, value]) => [
      ...(ATTRIBUTES.has(name) ? [] : [`<${localName} ${name}>`]),
      ...(isAddress(name) && !isHarmless(value) ? [`<${localName} ${name}="${value}">`] : []),
    ]),
  ]);
}

const isAddress = (name: string) => ['href', 'src', 'cite'].includes(name);

/** Absolute, so that it does not depend on the page that shows it. */
const isHarmless = (address: string) => /^(?:https?:\/\/|mailto:|tel:)/.test(address);

/** A tree as HTML. */
export function html(tree: DocumentFragment): string {
  const container = document.implementation.createHTMLDocument().createElement('div');
  container.append(tree);
  return container.innerHTML;
}
