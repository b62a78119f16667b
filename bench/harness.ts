/** What the benchmarks share: pages of several contenders, measured in turn in one browser, and a table of them. */
import {mkdtempSync} from 'node:fs';
import {cpus} from 'node:os';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {build} from 'vite';
import {findBrowser} from '../test/support/find-browser.js';
import {serveDirectory} from '../test/support/static-server.js';

/** What is measured, and what its page needs. */
export interface Contender {
  readonly name: string;
  /** A module that its page loads, bundled; without one, the page has `dist/zo.js` as it is. */
  readonly script?: string;
}

export interface Bench {
  readonly browser: Browser;
  /** Opens a fresh page of a contender, in a context of its own; closing the page closes that, too. */
  open(index: number): Promise<Page>;
  close(): Promise<void>;
}

/** @param own What the page of `dist/zo.js` has from the beginning, so that it has fetched what the others bring at once. */
export async function openBench(contenders: readonly Contender[], own = {head: '', body: ''}): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const modules = new Map(contenders.map(({script = ''}, index) => [`\0${index}.js`, script]));
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'contenders',
        resolveId: (id, importer) =>
          modules.has(id)
            ? id
            : importer && modules.has(importer) && id.startsWith('./')
              ? fileURLToPath(new URL(id, import.meta.url))
              : null,
        load: (id) => modules.get(id) ?? null,
      },
    ],
    build: {
      outDir: folder,
      rolldownOptions: {
        input: Object.fromEntries(contenders.map((_, index) => [String(index), `\0${index}.js`])),
        output: {entryFileNames: '[name].js', assetFileNames: '[name][extname]'},
      },
    },
  });
  const page = (script: string, head: string, body = '') => `<!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">
    ${head}<script type="module" src="${script}"></script></head><body>${body}</body></html>`;
  const ours = await serveDirectory(fileURLToPath(new URL('..', import.meta.url)), {
    pages: {'/': page('dist/zo.js', own.head, own.body)},
  });
  const others = await serveDirectory(folder, {
    pages: Object.fromEntries(
      contenders.map((_, index) => [`/${index}`, page(`${index}.js`, `<link rel="stylesheet" href="${index}.css">`)]),
    ),
  });
  const options = await findBrowser();
  const browser = await chromium.launch({...options, args: [...options.args, '--js-flags=--expose-gc']});
  return {
    browser,
    async open(index) {
      const context = await browser.newContext({reducedMotion: 'reduce', viewport: {width: 1280, height: 900}});
      const tab = await context.newPage();
      // The browser may be closed before that is.
      tab.on('close', () => void context.close().catch(() => undefined));
      // What tsx wraps functions in, to keep their names.
      await tab.addInitScript('globalThis.__name = (wrapped) => wrapped');
      await tab.goto(contenders[index]!.script === undefined ? ours.url : `${others.url}${index}`, {
        waitUntil: 'networkidle',
      });
      return tab;
    },
    async close() {
      await browser.close();
      await Promise.all([ours.close(), others.close()]);
    },
  };
}

/** Measures every contender in turn, so that what else the machine does hits all alike; the first round warms up. */
export async function inTurn<Result>(
  contenders: readonly Contender[],
  rounds: number,
  run: (index: number) => Promise<Result>,
): Promise<Result[][]> {
  const results: Result[][] = contenders.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const index of contenders.keys()) {
      const result = await run(index);
      if (round >= 0) results[index]!.push(result);
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Prints a figure of all contenders: its least and median, and the median as a multiple of the baseline's. */
export function report(
  title: string,
  contenders: readonly Contender[],
  figures: Readonly<Record<string, readonly (readonly number[])[]>>,
  baseline: number,
): void {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      contenders.map(({name}, index) => [
        name,
        Object.fromEntries(
          Object.entries(figures).flatMap(([figure, all]) => {
            const values = all[index]!;
            return [
              [`${figure}, least`, Math.min(...values).toFixed(1)],
              ['median', median(values).toFixed(1)],
              [`× ${contenders[baseline]!.name}`, (median(values) / median(all[baseline]!)).toFixed(2)],
            ].map(
              ([label, value]) =>
                [
                  Object.keys(figures).length > 1 && label === 'median'
                    ? `${figure}, median`
                    : label!.startsWith('×')
                      ? `${figure} ${label}`
                      : label!,
                  value!,
                ] as const,
            );
          }),
        ),
      ]),
    ),
  );
}

/** The machine a run was made on, for what is written down of it. */
export function machine(browser: Browser): string {
  const [cpu] = cpus();
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores; Chromium ${browser.version()}; Node ${process.version}`;
}
