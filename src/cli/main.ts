#!/usr/bin/env node
/** `widgets inspect`: the tool for publishers. */
import {styleText} from 'node:util';
import {version} from '@zeroopposite/widgets/package.json';
// First, because the readers take a browser's globals as given.
import '../dom/globals.js';
import {Answers} from './answers.js';
import {readArguments, USAGE, UsageError, type Arguments} from './arguments.js';
import {inspect} from './inspect.js';
import {printDocument, printSummary, type Terminal} from './print.js';
import type {DocumentReport} from './report.js';
import {ReturnLinks} from './return-links.js';
import {COLUMNS, harmless, harmlessJson} from './terminal.js';

const {stdout, stderr} = process;

// What the readers tell a site's developer in the console is in the report.
console.warn = () => undefined;

// What reads the output may have read enough, as `head` has.
stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
  process.exit();
});

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked === 'help') stdout.write(USAGE);
  else if (asked === 'version') stdout.write(`${version}\n`);
  else process.exitCode = await run(asked);
} catch (failure) {
  if (!(failure instanceof UsageError)) throw failure;
  stderr.write(`${harmless(failure.message)} See widgets --help\n`);
  process.exitCode = 2;
}

/** @returns The exit code. */
async function run({sources, base, follow, json, color}: Arguments): Promise<number> {
  const answers = new Answers(version);
  globalThis.fetch = answers.fetch;
  const returnLinks = new ReturnLinks(answers);
  const terminal: Terminal = {
    columns: stdout.columns || COLUMNS,
    paint: (style, text) => (color ? styleText(style, text, {stream: stdout}) : text),
  };
  const reports: DocumentReport[] = [];
  for (const source of sources) {
    const report = await inspect(source, {base, follow, answers, returnLinks});
    reports.push(report);
    if (!json) stdout.write(`${printDocument(report, terminal)}\n`);
  }
  if (json) stdout.write(`${harmlessJson({documents: reports})}\n`);
  else if (reports.length > 1) stdout.write(printSummary(reports, terminal));
  return reports.some(({problems}) => problems.some(({severity}) => severity === 'error')) ? 1 : 0;
}
