import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {assertNone, files, ROOT} from '../support/repository.js';

/** A path, or paths by condition. */
type Target = string | null | {readonly [condition: string]: Target};

interface Package {
  readonly name: string;
  readonly exports?: Readonly<Record<string, Target>>;
}

const {name, exports = {}} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;

function paths(target: Target): string[] {
  if (typeof target === 'string') return [target];
  return target ? Object.values(target).flatMap(paths) : [];
}

/** What a pattern such as `./define/*` stands for: the part behind `*` of each file it matches. */
function stars(path: string): string[] {
  const [start = '', end = ''] = path.replace(/^\.\//, '').split('*');
  return files(ROOT + start.slice(0, start.lastIndexOf('/') + 1))
    .map((file) => start.slice(0, start.lastIndexOf('/') + 1) + file)
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => file.slice(start.length, file.length - end.length));
}

test('the package exports something', () => {
  assertNone(Object.keys(exports).length > 0 ? [] : ['package.json has no exports']);
});

test('every exported path is there', () => {
  const missing = Object.entries(exports).flatMap(([entry, target]) =>
    paths(target)
      .filter((path) => (path.includes('*') ? stars(path).length === 0 : !existsSync(join(ROOT, path))))
      .map((path) => `exports["${entry}"]: there is no ${path}`),
  );
  assertNone(missing, 'run npm run build');
});

test('every exported module can be imported where there is no DOM', async () => {
  const entries = Object.entries(exports).flatMap(([entry, target]) => {
    const script = paths(target).findLast((path) => path.endsWith('.js'));
    // The script tags are for pages alone.
    if (!script || script.startsWith('./dist/zo')) return [];
    return entry.includes('*') ? stars(script).map((star) => entry.replace('*', star)) : [entry];
  });
  const failures = await Promise.all(
    entries.map(async (entry) => {
      const specifier = name + entry.slice(1);
      try {
        // In a process of its own: by its public name, as a host would, and with nothing of the test runner's.
        await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', `await import('${specifier}')`], {
          cwd: ROOT,
          env: {...process.env, NODE_OPTIONS: ''},
        });
        return [];
      } catch (error) {
        const {stderr = String(error)} = error as {stderr?: string};
        return [`${specifier}: ${/^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr}`];
      }
    }),
  );
  assertNone(failures.flat());
});
