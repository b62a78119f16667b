/** Runs the tool as a person does: what is in `dist/`, in a process of its own. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import type {DocumentReport} from '../../src/cli/report.js';
import {ROOT} from '../support/repository.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export async function run(args: readonly string[], {input = '', env = {}}: RunOptions = {}): Promise<Run> {
  const {NO_COLOR, FORCE_COLOR, NODE_OPTIONS, NODE_TEST_CONTEXT, ...own} = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'dist/inspect.js'), ...args], {
    cwd: ROOT,
    env: {...own, ...env},
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return {code, stdout, stderr};
}

export function inspect(...args: readonly string[]): Promise<Run> {
  return run(['inspect', ...args]);
}

/** The reports, and the codes of the problems of the first one. */
export async function inspectJson(...args: readonly string[]) {
  const {code, stdout} = await inspect('--json', ...args);
  const {documents} = JSON.parse(stdout) as {documents: DocumentReport[]};
  return {code, documents, codes: documents[0]!.problems.map((problem) => problem.code)};
}
