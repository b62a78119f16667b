/** Packs the library as npm would publish it, installs it into the examples, and builds them, each with its own tool. */
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {EXAMPLES_FOLDER, folderOf, type Example} from './examples.js';

const ROOT = join(EXAMPLES_FOLDER, '..');
const PACKED = join(EXAMPLES_FOLDER, '.packed');
const WIDGETS = 'node_modules/@zeroopposite/widgets';

const env = {
  // What npm tells the scripts it runs is about this repository, not about an example.
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_TEST|INIT_CWD)/i.test(name))),
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** Runs a command; what it said is part of the error where it fails. */
async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const options = {cwd, env, shell: process.platform === 'win32', maxBuffer: 2 ** 26};
    return (await promisify(execFile)(command, args, options)).stdout;
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${stdout}${stderr}`, {cause: error});
  }
}

/** Packs the library, and what the examples have in common, under names that stay the same from version to version. */
export async function pack(): Promise<void> {
  mkdirSync(PACKED, {recursive: true});
  for (const [folder, name] of [
    [ROOT, 'zeroopposite-widgets.tgz'],
    [join(EXAMPLES_FOLDER, 'meridian'), 'meridian.tgz'],
  ] as const) {
    const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', PACKED], folder);
    const [{filename}] = JSON.parse(packed) as [{filename: string}];
    renameSync(join(PACKED, filename), join(PACKED, name));
  }
}

/** Installs what an example's lockfile names, and the packages that were packed; nothing where all of it is there. */
export async function install(example: Example): Promise<void> {
  const folder = folderOf(example);
  const stamp = join(folder, 'node_modules/.packed');
  const wanted = hash([join(folder, 'package-lock.json'), ...tarballs()]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  assertDependenciesAreLocked(example);
  writeFileSync(stamp, wanted);
}

/** Builds an example with its own command, its types checked first; `false` where there is nothing to build. */
export async function build(example: Example): Promise<boolean> {
  const folder = folderOf(example);
  const {scripts = {}} = manifest(folder);
  if (!scripts['build']) return false;
  await run('npm', ['run', 'build'], folder);
  return true;
}

/**
 * Brings the examples' lockfiles up to date with what is packed. They name the tarballs without their integrity, which
 * changes with every build of the library.
 */
export async function lock(example: Example): Promise<void> {
  const folder = folderOf(example);
  const file = join(folder, 'package-lock.json');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--omit-lockfile-registry-resolved'];
  // What is locked already, npm does not look at again.
  if (existsSync(file)) edit(file, (packages, path) => Reflect.deleteProperty(packages, path));
  await run('npm', ['install', '--package-lock-only', ...options], folder);
  edit(file, (packages, path) => delete packages[path]!.integrity);
}

/** Changes what a lockfile says of the packages that are tarballs. */
function edit(file: string, change: (packages: Record<string, LockedPackage>, path: string) => void): void {
  const content = JSON.parse(readFileSync(file, 'utf8')) as {packages: Record<string, LockedPackage>};
  for (const [path, {resolved}] of Object.entries(content.packages)) {
    if (resolved?.startsWith('file:')) change(content.packages, path);
  }
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

interface LockedPackage {
  readonly resolved?: string;
  integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** `npm ci` believes the lockfile about what a tarball depends on: that must be what the tarball says. */
function assertDependenciesAreLocked(example: Example): void {
  const folder = folderOf(example);
  const {packages} = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  const said = manifest(join(folder, WIDGETS));
  const locked = packages[WIDGETS];
  const dependencies = ({dependencies = {}, peerDependencies = {}}: Manifest | LockedPackage = {}) =>
    JSON.stringify([dependencies, peerDependencies].map((some) => Object.entries(some).sort()));
  if (dependencies(locked) !== dependencies(said)) {
    throw new Error(
      `The library depends on other packages than ${folder}/package-lock.json says: npm run examples:lock.`,
    );
  }
}

const tarballs = () => readdirSync(PACKED).map((name) => join(PACKED, name));

function hash(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Leaves nothing of the library in an example's pages but its names, to see what they weigh without it. */
export function takeLibraryOut(example: Example): void {
  const esm = join(folderOf(example), WIDGETS, 'dist');
  const nothing = `export const getReaderLanguage = () => undefined, setReaderLanguage = () => {},
  onReaderLanguageChange = () => () => {};`;
  for (const file of readdirSync(esm, {recursive: true, encoding: 'utf8'})) {
    if (file.endsWith('.js') && file !== 'server.js') writeFileSync(join(esm, file), nothing);
  }
}

/** Puts the library back that was taken out. */
export async function putLibraryBack(example: Example): Promise<void> {
  const folder = join(folderOf(example), WIDGETS);
  rmSync(folder, {recursive: true});
  mkdirSync(folder);
  await run('tar', ['-xf', join(PACKED, 'zeroopposite-widgets.tgz'), '--strip-components', '1', '-C', folder], ROOT);
}
