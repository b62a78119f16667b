/**
 * How soon a reader sees the article of a page that a server has rendered, and of a hand-written page that fetches the
 * same JSON-LD and renders it in the browser: on slow 4G, with a processor four times as slow. `npm run bench:ssr`
 * measures what is in `dist/`, in fresh pages, in turn.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import type * as Server from '../src/server/index.js';
import {findBrowser} from '../test/support/find-browser.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const path = `${ROOT}dist/server.js`;
const {renderPage} = (await import(path)) as typeof Server;

const RUNS = 9;

/** Lighthouse's slow 4G. @see https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const NETWORK = {offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 86_400};
const PROCESSOR = 4;

const SRC = '/demo/content/alliances.en.jsonld';

const document = (head: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,">
  <style>body { font: 1em/1.6 sans-serif; margin: 1em; max-width: 40em }</style>${head}</head><body>${body}</body></html>`;

/** What a developer writes who has no library: fetch, build the nodes, put them in; the same text and picture. */
const HAND_WRITTEN = `
  const answer = await fetch('${SRC}');
  const data = await answer.json();
  const all = [data['@graph'] ?? data].flat();
  const article = all.find((node) => 'articleBody' in node);
  const element = (name, text) => Object.assign(document.createElement(name), {textContent: text});
  const main = document.querySelector('main');
  const body = document.createElement('div');
  body.innerHTML = article.articleBody;
  const {url, caption, width, height} = article.image;
  const picture = Object.assign(new Image(), {src: new URL(url, answer.url), alt: caption, width, height});
  picture.style = 'width: 100%; height: auto';
  main.replaceChildren(
    element('p', article.articleSection), element('h1', article.headline), element('p', article.description),
    picture, body);`;

const pages: Readonly<Record<string, string>> = {
  '/hand-written': document('<script type="module" src="/hand-written.js"></script>', '<main></main>'),
  '/server-rendered': document(
    '<script type="module" src="/dist/zo-hydrate.js"></script>',
    `<main><zo-article-card src="${SRC}" display="full" heading-level="1"></zo-article-card></main>`,
  ),
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.jsonld': 'application/ld+json',
  '.svg': 'image/svg+xml',
};

const server = createServer((request, response) => {
  void answer(new URL(request.url!, 'http://site').pathname).then(
    ({type, body}) => {
      response.writeHead(200, {'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store'});
      response.end(brotliCompressSync(body));
    },
    () => response.writeHead(404).end(),
  );
});

async function answer(path: string): Promise<{type: string; body: string | Buffer}> {
  const html = pages[path];
  if (path === '/hand-written.js') return {type: 'text/javascript', body: HAND_WRITTEN};
  if (html === undefined) return {type: TYPES[extname(path)] ?? 'text/plain', body: readFileSync(ROOT + path.slice(1))};
  // The content is asked for while the reader waits, as a server would that keeps nothing.
  return {type: 'text/html', body: path === '/server-rendered' ? await renderPage(html, {url}).text() : html};
}

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(await findBrowser());

interface Measured {
  /** Milliseconds until the first text or picture was painted: of both pages, the article. */
  readonly fcp: number;
  /** Milliseconds until the largest text or picture was painted. */
  readonly lcp: number;
  readonly shift: number;
}

async function measure(path: string): Promise<Measured> {
  const context = await browser.newContext({viewport: {width: 412, height: 823}});
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: PROCESSOR});
  await tab.addInitScript(() => {
    const measured = {fcp: 0, lcp: 0, shift: 0};
    Object.assign(globalThis, {measured});
    new PerformanceObserver((list) => {
      for (const {name, startTime} of list.getEntries())
        if (name === 'first-contentful-paint') measured.fcp = startTime;
    }).observe({type: 'paint', buffered: true});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) measured.lcp = entry.startTime;
    }).observe({type: 'largest-contentful-paint', buffered: true});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) measured.shift += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await tab.goto(url + path, {waitUntil: 'networkidle'});
  const measured = await tab.evaluate(() => (globalThis as unknown as {measured: Measured}).measured);
  await context.close();
  return measured;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const runs: Record<string, Measured[]> = Object.fromEntries(Object.keys(pages).map((path) => [path, []]));
// In turn, so that what else the machine does hits all alike; the first round warms the browser up.
for (let round = -1; round < RUNS; round++) {
  for (const path of Object.keys(pages)) {
    const measured = await measure(path);
    if (round >= 0) runs[path]!.push(measured);
  }
}
const painted = Object.entries(runs).map(([path, all]) => ({
  page: path.slice(1),
  'first painted, ms': Math.round(median(all.map(({fcp}) => fcp))),
  'largest painted, ms': Math.round(median(all.map(({lcp}) => lcp))),
  'shifted, at most': Math.max(...all.map(({shift}) => shift)).toFixed(4),
}));
console.table(painted);
for (const what of ['first painted, ms', 'largest painted, ms'] as const)
  console.log(`${what}, ratio: ${(painted[1]![what] / painted[0]![what]).toFixed(2)} (at most 0.70)`);

await browser.close();
server.closeAllConnections();
server.close();
