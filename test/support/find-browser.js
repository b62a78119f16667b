/**
 * Finds a browser of the Chromium family to test with. A machine without one gets a Chromium that comes as an npm
 * package, so that `npm test` needs nothing but Node and npm.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // The machine's own locale would decide which translation is shown; headless Chromium may even say "en-US@posix".
  '--lang=en-US',
  '--accept-lang=en-US',
];

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** The last version whose Chromium was tried with these tests. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

/**
 * How to start a browser, as Playwright's `launch` takes it.
 *
 * @typedef {{executablePath: string, args: string[], env?: Record<string, string>}} Browser
 */

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const given = process.env['CHROME_PATH'];
  if (given && !existsSync(given)) {
    throw new Error(
      `CHROME_PATH is "${given}", where there is no file. Set it to a Chrome, Chromium or Edge, or unset it.`,
    );
  }
  const executablePath = given || [...onPath(), ...inUsualPlaces()].find((path) => existsSync(path));
  return executablePath ? {executablePath, args: FLAGS} : packaged();
}

function onPath() {
  if (process.platform === 'win32') return [];
  const directories = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => directories.map((directory) => join(directory, name)));
}

function inUsualPlaces() {
  switch (process.platform) {
    case 'darwin': {
      const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
      return ['/Applications', join(homedir(), 'Applications')].flatMap((directory) =>
        apps.map((app) => join(directory, `${app}.app`, 'Contents', 'MacOS', app)),
      );
    }
    case 'win32': {
      const {PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': PROGRAMFILES_X86} = process.env;
      const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
      return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
        .filter((directory) => directory !== undefined)
        .flatMap((directory) =>
          [...apps, 'Microsoft\\Edge\\Application\\msedge.exe'].map((app) => join(directory, app)),
        );
    }
    default:
      return [
        ...NAMES.map((name) => join('/usr/bin', name)),
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
        '/snap/bin/chromium',
      ];
  }
}

/**
 * Chromium from npm. It is made ready in a directory of its own and moved into place whole: test files run in parallel,
 * and one that was interrupted must not leave half a browser behind.
 *
 * @returns {Promise<Browser>}
 */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Found no Chrome, Chromium or Edge. Install one, or set CHROME_PATH to one.');
  }
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  const home = join(cache, 'browser');
  if (!existsSync(home)) {
    await mkdir(cache, {recursive: true});
    const making = await mkdtemp(`${home}-`);
    try {
      await unpack(making);
      await rename(making, home);
    } catch (cause) {
      if (!existsSync(home)) {
        const message = `Found no Chrome, Chromium or Edge, and could not install ${PACKAGE}. Set CHROME_PATH to one.`;
        throw new Error(message, {cause});
      }
    } finally {
      await rm(making, {recursive: true, force: true});
    }
  }
  const unpacked = join(home, 'unpacked');
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return {
    executablePath: join(unpacked, 'chromium'),
    args: FLAGS,
    env: {
      .../** @type {Record<string, string>} */ (process.env),
      // For the browser alone: Node itself would not start with these libraries.
      LD_LIBRARY_PATH: libraries,
      ...(!existsSync('/etc/fonts/fonts.conf') && {FONTCONFIG_PATH: join(unpacked, 'fonts')}),
    },
  };
}

/** @param {string} directory */
async function unpack(directory) {
  console.warn(`Found no Chrome, Chromium or Edge: installing ${PACKAGE} ${VERSION} into node_modules/.cache.`);
  const unpacked = join(directory, 'unpacked');
  await mkdir(unpacked);
  await run('npm', ['install', '--prefix', directory, '--no-save', '--ignore-scripts', `${PACKAGE}@${VERSION}`]);
  // In a process of its own, because the package decides at its import: it unpacks into TMPDIR, and brings the system
  // libraries along only where it takes the machine for a bare one such as Vercel's. It changes the environment too.
  const code = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: directory,
    env: {...process.env, VERCEL: '1', TMPDIR: unpacked},
  });
}
