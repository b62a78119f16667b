/**
 * `npm run test:frameworks`: packs the library, installs it into every example, builds them, and drives each in a
 * browser; and weighs how many bytes the library adds to each, for which it builds them twice. `npm run test:frameworks --
 * react vue` does so for some, and weighs none; with `--weighed`, it does.
 */
import {availableParallelism} from 'node:os';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {findBrowser} from '../support/find-browser.js';
import {EXAMPLES, frameworkVersion, type Example} from './examples.js';
import {build, install, pack, putLibraryBack, takeLibraryOut} from './prepare.js';
import {weigh} from './weight.js';

interface Row {
  framework: string;
  version: string;
  built: string;
  cases: string;
  'bytes added': string;
  passed: number;
  failed: number;
}

const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isWeighed = only.length === 0 || process.argv.includes('--weighed');
const examples = EXAMPLES.filter(({folder}) => only.length === 0 || only.includes(folder));
const rows = new Map<string, Row>();
/** Those that could not be built: there is nothing to drive. */
const failed = new Set<Example>();

await pack();
const browser = await chromium.launch(await findBrowser());
const waiting = [...examples];
await Promise.all(Array.from({length: Math.min(2, availableParallelism())}, work));
await browser.close();

async function work(): Promise<void> {
  for (let example = waiting.shift(); example; example = waiting.shift()) await prepare(example);
}

async function prepare(example: Example): Promise<void> {
  const {name} = example;
  const row: Row = {framework: name, version: '', built: 'no', cases: '', 'bytes added': '', passed: 0, failed: 0};
  rows.set(name, row);
  const seconds = stopwatch();
  try {
    await install(example);
    const installed = seconds();
    row.version = frameworkVersion(example);
    const before = isWeighed ? await weighWithout(example) : undefined;
    const weighed = seconds();
    const isBuilt = await build(example);
    row.built = isBuilt ? `${seconds()} s` : 'as it is';
    if (before !== undefined) row['bytes added'] = ((await weigh(browser, example)) - before).toLocaleString('en');
    console.log(`${name}: installed ${installed} s, built without the library ${weighed} s, with it ${row.built}`);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    failed.add(example);
  }
}

/** Bytes of an example's first view where nothing is left of the library. */
async function weighWithout(example: Example): Promise<number> {
  takeLibraryOut(example);
  try {
    await build(example);
    return await weigh(browser, example);
  } finally {
    await putLibraryBack(example);
  }
}

/** Seconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return Math.round((last - before) / 1000);
  };
}

const ready = examples.filter((example) => !failed.has(example));
// With nothing to drive, the file of tests would have nothing that ends it.
if (ready.length > 0) await drive();

/** Runs the cases against what was built, and counts them. */
async function drive(): Promise<void> {
  process.env['ONLY'] = ready.map(({folder}) => folder).join(' ');
  const file = fileURLToPath(new URL('frameworks.test.ts', import.meta.url));
  // The process that runs it inherits what this one has Node import: tsx.
  const results = run({files: [file]});
  let example = '';
  results.on('test:start', ({name, nesting}) => {
    if (nesting === 0) example = name;
  });
  for (const outcome of ['passed', 'failed'] as const) {
    results.on(outcome === 'passed' ? 'test:pass' : 'test:fail', ({name, nesting}) => {
      if (nesting === 0) return;
      const row = rows.get(example);
      if (row) row[outcome]++;
      else console.error(name);
      if (outcome === 'failed') process.exitCode = 1;
    });
  }
  for await (const text of results.compose(new spec())) process.stdout.write(String(text));
}

console.table(
  [...rows.values()].map(({passed, failed, ...row}) => ({...row, cases: `${passed} of ${passed + failed}`})),
);
