/**
 * Search over 10,000 articles in twelve languages: how long the index takes, in a worker and in the page, how long the
 * page is busy at a time meanwhile, in the processor's time, how long a key press takes to be answered, and what memory
 * the page takes. It is ready for its reader once a word in their language is answered, and for all once one is that none
 * of the languages has. Beside it, on the same articles: a scan of folded texts by hand, and FlexSearch and Fuse, two
 * other index libraries. `npm run bench:search` measures what is in `dist/`, each in turn.
 */
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import {tasksOf} from '../test/pages/main-thread.js';
import {findBrowser} from '../test/support/find-browser.js';
import {serveDirectory} from '../test/support/static-server.js';
import {articles, type Item} from './articles.js';
import {inTurn, machine, median} from './harness.js';

const COUNT = 10_000;
const ROUNDS = 5;

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

interface Answers {
  /** Milliseconds from the focus to the answer in the reader's language, and to the one that takes all languages. */
  readonly index: number;
  readonly all: number;
  readonly keys: number[];
}

interface Run extends Answers {
  /** Milliseconds of the processor's time that the longest task of the page took. */
  readonly longest: number;
  /** Bytes. */
  readonly memory: number;
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

/** @param answer Runs in the page. */
async function measure<Argument>(
  path: string,
  answer: (argument: Argument) => Promise<Answers>,
  argument: Argument,
): Promise<Run> {
  const tab = await open(path);
  const before = await heap(tab);
  let answers: Answers;
  const {longest} = await tasksOf(tab, async () => {
    answers = await tab.evaluate<Answers, unknown>(answer as (argument: unknown) => Promise<Answers>, argument);
  });
  const memory = (await heap(tab)) - before;
  await tab.context().close();
  return {...answers!, longest, memory};
}

const element = (path: string) =>
  measure(
    path,
    async (queries: readonly string[]): Promise<Answers> => {
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
      return {index, all, keys};
    },
    QUERIES,
  );

type Other = 'scan' | 'flexsearch' | 'fuse';

/** The same articles and keys, with other means; in the page, as they have it in their own examples. */
const other = (name: Other) =>
  measure(
    '/others',
    async ({name, queries}: {name: Other; queries: readonly string[]}): Promise<Answers> => {
      const start = performance.now();
      const {items} = (await (await fetch('/feed.json')).json()) as {items: Item[]};
      const make: Record<Other, () => (query: string) => unknown> = {
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
      const search = make[name]();
      const index = performance.now() - start;
      // What it takes is still there to be measured when this is over.
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
      return {index, all: index, keys};
    },
    {name, queries: QUERIES},
  );

/** The feed and nothing else: what all of them wait for before they begin. */
const fetched = () =>
  measure(
    '/others',
    async (): Promise<Answers> => {
      const start = performance.now();
      await (await fetch('/feed.json')).arrayBuffer();
      const index = performance.now() - start;
      return {index, all: index, keys: [0]};
    },
    undefined,
  );

/** `npm run bench:search -- zo` measures those alone whose name has one of the words in it. */
const chosen = process.argv.slice(2);
const contenders = [
  {name: 'zo-search', run: () => element('/worker')},
  {name: 'zo-search without a worker', run: () => element('/page')},
  {name: 'the feed is fetched', run: fetched},
  {name: 'scan by hand', run: () => other('scan')},
  {name: 'FlexSearch', run: () => other('flexsearch')},
  {name: 'Fuse.js', run: () => other('fuse')},
].filter(({name}) => chosen.length === 0 || chosen.some((word) => name.includes(word)));

const runs = await inTurn(contenders, ROUNDS, (index) => contenders[index]!.run());

const row = (all: readonly Run[]) => {
  const keys = all.flatMap((run) => run.keys).toSorted((one, other) => one - other);
  const key = (part: number) => keys[Math.min(keys.length - 1, Math.floor(keys.length * part))]!.toFixed(1);
  return {
    'ready, ms': median(all.map(({index}) => index)).toFixed(0),
    'all languages, ms': median(all.map((run) => run.all)).toFixed(0),
    'longest task of the page, ms': median(all.map(({longest}) => longest)).toFixed(0),
    'key, median ms': key(0.5),
    'key, 95 %, ms': key(0.95),
    'memory of the page, MB': (median(all.map(({memory}) => memory)) / 1e6).toFixed(1),
  };
};

console.log(
  `\n${COUNT} articles, ${(Buffer.byteLength(feed) / 1e6).toFixed(1)} MB as a JSON Feed; medians of ${ROUNDS} runs`,
);
console.table(Object.fromEntries(contenders.map(({name}, index) => [name, row(runs[index]!)])));
console.log(`\n${machine(browser)}`);

await browser.close();
await server.close();
