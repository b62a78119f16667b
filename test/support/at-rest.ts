import type {Page} from 'playwright-core';

/** Resolves once no colour is on its way to another. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    const transitions = roots
      .flatMap((root) => root.getAnimations())
      .filter((running) => running instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({finished}) => finished));
  });
}
