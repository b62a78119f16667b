/**
 * 1,000 cards, 100 questions, memory and a change of language: the elements in `dist/zo.js` beside custom elements that
 * are written by hand, without a library, and beside Shoelace and Web Awesome; the questions beside Lit alone, too.
 * `npm run bench` measures what is in `dist/`, in fresh pages of one browser, each contender in turn; times are worth
 * their ratios only.
 */
import type {Page} from 'playwright-core';
import {inTurn, machine, openBench, report, type Contender} from './harness.js';

const CARDS = 1_000;
const QUESTIONS = 100;
const CHANGED = 100;
const CYCLES = 10;
/** Times that the questions are made once more in the same page, where the browser has compiled what makes them. */
const AGAIN = 10;
const ROUNDS = Number(process.argv[2] ?? 7);

/** How a contender makes its elements in the page. Each is a text, so that a page has only its own. */
interface Maker extends Contender {
  /** From `article`, a card; empty where it has none. */
  readonly card: string;
  /** From `article`, its questions. */
  readonly questions: string;
  /** Resolves when `elements` show what they were given. */
  readonly ready: string;
  /** Whether it has languages of its own to change. */
  readonly changes?: string;
}

const ready = 'await Promise.all(elements.map((element) => element.updateComplete));';

/** A card of a library that has no articles, filled as its documentation shows. */
const filled = (tag: string, image: string) => `
  const card = document.createElement('${tag}');
  const picture = Object.assign(document.createElement('img'), {loading: 'lazy', decoding: 'async', alt: '', src: article.image.url});
  picture.slot = '${image}';
  const text = (name, words) => Object.assign(document.createElement(name), {textContent: words});
  const title = document.createElement('h2');
  title.append(Object.assign(text('a', article.title), {href: article.url}));
  const meta = text('p', article.readingMinutes + ' min read · By ' + article.authors.map(({name}) => name).join(' and ') + ' · 4 March 2026 · ' + article.siteName);
  card.append(picture, text('small', article.category), title, text('p', article.summary), meta);
  return card;`;

const details = (tag: string) => `
  const list = document.createElement('div');
  for (const {title, answers} of article.questions) {
    const item = document.createElement('${tag}');
    item.summary = title;
    item.append(Object.assign(document.createElement('p'), {textContent: answers[0].body}));
    list.append(item);
  }
  return list;`;

const CONTENDERS: readonly Maker[] = [
  {
    name: 'by hand',
    script: `import './hand-written/card.js'; import './hand-written/questions.js';`,
    card: `return Object.assign(document.createElement('hand-written-card'), {article, versions});`,
    questions: `return Object.assign(document.createElement('hand-written-questions'), {article});`,
    ready: '',
    changes: `setLanguage(language);`,
  },
  {
    name: 'zo',
    card: `return Object.assign(document.createElement('zo-article-card'), {article});`,
    questions: `return Object.assign(document.createElement('zo-qa'), {article});`,
    ready,
    changes: `const {setReaderLanguage} = await import('/dist/zo.js'); setReaderLanguage(language);`,
  },
  {
    name: 'Shoelace',
    script: `import '@shoelace-style/shoelace/dist/themes/light.css';
      import '@shoelace-style/shoelace/dist/components/card/card.js';
      import '@shoelace-style/shoelace/dist/components/details/details.js';`,
    card: filled('sl-card', 'image'),
    questions: details('sl-details'),
    ready: `await Promise.all(elements.flatMap((element) => [element, ...element.querySelectorAll('sl-details')]).map((element) => element.updateComplete));`,
  },
  {
    name: 'Web Awesome',
    script: `import '@awesome.me/webawesome/dist/styles/themes/default.css';
      import '@awesome.me/webawesome/dist/components/card/card.js';
      import '@awesome.me/webawesome/dist/components/details/details.js';`,
    card: filled('wa-card', 'media'),
    questions: details('wa-details'),
    ready: `await Promise.all(elements.flatMap((element) => [element, ...element.querySelectorAll('wa-details')]).map((element) => element.updateComplete));`,
  },
  {
    name: 'Lit alone',
    script: `import './hand-written/lit-questions.js';`,
    card: '',
    questions: `return Object.assign(document.createElement('lit-questions'), {article});`,
    ready,
  },
];

/** What the page's part of the benchmark works with: articles that differ, so that nothing is shared by chance. */
const SETUP = `
  const WORDS = 'tide harbour city water bridge street school letter summer record archive garden signal river market'.split(' ');
  const words = (from, count) => Array.from({length: count}, (_, at) => WORDS[(from * 7 + at * 3) % WORDS.length]).join(' ');
  const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9" fill="teal"/></svg>';
  globalThis.articleOf = (index, language = 'en') => ({
    title: words(index, 6) + ' ' + index + (language === 'en' ? '' : ' ' + language),
    language, direction: language === 'ar' ? 'rtl' : 'ltr',
    url: location.origin + '/' + language + '/' + index,
    category: words(index + 1, 1), summary: words(index + 2, 24), siteName: 'Meridian',
    authors: [{name: 'Ada Marsh', url: ''}, {name: 'Omar Reed', url: ''}],
    published: '2026-03-04', readingMinutes: 1 + (index % 9),
    image: {url: picture, alt: '', width: 1600, height: 900},
    questions: Array.from({length: ${QUESTIONS}}, (_, at) => ({
      id: 'q' + at, title: words(at, 8) + '?', body: '', answers: [{body: words(at + 3, 40), accepted: true}],
    })),
  });
  globalThis.compile = (parameters, body) => new (Object.getPrototypeOf(async function () {}).constructor)(...parameters, body);
  globalThis.compileNow = (parameters, body) => new Function(...parameters, body);
  globalThis.painted = () => new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  });
`;

interface PageApi {
  articleOf(index: number, language?: string): Record<string, unknown>;
  compile(parameters: readonly string[], body: string): (...values: readonly unknown[]) => Promise<unknown>;
  compileNow(parameters: readonly string[], body: string): (...values: readonly unknown[]) => Element;
  painted(): Promise<void>;
}

async function open(index: number): Promise<Page> {
  const page = await bench.open(index);
  await page.evaluate(SETUP);
  return page;
}

interface Mounted {
  /** Milliseconds until the elements have rendered, and until they are laid out. */
  readonly ready: number;
  readonly laidOut: number;
}

/** Mounts `count` elements in a fresh page, `times` times, each when the ones before are gone. */
async function mount(index: number, what: 'card' | 'questions', count: number, times = 1): Promise<Mounted[]> {
  const contender = CONTENDERS[index]!;
  const page = await open(index);
  const result = await page.evaluate(
    async ({make, ready, count, times}) => {
      const {articleOf, compile, compileNow, painted} = globalThis as unknown as PageApi;
      const create = compileNow(['article', 'versions'], make);
      const wait = compile(['elements'], ready);
      const results: Mounted[] = [];
      for (let time = 0; time < times; time++) {
        const articles = Array.from({length: count}, (_, at) => articleOf(time + at));
        const place = document.createElement('main');
        document.body.append(place);
        await painted();
        const start = performance.now();
        const elements = articles.map((article) => create(article, {}));
        place.append(...elements);
        await wait(elements);
        const rendered = performance.now() - start;
        document.body.getBoundingClientRect();
        results.push({ready: rendered, laidOut: performance.now() - start});
        await painted();
        place.remove();
      }
      return results;
    },
    {make: contender[what], ready: contender.ready, count, times},
  );
  await page.close();
  return result;
}

/** Kilobytes of the heap that 1,000 cards take, and that are left when they have come and gone ten times. */
async function memory(index: number): Promise<{taken: number; left: number}> {
  const contender = CONTENDERS[index]!;
  const page = await open(index);
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    return usedSize / 1024;
  };
  const cycle = async (keep: boolean) => {
    await page.evaluate(
      async ({make, ready, count, keep}) => {
        const {articleOf, compile, compileNow, painted} = globalThis as unknown as PageApi;
        const create = compileNow(['article', 'versions'], make);
        const elements = Array.from({length: count}, (_, at) => create(articleOf(at), {}));
        document.body.append(...elements);
        await compile(['elements'], ready)(elements);
        await painted();
        if (!keep) for (const element of elements) element.remove();
        await painted();
      },
      {make: contender.card, ready: contender.ready, count: CARDS, keep},
    );
  };
  // The first cycle leaves what a page keeps once: templates, style sheets, formats.
  await cycle(false);
  const before = await used();
  for (let cycles = 0; cycles < CYCLES; cycles++) await cycle(false);
  const left = (await used()) - before;
  await cycle(true);
  const taken = (await used()) - before - left;
  await page.close();
  return {taken, left};
}

/** Milliseconds until 100 cards whose translation is at hand are painted in another language. */
async function change(index: number): Promise<{changed: number; frames: number}> {
  const contender = CONTENDERS[index]!;
  const page = await open(index);
  const result = await page.evaluate(
    async ({make, ready, changes, count, own}) => {
      const {articleOf, compile, compileNow, painted} = globalThis as unknown as PageApi;
      const ours = own
        ? compileNow(['article', 'versions'], CARD_WITH_VERSIONS())
        : compileNow(['article', 'versions'], make);
      const elements = Array.from({length: count}, (_, at) => {
        const versions = {en: articleOf(at), it: articleOf(at, 'it')};
        return ours(versions.en, versions);
      });
      document.body.append(...elements);
      await compile(['elements'], ready)(elements);
      const last = elements.at(-1)!;
      const shows = () => last.shadowRoot?.querySelector('h2')?.textContent.trim().endsWith('it') ?? false;
      const until = async (condition: () => boolean) => {
        while (!condition()) await new Promise((resolve) => setTimeout(resolve));
      };
      await until(() => Boolean(last.shadowRoot?.querySelector('h2')?.textContent));
      const apply = compile(['language'], changes);
      // The library's words in that language are at hand, as they are on a page where it was chosen before.
      await apply('it');
      await until(shows);
      await apply('en');
      await until(() => !shows());
      await painted();
      const start = performance.now();
      let frames = 0;
      await apply('it');
      do {
        await painted();
        frames++;
      } while (!shows());
      return {changed: performance.now() - start, frames};

      /** A data block with both versions in full, and a card that points at it. */
      function CARD_WITH_VERSIONS(): string {
        return `
          const node = ({title, language, url, category, summary, authors, published, readingMinutes, image, siteName}) => ({
            '@type': 'Article', headline: title, inLanguage: language, url, articleSection: category, description: summary,
            author: authors.map(({name}) => ({'@type': 'Person', name})), datePublished: published, articleBody: summary,
            timeRequired: 'PT' + readingMinutes + 'M', publisher: {'@type': 'Organization', name: siteName},
            image: {'@type': 'ImageObject', url: image.url, width: image.width, height: image.height},
          });
          const id = 'a' + article.url.replace(/\\W/g, '');
          const block = Object.assign(document.createElement('script'), {type: 'application/ld+json', id});
          block.textContent = JSON.stringify({'@context': 'https://schema.org', ...node(versions.en), workTranslation: [node(versions.it)]});
          document.head.append(block);
          const card = document.createElement('zo-article-card');
          card.src = '#' + id;
          return card;`;
      }
    },
    {
      make: contender.card,
      ready: contender.ready,
      changes: contender.changes!,
      count: CHANGED,
      own: contender.script === undefined,
    },
  );
  await page.close();
  return result;
}

const bench = await openBench(CONTENDERS);
const numbers = <Key extends string>(results: readonly (readonly Record<Key, number>[])[], key: Key) =>
  results.map((all) => all.map((one) => one[key]));

const reportMounted = (title: string, contenders: readonly Maker[], results: readonly (readonly Mounted[])[]) => {
  report(title, contenders, {ready: numbers(results, 'ready'), 'laid out': numbers(results, 'laidOut')}, 0);
};

// Whoever has no cards stands last, so that the others keep their numbers.
const carders = CONTENDERS.filter(({card}) => card !== '');
const cards = await inTurn(carders, ROUNDS, (index) => mount(index, 'card', CARDS));
reportMounted(
  `${CARDS} cards; ms`,
  carders,
  cards.map((rounds) => rounds.map(([only]) => only!)),
);

const questions = await inTurn(CONTENDERS, ROUNDS, (index) => mount(index, 'questions', 1, 1 + AGAIN));
reportMounted(
  `${QUESTIONS} questions, the first of a page; ms`,
  CONTENDERS,
  questions.map((rounds) => rounds.map(([first]) => first!)),
);
reportMounted(
  `${QUESTIONS} questions, once more in the same page; ms`,
  CONTENDERS,
  questions.map((rounds) => rounds.flatMap(([, ...again]) => again)),
);

const changers = CONTENDERS.filter(({changes}) => changes !== undefined);
const changed = await inTurn(changers, ROUNDS, change);
report(
  `Another language for ${CHANGED} cards, at hand; ms until it is painted, and frames`,
  changers,
  {painted: numbers(changed, 'changed'), frames: numbers(changed, 'frames')},
  0,
);

const heap = await inTurn(carders, 3, memory);
report(`Heap that ${CARDS} cards take; kB`, carders, {taken: numbers(heap, 'taken')}, 0);
console.log(`\nLeft of them after ${CYCLES} more times, kB:`);
const left = numbers(heap, 'left');
for (const [index, {name}] of carders.entries()) {
  console.log(`  ${name}: ${left[index]!.map((value) => value.toFixed(0)).join(', ')}`);
}

console.log(`\n${machine(bench.browser)}`);
await bench.close();
