/** The script tag `zo-autoload.js`: fetches an element's module when its tag appears in the page, now or later. */
const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'zo-article-card': () => import('./define/article-card.js'),
  'zo-language-switcher': () => import('./define/language-switcher.js'),
  'zo-qa': () => import('./define/qa.js'),
  'zo-site-header': () => import('./define/site-header.js'),
};

const selector = Object.keys(MODULES)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

const requested = new Set<string>();

function request({localName}: Element): void {
  if (requested.has(localName)) return;
  requested.add(localName);
  MODULES[localName]!().catch((error: unknown) => {
    // The next one of its kind to appear tries again.
    requested.delete(localName);
    console.warn(`The module of <${localName}> could not be loaded.`, error);
  });
}

function discover(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) request(element);
}

discover(document);
new MutationObserver((records) => {
  for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
    if (!(node instanceof Element)) continue;
    if (node.matches(selector)) request(node);
    discover(node);
  }
}).observe(document, {childList: true, subtree: true});
