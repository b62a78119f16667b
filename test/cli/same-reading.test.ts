/** The tool reads with the elements' own code, but in a tree of its own: what it reads must be what a browser reads. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {after, suite, test} from 'node:test';
import {chromium} from 'playwright-core';
import {build, type Rolldown} from 'vite';
import '../../src/dom/globals.js';
import {load} from '../../src/content/load.js';
import type {Article} from '../../src/content/model.js';
import {findBrowser} from '../support/find-browser.js';
import {files, ROOT} from '../support/repository.js';
import {hostilePages} from './hostile-pages.js';
import {publish} from './publisher.js';

const FIXTURES = ['test/fixtures/pages', 'test/fixtures/formats', 'demo/content'].flatMap((folder) =>
  files(join(ROOT, folder))
    .filter((file) => /\.(?:html|json|jsonld|md|xml)$/.test(file))
    .map((file) => join(folder, file)),
);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.xml': 'application/xml',
};

const [bundle] = (await build({
  root: ROOT,
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    minify: false,
    lib: {entry: 'src/content/load.ts', formats: ['es']},
    rolldownOptions: {output: {codeSplitting: false}},
  },
})) as [Rolldown.RolldownOutput];

const publisher = await publish({
  '/': {type: 'text/html', body: '<!doctype html><title>Reader</title>'},
  '/load.js': {type: 'text/javascript', body: bundle.output[0].code},
  ...Object.fromEntries(
    FIXTURES.map((file) => [`/${file}`, {type: TYPES[extname(file)]!, body: readFileSync(join(ROOT, file))}]),
  ),
  ...Object.fromEntries(Object.entries(hostilePages).map(([name, answer]) => [`/${encodeURI(name)}`, answer])),
});

const browser = await chromium.launch(await findBrowser());
after(() => browser.close());
const page = await browser.newPage();
await page.goto(publisher.url('/'));

suite('reads the same as a browser', () => {
  for (const file of FIXTURES) test(file, () => compare(`/${file}`));
  for (const name of Object.keys(hostilePages)) test(name, () => compare(`/${encodeURI(name)}`));
});

async function compare(path: string): Promise<void> {
  const url = publisher.url(path);
  assert.deepEqual(await inNode(url), await inBrowser(url));
}

async function inNode(url: string): Promise<unknown> {
  try {
    return comparable(await load(url, new AbortController().signal));
  } catch (error) {
    return (error as {kind?: string}).kind;
  }
}

async function inBrowser(url: string): Promise<unknown> {
  return comparable(
    await page.evaluate(async (address) => {
      const {load: read} = (await import(new URL('/load.js', location.href).href)) as {load: typeof load};
      try {
        return await read(address, new AbortController().signal);
      } catch (error) {
        return (error as {kind?: string}).kind;
      }
    }, url),
  );
}

/** As it comes through JSON. What is wrong with XML or JSON, each parser says in its own words. */
function comparable(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document ?? null), (name, value: unknown) =>
    name === 'problems' ? (value as Article['problems']).map((problem) => problem.replace(OWN_WORDS, '$1')) : value,
  );
}

const OWN_WORDS = /(had to be repaired: |is not JSON and is left out: ).*/s;
