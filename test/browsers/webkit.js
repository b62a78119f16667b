/**
 * Starts WebKitGTK for the tests, by its WebDriver and on a screen of its own (Xvfb), so that it needs none.
 *
 * Each test file has a frame of the size it wants: a window of WebKitGTK cannot be as narrow as a phone.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {Builder, Button, Key} from 'selenium-webdriver';
// @ts-expect-error TypeScript knows it as `selenium-webdriver/remote`, which Node does not find.
import {DriverService} from 'selenium-webdriver/remote/index.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** As large as the largest viewport that a test asks for. */
const SCREEN = {width: 1920, height: 1440};

/** The size that a page has with Playwright, by which the other browsers are run. */
const VIEWPORT = {width: 1280, height: 720};

const PORT = 4797;

/** The key that Playwright calls so, as WebDriver has it. @param {string} name */
function keyOf(name) {
  const key = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (Key))[
    name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  ];
  return typeof key === 'string' ? key : name;
}

/** What the commands of the tests ask of a page, in Playwright's words. @param {WebDriver} driver */
function pageOf(driver) {
  const actions = () => driver.actions({async: false});
  /** @param {string | undefined} name */
  const button = (name) => ({left: Button.LEFT, middle: Button.MIDDLE, right: Button.RIGHT})[name ?? 'left'];
  /** @param {number} x @param {number} y */
  const moved = (x, y) => actions().move({x, y, duration: 0});
  return {
    keyboard: {
      /** What takes more than one key is put in, as by an input method: the driver presses one. */
      async type(/** @type {string} */ text) {
        for (const character of text) {
          await (/[a-z\d ]/.test(character)
            ? actions().sendKeys(character).perform()
            : driver.executeScript('document.execCommand("insertText", false, arguments[0])', character));
        }
      },
      async press(/** @type {string} */ keys) {
        const names = keys.split('+').map(keyOf);
        const sequence = actions();
        for (const name of names) sequence.keyDown(name);
        for (const name of names.reverse()) sequence.keyUp(name);
        await sequence.perform();
      },
      down: (/** @type {string} */ key) => actions().keyDown(keyOf(key)).perform(),
      up: (/** @type {string} */ key) => actions().keyUp(keyOf(key)).perform(),
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => moved(x, y).perform(),
      click: (/** @type {number} */ x, /** @type {number} */ y, /** @type {{button?: string}} */ options) =>
        moved(x, y).press(button(options.button)).release(button(options.button)).perform(),
      down: (/** @type {{button?: string}} */ options) => actions().press(button(options.button)).perform(),
      up: (/** @type {{button?: string}} */ options) => actions().release(button(options.button)).perform(),
    },
    setViewportSize: (/** @type {{width: number, height: number}} */ size) => sized(driver, size),
    /** WebKitGTK is not told from outside which media to show. */
    emulateMedia: () => Promise.resolve(),
  };
}

/** @param {WebDriver} driver @param {{width: number, height: number}} size */
function sized(driver, {width, height}) {
  return driver.executeScript(
    'Object.assign(frameElement.style, {width: `${arguments[0]}px`, height: `${arguments[1]}px`})',
    width,
    height,
  );
}

/** Opens a page in a frame that fills the window’s corner, and goes on in there. @param {WebDriver} driver @param {string} url */
async function open(driver, url) {
  await driver.switchTo().defaultContent();
  await driver.get(new URL('/__web-test-runner__/frame', url).href);
  const frame = await driver.executeScript(
    `document.documentElement.innerHTML = '<body style="margin:0"><iframe style="border:0;display:block">';
    return document.querySelector('iframe');`,
  );
  await driver.switchTo().frame(/** @type {import('selenium-webdriver').WebElement} */ (frame));
  await sized(driver, VIEWPORT);
  await driver.executeScript('frameElement.focus(); location.replace(arguments[0])', url);
}

/** @returns {import('@web/test-runner').BrowserLauncher} */
export function webkitLauncher() {
  /** @type {(() => unknown)[]} */
  const undo = [];
  /** @type {Promise<WebDriver> | undefined} */
  let started;
  /** @type {ReturnType<typeof pageOf>} */
  let page;
  /** The session that the window shows. @type {{id: string, url: string} | undefined} */
  let session;

  /** @returns The number of a screen, once it is there. */
  async function startScreen() {
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    screen.once('error', (cause) => {
      throw new Error('Xvfb could not be started: it comes with Debian’s package xvfb.', {cause});
    });
    undo.push(() => screen.kill());
    return String(await once(screen.stdout, 'data')).trim();
  }

  async function start() {
    const display = `:${await startScreen()}`;
    /** @type {import('selenium-webdriver/remote').DriverService} */
    const service = new DriverService('WebKitWebDriver', {
      loopback: true,
      port: PORT,
      args: [`--port=${PORT}`],
      env: {...process.env, DISPLAY: display, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US'},
    });
    undo.push(() => service.kill());
    const server = await service.start();
    const driver = await new Builder()
      .usingServer(server)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: process.env['WEBKIT_PATH'] || '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      })
      .build();
    await driver
      .manage()
      .window()
      .setRect({x: 0, y: 0, ...SCREEN});
    return driver;
  }

  return {
    name: 'WebKit',
    type: 'playwright',
    // Only the window in front has the focus.
    concurrency: 1,
    async startSession(id, url) {
      started ??= start();
      session = {id, url};
      const driver = await started;
      page = pageOf(driver);
      await open(driver, url);
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no window to debug in.')),
    async stopSession() {
      session = undefined;
      return {};
    },
    isActive: (id) => session?.id === id,
    getBrowserUrl: () => session?.url ?? '',
    async stop() {
      await (await started?.catch(() => undefined))?.quit();
      for (const end of undo.reverse()) await end();
    },
    // @ts-expect-error Not of the interface, but asked for by the commands of the tests.
    getPage: () => page,
  };
}
