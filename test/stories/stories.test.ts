import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import type axe from 'axe-core';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {findBrowser} from '../support/find-browser.js';
import {assertNone} from '../support/repository.js';
import {serveDirectory, type StaticServer} from '../support/static-server.js';
import {BUILD, ENTRIES, settled} from './storybook.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server: StaticServer;
let browser: Browser;
let context: BrowserContext;

before(async () => {
  // Every story loads Storybook anew: from the browser's cache.
  server = await serveDirectory(BUILD, {headers: () => ({'cache-control': 'max-age=3600'})});
  browser = await chromium.launch(await findBrowser());
  context = await browser.newContext();
});

after(async () => {
  await browser.close();
  await server.close();
});

for (const {id, type, title, name} of ENTRIES) {
  test(`${title}, ${name}: nothing wrong in the console, nor for assistive technology`, {timeout: 60_000}, async () => {
    const page = await context.newPage();
    const messages = collectMessages(page);
    // Storybook's own check would run at the same time, and axe runs once at a time.
    await page.goto(`${server.url}iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    await settled(page);
    const problems = type === 'story' ? await violations(page) : [];
    const expected = await expectedConsole(page);
    await page.close();
    assertNone([
      ...problems,
      ...messages.filter((message) => !expected.some((part) => message.includes(part))),
      ...expected
        .filter((part) => !messages.some((message) => message.includes(part)))
        .map((part) => `The console has no message with "${part}".`),
    ]);
  });
}

/** Errors, warnings and uncaught exceptions, as they come. */
function collectMessages(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  return messages;
}

/** What a story says of itself in `parameters.expectedConsole`: parts of messages that belong to it. */
function expectedConsole(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const {__STORYBOOK_PREVIEW__: preview} = globalThis as unknown as {
      __STORYBOOK_PREVIEW__: {storyRenders: {story: {parameters: {expectedConsole?: string[]}}}[]};
    };
    return preview.storyRenders.flatMap(({story}) => story.parameters.expectedConsole ?? []);
  });
}

/** What axe finds, in the light and in the dark. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({path: AXE});
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    const problems = await page.evaluate(async () => {
      const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
      // A story is no page: the landmarks around it are the host's.
      const {violations} = await run('.page', {resultTypes: ['violations'], rules: {region: {enabled: false}}});
      return violations.flatMap(({help, nodes}) => nodes.map(({target}) => `${help}: ${target.flat().join(' ')}`));
    });
    found.push(...problems.map((problem) => `${problem} (${colorScheme})`));
  }
  return found;
}
