/**
 * Finds a browser of the Chromium family to test with. A machine without one gets a Chromium that comes as an npm
 * package, so that `npm test` needs nothing but Node and npm.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import {homedir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
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
const HOME = fileURLToPath(new URL('../../node_modules/.cache/browser', import.meta.url));
const HAS_PACKAGE = process.platform === 'linux' && process.arch === 'x64';

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

/**
 * How to start the browser that pictures are made with: the packaged one, where there is one for this machine. Browsers of
 * other versions, and builds of other systems, draw the edges of letters otherwise.
 *
 * @returns {Promise<Browser>}
 */
export function findPicturingBrowser() {
  return HAS_PACKAGE ? packaged() : findBrowser();
}

/**
 * Whether a browser is the packaged one, which has no window, and may be older than what people have.
 *
 * @param {Browser} browser
 */
export function isPackaged({executablePath}) {
  return executablePath.startsWith(HOME);
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
  if (!HAS_PACKAGE) {
    throw new Error('Found no Chrome, Chromium or Edge. Install one, or set CHROME_PATH to one.');
  }
  if (!existsSync(HOME)) {
    await mkdir(dirname(HOME), {recursive: true});
    const making = await mkdtemp(`${HOME}-`);
    try {
      await unpack(making);
      await rename(making, HOME);
    } catch (cause) {
      if (!existsSync(HOME)) {
        throw new Error(
          `Could not install ${PACKAGE} ${VERSION}, which tests need. Check that npm can install it; the cause says more.`,
          {cause},
        );
      }
    } finally {
      await rm(making, {recursive: true, force: true});
    }
  }
  const unpacked = join(HOME, 'unpacked');
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
  console.warn(`Installing ${PACKAGE} ${VERSION} into node_modules/.cache.`);
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
