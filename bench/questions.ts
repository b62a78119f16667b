/**
 * How long a page of 5,000 questions keeps its reader waiting, and the same page written by hand: a custom element
 * without a library, of `<details>`. `npm run bench:questions` measures what is in `dist/`, in fresh pages, each in turn.
 */
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import {manyQuestions} from '../test/fixtures/many-questions.js';
import {tasksOf} from '../test/pages/main-thread.js';
import {findBrowser} from '../test/support/find-browser.js';
import {serveDirectory} from '../test/support/static-server.js';

const COUNT = 5_000;
const RUNS = 5;

/** Sanitises as the library does, where the browser can; all in one go, as one writes it. */
const BY_HAND = `
  customElements.define('hand-written', class extends HTMLElement {
    async connectedCallback() {
      const {mainEntity} = await (await fetch(this.getAttribute('src'))).json();
      const root = this.attachShadow({mode: 'open'});
      const list = document.createElement('div');
      list.part = 'questions';
      for (const {name, acceptedAnswer} of mainEntity) {
        const question = document.createElement('details');
        const heading = document.createElement('h3');
        const answer = document.createElement('div');
        heading.textContent = name;
        answer.setHTML(acceptedAnswer.text);
        question.append(document.createElement('summary'), answer);
        question.firstChild.append(heading);
        list.append(question);
      }
      root.append(list);
    }
  });`;

const page = (head: string, body: string) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>Questions</title><link rel="icon" href="data:,">
  ${head}</head><body><h1>Questions</h1>${body}</body></html>`;

const CONTENDERS = {
  'zo-qa': '/zo',
  'by hand, of <details>': '/hand',
};

const site = await serveDirectory(fileURLToPath(new URL('..', import.meta.url)), {
  pages: {
    '/zo': page('<script type="module" src="/dist/zo.js"></script>', '<zo-qa src="/many.jsonld"></zo-qa>'),
    '/hand': page(`<script type="module">${BY_HAND}</script>`, '<hand-written src="/many.jsonld"></hand-written>'),
    '/many.jsonld': JSON.stringify(manyQuestions(COUNT)),
  },
  headers: (path) => (path.endsWith('.jsonld') ? {'content-type': 'application/ld+json'} : {}),
});
const browser = await chromium.launch(await findBrowser());

interface Figures {
  /** Milliseconds of the processor's time that the longest task took until the last answer was there. */
  readonly longest: number;
  /** Milliseconds until the first question was painted, and until the last answer was there. */
  readonly first: number;
  readonly last: number;
  /** The longest task when a question in the middle is opened. */
  readonly press: number;
}

/** Notes when the first question is painted and when the last answer is there; runs in the page. */
const WATCH = `
  const watch = () => {
    const list = document.querySelector('zo-qa, hand-written')?.shadowRoot?.querySelector('[part=questions]');
    if (list?.children.length) globalThis.first ??= performance.now();
    if (list?.children.length === ${COUNT} && list.lastElementChild.querySelector('li')) {
      globalThis.last = performance.now();
    } else requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);`;

async function run(path: string): Promise<Figures> {
  const context = await browser.newContext({reducedMotion: 'reduce', viewport: {width: 1280, height: 900}});
  const tab: Page = await context.newPage();
  await tab.addInitScript(WATCH);
  const {longest} = await tasksOf(tab, async () => {
    await tab.goto(new URL(path, site.url).href);
    await tab.waitForFunction('globalThis.last');
  });
  const [first, last] = await tab.evaluate<[number, number]>('[globalThis.first, globalThis.last]');
  const {x, y} = await tab.evaluate<{x: number; y: number}>(`(() => {
    const row = document.querySelector('zo-qa, hand-written').shadowRoot.querySelector('[part=questions]').children[${COUNT / 2}];
    row.scrollIntoView({block: 'center'});
    const {x, y} = row.querySelector('h3').getBoundingClientRect();
    return {x, y};
  })()`);
  const {longest: press} = await tasksOf(tab, async () => {
    await tab.mouse.click(x + 5, y + 15);
    await tab.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
  });
  await context.close();
  return {longest, first, last, press};
}

const figures = new Map<string, Figures[]>(Object.keys(CONTENDERS).map((name) => [name, []]));
// In turn, so that what else the machine does hits all alike; the first round warms the browser up.
for (let round = -1; round < RUNS; round++) {
  for (const [name, path] of Object.entries(CONTENDERS)) {
    const result = await run(path);
    if (round >= 0) figures.get(name)!.push(result);
  }
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const row = (all: readonly Figures[]) => ({
  'longest task': median(all.map(({longest}) => longest)).toFixed(0),
  'first question painted': median(all.map(({first}) => first)).toFixed(0),
  'last answer there': median(all.map(({last}) => last)).toFixed(0),
  'longest task of a press': median(all.map(({press}) => press)).toFixed(0),
});

console.log(`\n${COUNT} questions with markup in their answers; ms, medians of ${RUNS} runs`);
console.table(Object.fromEntries([...figures].map(([name, all]) => [name, row(all)])));

await browser.close();
await site.close();
