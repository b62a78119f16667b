/** The tool as it is installed: what `npx` starts. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {promisify} from 'node:util';
import {ROOT} from '../support/repository.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'widgets-'));
after(() => rmSync(folder, {recursive: true}));

test('the packed tool needs nothing but Node', async () => {
  const {stdout: packed} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    shell: process.platform === 'win32',
  });
  const [{filename, files}] = JSON.parse(packed) as [{filename: string; files: {path: string}[]}];
  await run('tar', ['-xf', filename], {cwd: folder});
  const installed = join(folder, 'package');
  const {bin} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {bin: Record<string, string>};
  // With one command, `npx @zeroopposite/widgets` needs no other name.
  assert.equal(Object.keys(bin).length, 1);
  const tool = join(installed, Object.values(bin)[0]!);
  assert.match(readFileSync(tool, 'utf8'), /^#!\/usr\/bin\/env node\n/);

  // There is no node_modules above a temporary folder: whatever the tool imports, it brings along.
  const page = join(ROOT, 'test/fixtures/pages/article.html');
  const {stdout} = await run(process.execPath, [tool, 'inspect', '--no-follow', page], {cwd: folder});
  assert.match(stdout, /Title +How tides shape a city\n/);
  assert.ok(files.some(({path}) => path === 'dist/inspect.licenses.txt'));
});
