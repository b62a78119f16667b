/** Opens documents that somebody published as a reader would, and notes what came of each. */
import {readdirSync} from 'node:fs';
import {chromium, type Page} from 'playwright-core';
import {findBrowser} from '../support/find-browser.js';
import {serveDirectory} from '../support/static-server.js';
import {page as pageWith, ROOT} from './publisher.js';
import {Visit} from './reader.js';

/** What came of a document. */
export interface Reading {
  /** Its path in the folder. */
  readonly file: string;
  /** What an element shows, or why it does not. */
  readonly outcome: 'shown' | 'shown, with problems' | `refused: ${string}`;
  /** The title that is shown, or what the site's developer is told instead. */
  readonly words: string;
  /** What could not be read as published. */
  readonly problems: readonly string[];
  readonly questions: number;
  /** Exceptions that nobody caught, rejections included. */
  readonly uncaught: readonly string[];
  /** Milliseconds of the longest task that was longer than 50; 0 where none was. */
  readonly longestTask: number;
}

interface Told {
  readonly title: string;
  readonly problems: readonly string[];
  readonly questions: number;
  readonly kind: string;
  readonly message: string;
}

/** Of a reader to whom documents are shown as they are, since none has a translation into it. */
const LANGUAGE = 'eo';

declare global {
  /** What the elements of a page told it. */
  var outcomes: Told[];
  /** The durations of its long tasks. */
  var tasks: number[];
}

/** Reads each file of a folder, and of those in it, with a card and with questions and answers. */
export async function readFolder(folder: string): Promise<Reading[]> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`.slice(folder.length).replace(/^\/+/, ''))
    .sort();
  const content = await serveDirectory(folder, {headers: () => ({'access-control-allow-origin': '*'})});
  const site = await serveDirectory(ROOT, {pages: {'/': pageWith({body: ''}).replaceAll('"ar"', `"${LANGUAGE}"`)}});
  const browser = await chromium.launch(await findBrowser());
  const readings: Reading[] = [];
  try {
    const visit = new Visit(await browser.newPage({locale: LANGUAGE}));
    await listen(visit.page);
    for (const file of files) {
      visit.messages.length = 0;
      await visit.page.goto(site.url);
      const src = content.url + file.split('/').map(encodeURIComponent).join('/');
      readings.push({file, ...(await read(visit, src))});
    }
  } finally {
    await browser.close();
    await Promise.all([content.close(), site.close()]);
  }
  return readings;
}

async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.outcomes = [];
    globalThis.tasks = [];
    const observer = new PerformanceObserver((list) => {
      globalThis.tasks.push(...list.getEntries().map(({duration}) => duration));
    });
    observer.observe({type: 'longtask'});
    for (const type of ['zo-load', 'zo-error'])
      addEventListener(type, (event) => {
        const {article, error} = event as Event & {
          article?: {title: string; problems: string[]; questions: unknown[]};
          error?: {kind: string; message: string};
        };
        globalThis.outcomes.push({
          title: article?.title ?? '',
          problems: article?.problems ?? [],
          questions: article?.questions.length ?? 0,
          kind: error?.kind ?? '',
          message: error?.message ?? '',
        });
      });
  });
}

async function read({page, messages}: Visit, src: string): Promise<Omit<Reading, 'file'>> {
  await page.evaluate((src) => {
    for (const name of ['zo-article-card', 'zo-qa']) {
      const element = document.createElement(name);
      element.setAttribute('display', 'full');
      element.setAttribute('src', src);
      document.body.append(element);
    }
  }, src);
  await page.waitForFunction(() => globalThis.outcomes.length === 2);
  // Markup is made safe after the article is shown; when the page has nothing more to do, all of it is there.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const {outcomes, tasks} = await page.evaluate(() => ({outcomes: globalThis.outcomes, tasks: globalThis.tasks}));
  const [{kind, message, title, problems, questions}] = outcomes as [Told, Told];
  return {
    outcome: kind ? `refused: ${kind}` : problems.length > 0 ? 'shown, with problems' : 'shown',
    words: kind ? message.replace(src, 'it') : title,
    problems,
    questions,
    uncaught: messages.filter((text) => text.startsWith('uncaught')),
    longestTask: Math.round(Math.max(0, ...tasks)),
  };
}
