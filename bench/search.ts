/**
 * Search over 10,000 articles in twelve languages: how long the index takes, in a worker and in the page, how long the
 * page is busy at a time meanwhile, how long a key press takes to be answered, and what memory the page takes. It is ready
 * for its reader once a word in their language is answered, and for all once one is that none of the languages has. Beside
 * it, on the same articles: a scan of folded texts by hand, and FlexSearch and Fuse, two other index libraries.
 * `npm run bench:search` measures what is in `dist/`.
 */
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import {findBrowser} from '../test/support/find-browser.js';
import {serveDirectory} from '../test/support/static-server.js';
import {articles, type Item} from './articles.js';

const COUNT = 10_000;

/** Words to type, a key after the other: a word of the texts in each of some scripts, two words, one that is nowhere. */
const QUERIES = ['solidarity', 'rights bor', 'Straße', 'حقوق', 'права', '国境', '权利', 'zzyzx'];

const root = fileURLToPath(new URL('..', import.meta.url));
const items = articles(COUNT);
const feed = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Bench', items});

const page = (head: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>
  <link rel="icon" href="data:,">${head}</head><body><h1>Search</h1></body></html>`;
const server = await serveDirectory(root, {
  pages: {
    '/feed.json': feed,
    '/worker': page('<script type="module" src="/dist/zo-autoload.js"></script>'),
    '/page': page('<script>Worker = undefined</script><script type="module" src="/dist/zo-autoload.js"></script>'),
    '/others': page(`<script src="/bench/node_modules/flexsearch/dist/flexsearch.bundle.min.js"></script>
      <script type="module">
        import Fuse from '/bench/node_modules/fuse.js/dist/fuse.min.mjs';
        globalThis.Fuse = Fuse;
      </script>`),
  },
});
const browser = await chromium.launch(await findBrowser());

interface Run {
  /** From the focus to the answer in the reader's language, and to the one that takes all languages. */
  readonly index: number;
  readonly all: number;
  readonly longest: number;
  readonly keys: number[];
}

/** What is measured runs in the page; what tsx wraps functions in, to keep their names, is not there. */
async function open(path: string): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const tab = await context.newPage();
  await tab.addInitScript('globalThis.__name = (wrapped) => wrapped');
  await tab.goto(new URL(path, server.url).href);
  return tab;
}

/** Bytes of JavaScript objects in a page, or in its worker, once what is not needed is gone. */
async function heap(tab: Page): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = (await session.send('Runtime.getHeapUsage')) as {usedSize: number};
  return usedSize;
}

async function element(path: string): Promise<Run & {memory: number}> {
  const tab = await open(path);
  const before = await heap(tab);
  const run = await tab.evaluate(async (queries): Promise<Run> => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({type: 'longtask'});
    const search = document.createElement('zo-search');
    search.setAttribute('src', '/feed.json');
    document.body.append(search);
    await customElements.whenDefined('zo-search');
    await (search as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    const input = search.shadowRoot!.querySelector('input')!;
    const answer = async (query: string): Promise<number> => {
      const answered = new Promise((resolve) => search.addEventListener('zo-search', resolve, {once: true}));
      const start = performance.now();
      input.value = query;
      input.dispatchEvent(new InputEvent('input'));
      await answered;
      // What is there to see is laid out, too.
      search.shadowRoot!.querySelector<HTMLElement>('[part=results]')!.getBoundingClientRect();
      return performance.now() - start;
    };
    const start = performance.now();
    input.focus();
    const index = await answer('a');
    await answer('zzyzx');
    const all = performance.now() - start;
    const keys: number[] = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        const typed = query.slice(0, length);
        // A space at the end asks for nothing new.
        if (typed === typed.trimEnd()) keys.push(await answer(typed));
      }
    }
    // Tasks are reported after they are over.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {index, all, longest, keys};
  }, QUERIES);
  const memory = (await heap(tab)) - before;
  await tab.context().close();
  return {...run, memory};
}

type Contender = 'scan' | 'flexsearch' | 'fuse';

/** The same articles and keys, with other means; in the page, as they have it in their own examples. */
async function other(contender: Contender): Promise<Run & {memory: number}> {
  const tab = await open('/others');
  const before = await heap(tab);
  const run = await tab.evaluate(
    async ({contender, queries}): Promise<Run> => {
      let longest = 0;
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({type: 'longtask'});
      const start = performance.now();
      const {items} = (await (await fetch('/feed.json')).json()) as {items: Item[]};
      const make: Record<Contender, () => (query: string) => unknown> = {
        scan: () => {
          const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
          const texts = items.map(({title, summary, content_text}) => fold(`${title} ${summary} ${content_text}`));
          return (query) => {
            const words = fold(query).split(' ');
            return texts.flatMap((text, id) => (words.every((word) => text.includes(word)) ? id : [])).slice(0, 20);
          };
        },
        flexsearch: () => {
          const {FlexSearch} = globalThis as unknown as {
            FlexSearch: {
              Document: new (options: object) => {
                add(item: object): void;
                search(query: string, limit: number): unknown;
              };
            };
          };
          const fields = ['title', 'summary', 'content_text'];
          const index = new FlexSearch.Document({
            document: {id: 'id', index: fields.map((field) => ({field, tokenize: 'forward'}))},
          });
          for (const item of items) index.add(item);
          return (query) => index.search(query, 20);
        },
        fuse: () => {
          const {Fuse} = globalThis as unknown as {
            Fuse: new (items: object[], options: object) => {search(query: string, options: object): unknown};
          };
          const fuse = new Fuse(items, {
            keys: ['title', 'summary', 'content_text'],
            threshold: 0.2,
            ignoreLocation: true,
          });
          return (query) => fuse.search(query, {limit: 20});
        },
      };
      const search = make[contender]();
      const index = performance.now() - start;
      Object.assign(globalThis, {search});
      const keys: number[] = [];
      for (const query of queries) {
        for (let length = 1; length <= query.length; length++) {
          const from = performance.now();
          search(query.slice(0, length));
          keys.push(performance.now() - from);
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return {index, all: index, longest, keys};
    },
    {contender, queries: QUERIES},
  );
  const memory = (await heap(tab)) - before;
  await tab.context().close();
  return {...run, memory};
}

const row = ({index, all, longest, keys, memory}: Run & {memory: number}) => {
  const sorted = keys.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  return {
    'ready, ms': Math.round(index),
    'all languages, ms': Math.round(all),
    'longest task of the page, ms': longest ? Math.round(longest) : '< 50',
    'key, median ms': at(0.5).toFixed(1),
    'key, 95 %, ms': at(0.95).toFixed(1),
    'key, most ms': at(1).toFixed(1),
    'memory of the page, MB': (memory / 1e6).toFixed(1),
  };
};

console.log(`${COUNT} articles, ${(Buffer.byteLength(feed) / 1e6).toFixed(1)} MB as a JSON Feed`);
const contenders: Readonly<Record<string, () => Promise<Run & {memory: number}>>> = {
  'zo-search': () => element('/worker'),
  'zo-search without a worker': () => element('/page'),
  'scan by hand': () => other('scan'),
  FlexSearch: () => other('flexsearch'),
  'Fuse.js': () => other('fuse'),
};
const table: Record<string, object> = {};
/** `npm run bench:search -- zo` measures those alone whose name has one of the words in it. */
const chosen = process.argv.slice(2);
for (const [name, run] of Object.entries(contenders)) {
  if (chosen.length > 0 && !chosen.some((word) => name.includes(word))) continue;
  // Each of its first runs warms the browser up.
  await run();
  table[name] = row(await run());
  console.log(name, JSON.stringify(table[name]));
}
console.table(table);

await browser.close();
await server.close();
