/** Pages that a server has rendered, in a browser: with scripts, and without. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContext} from 'playwright-core';
import {elements, page} from '../pages/publisher.js';
import {openBrowser} from '../pages/reader.js';
import {ARABIC, JAPANESE} from '../pages/versions.js';
import {openSite, policy, SCRIPT} from './site.js';

const headers = {'content-security-policy': policy};
const site = await openSite({'/': page({head: SCRIPT}), '/without': page({head: ''})}, {headers});
const browser = await openBrowser();

/** Marks the nodes as they came, notes what shifts, and what the policy blocks. */
const watch = (context: BrowserContext) =>
  context.addInitScript(() => {
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
          added: nodes(document.body).filter((node) => !before.includes(node)).map((node) => node.outerHTML.slice(0, 80)),
        }),
      });
    });
  });

interface Watched {
  readonly shift: number;
  readonly total: number;
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

test('a page is taken over: its nodes stay, nothing is fetched again, nothing shifts, under the strictest policy', async () => {
  const reader = await browser.visit(site.url('/'), {prepare: watch});
  await reader.shows(ARABIC);
  await reader.page.waitForFunction(() =>
    [...document.querySelectorAll('zo-article-card, zo-qa, zo-language-switcher')].every((one) => one.matches(':state(ready)')),
  );
  const {shift, total, lost, added} = await reader.page.evaluate(() => (globalThis as unknown as {watched(): Watched}).watched());
  assert.ok(total > 100, `${total} elements`);
  assert.deepEqual(lost, []);
  assert.deepEqual(added, []);
  assert.ok(shift <= 0.001, `${shift}`);
  assert.deepEqual(reader.messages, []);
  // What the server itself asked for.
  console.log(site.asked);
});
