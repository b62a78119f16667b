/** What becomes of a server's nodes once the script has come. */
import type {BrowserContext} from 'playwright-core';
import type {Visit} from '../pages/reader.js';

/** Marks the nodes as they came, notes what shifts, and what the policy blocks. */
export const watch = async (context: BrowserContext) => {
  // What tsx wraps functions in, to keep their names.
  await context.addInitScript('globalThis.__name = (wrapped) => wrapped');
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      console.error('violation of', violatedDirective, 'by', blockedURI, sample),
    );
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
    const nodes = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? nodes(one.shadowRoot) : [])]);
    // The module is run once the page is parsed.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const before = nodes(document.body);
      Object.assign(globalThis, {
        watched: () => ({
          shift,
          total: before.length,
          lost: before.filter((node) => !node.isConnected).map((node) => node.outerHTML.slice(0, 80)),
          // But for what only a script is for.
          added: nodes(document.body)
            .filter((node) => !before.includes(node) && !node.closest('[part=tools], [part=link], .said'))
            .map((node) => node.outerHTML.slice(0, 80)),
        }),
      });
    });
  });
};

export interface Watched {
  readonly shift: number;
  readonly total: number;
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** Resolves once the script has taken the page over. */
export const takenOver = ({page}: Pick<Visit, 'page'>) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('zo-article-card, zo-article-list, zo-qa, zo-language-switcher')].every((one) =>
      one.matches(':state(ready)'),
    ),
  );

/** What became of the nodes so far. */
export const watched = ({page}: Pick<Visit, 'page'>) =>
  page.evaluate(() => (globalThis as unknown as {watched(): Watched}).watched());
