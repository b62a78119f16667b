/** The tests of the elements in Firefox, which has to be there: `npm run test:firefox`. */
import {chromeLauncher} from '@web/test-runner-chrome';
import config from '../../web-test-runner.config.js';
import {EMULATED, without} from './without.js';

/** Both sanitisers let the same elements through; Firefox’s own takes other turns where markup is not well nested. */
const NESTED = [
  'as where it has one: markup without scripts',
  'as where it has one: markup that changes its meaning in a table',
  'as where it has one: markup that changes its meaning without scripts',
  'as where it has one: markup that changes its meaning when elements are adopted',
];

/** A line box is a fiftieth of a pixel wider than the card it fills. */
const ROUNDED = ['nothing has to be scrolled to the side: spaced Arabic, full'];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  plugins: [...(config.plugins ?? []), without([...EMULATED, ...NESTED, ...ROUNDED])],
  // Only the window in front has the focus.
  concurrency: 1,
  browsers: [
    Object.assign(
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: process.env['FIREFOX_PATH'] || '/usr/bin/firefox-esr',
          extraPrefsFirefox: {'intl.accept_languages': 'en-US'},
        },
        async createPage({context}) {
          const page = await context.newPage();
          const {keyboard} = page;
          /** @typedef {Parameters<typeof keyboard.press>[0]} Key */
          const press = keyboard.press.bind(keyboard);
          // Several at once, as Playwright takes them.
          keyboard.press = async (keys) => {
            const held = /** @type {Key[]} */ (keys.split('+'));
            const key = held.pop();
            for (const one of held) await keyboard.down(one);
            await press(key === 'Space' ? ' ' : /** @type {Key} */ (key));
            for (const one of held.reverse()) await keyboard.up(one);
          };
          page.emulateMediaType = page.emulateMediaFeatures = () => Promise.resolve();
          return page;
        },
      }),
      {
        name: 'Firefox',
        // No page is used again: Tab may have led out of it, into the browser's own bar.
        inactivePages: {
          length: 0,
          push: (/** @type {{puppeteerPage: {close(): Promise<void>}}} */ {puppeteerPage}) => puppeteerPage.close(),
        },
      },
    ),
  ],
};
