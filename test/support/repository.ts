/** What the tests of the repository itself need: its files, what they import, and a copy to run its scripts in. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, sep} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Fails with a line for each problem, and what to do about them. */
export function assertNone(problems: readonly string[], remedy = ''): void {
  assert.ok(problems.length === 0, [...problems, remedy].filter(Boolean).join('\n'));
}

/** The files below a directory, if there is one, by their paths in it, with slashes and sorted. */
export function files(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** A node and every node below it. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodes(child);
}

/** What a module imports or re-exports, types and `import()` included. */
export function imports(source: ts.SourceFile): string[] {
  return [...nodes(source)].flatMap((node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    return from && ts.isStringLiteralLike(from) ? [from.text] : [];
  });
}

const LEFT_OUT = /^(?:\.git|bench|coverage|demo|dist|examples|node_modules|stories|storybook-static|test)(?:$|[\\/])/;

/** A copy of the repository without what is built, to build it in; gone after the tests. */
export function copyOfRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'widgets-'));
  after(() => {
    rmSync(copy, {recursive: true, force: true});
  });
  cpSync(ROOT, copy, {recursive: true, filter: (path) => !LEFT_OUT.test(relative(ROOT, path))});
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Runs an npm script of a copy. */
export async function npmRun(copy: string, script: string): Promise<void> {
  // What npm tells the scripts it runs is about this repository, not about the copy.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_TEST|INIT_CWD)/i.test(name)),
  );
  await promisify(execFile)('npm', ['run', script], {cwd: copy, env, shell: process.platform === 'win32'});
}

/** What TypeScript finds wrong in the sources of a copy. */
export function typeErrors(copy: string): string[] {
  const path = join(copy, 'tsconfig.build.json');
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({messageText}: ts.Diagnostic) =>
      assert.fail(ts.flattenDiagnosticMessageText(messageText, '\n')),
  };
  const {fileNames, options} = ts.getParsedCommandLineOfConfigFile(path, {noEmit: true}, host)!;
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** How two directories differ, a line for each file. */
export function differences(actual: string, expected: string): string[] {
  const here = new Set(files(actual));
  const there = new Set(files(expected));
  return [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!here.has(file)) return [`missing: ${file}`];
    if (!there.has(file)) return [`extra: ${file}`];
    return readFileSync(join(actual, file)).equals(readFileSync(join(expected, file))) ? [] : [`differs: ${file}`];
  });
}
