/** A site that has installed the packed package, and builds its pages with the usual tools. */
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {files, ROOT} from '../support/repository.js';

const TOOLS = [
  fileURLToPath(new URL('node_modules/.bin', import.meta.url)),
  // Vite is one of the library's own tools.
  join(ROOT, 'node_modules/.bin'),
];

export const NAME = '@zeroopposite/widgets';

/** The site's folder. */
export const site = mkdtempSync(join(tmpdir(), 'site-'));
after(() => {
  rmSync(site, {recursive: true, force: true});
});

/** Runs a tool in the site's folder, or in one below it; resolves with what it says. */
export async function run(tool: string, args: readonly string[], folder = '.'): Promise<string> {
  // What npm tells the scripts it runs, and Node its tests, is about this repository.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_|INIT_CWD)/i.test(name)),
  );
  try {
    const {stdout, stderr} = await promisify(execFile)(tool, args, {
      cwd: join(site, folder),
      env: {...env, PATH: [...TOOLS, process.env['PATH']].join(delimiter), NO_COLOR: '1', PARCEL_WORKERS: '1'},
      shell: process.platform === 'win32',
    });
    return stdout + stderr;
  } catch (error) {
    const {stdout = '', stderr = String(error)} = error as {stdout?: string; stderr?: string};
    throw new Error(`${tool} ${args.join(' ')}\n${stdout}${stderr}`, {cause: error});
  }
}

/** Packs the package, as it would be published; resolves with the path of the tarball. */
async function pack(): Promise<string> {
  const told = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', site, ROOT]);
  const [{filename}] = JSON.parse(told.slice(told.indexOf('['))) as [{filename: string}];
  return join(site, filename);
}

export const tarball = await pack();
// Parcel reads a package's `exports` where it is asked to.
writeFileSync(
  join(site, 'package.json'),
  JSON.stringify({private: true, type: 'module', '@parcel/resolver-default': {packageExports: true}}),
);
await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball]);
export const installed = join(site, 'node_modules', NAME);

/** Production builds of a page whose script is `main.js`, into a folder beside it. */
export const BUILDERS: Readonly<Record<string, readonly string[]>> = {
  vite: ['build', '--outDir', 'vite', '--base', './', '--logLevel', 'warn'],
  parcel: 'build index.html --dist-dir parcel --public-url ./ --no-cache --no-source-maps --no-autoinstall'.split(' '),
  webpack: ['build', '--mode', 'production', '--entry', './main.js', '--output-path', 'webpack'],
  rollup: ['main.js', '--format', 'es', '--plugin', 'node-resolve', '--dir', 'rollup', '--silent'],
  esbuild: 'main.js --bundle --minify --format=esm --splitting --outdir=esbuild --log-level=error'.split(' '),
};

/** Builds a page with one of them; resolves with the path of the page, and all the code it may ask for. */
export async function build(builder: string, script: string, body = ''): Promise<{page: string; code: string}> {
  const folder = mkdtempSync(join(site, 'page-')).slice(site.length + 1);
  const out = join(site, folder, builder);
  writeFileSync(join(site, folder, 'main.js'), script);
  writeFileSync(
    join(site, folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>${body}</html>`,
  );
  await run(builder, BUILDERS[builder]!, folder);
  mkdirSync(out, {recursive: true});
  if (!files(out).includes('index.html')) cpSync(join(site, folder, 'index.html'), join(out, 'index.html'));
  const code = files(out)
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => readFileSync(join(out, file), 'utf8'));
  return {page: `${folder}/${builder}/index.html`, code: code.join('\n')};
}
