/** The tests of the elements in WebKitGTK, which has to be there: `npm run test:webkit`. */
import config from '../../web-test-runner.config.js';
import {webkitLauncher} from './webkit.js';
import {EMULATED, without} from './without.js';

/**
 * Of a code that CLDR has another for, and of scripts that it knows since version 42: WebKitGTK replaces no code, as
 * Safari does, and takes its data from the ICU of its system.
 *
 * @see https://github.com/oven-sh/bun/pull/36731
 */
const ALIASES = [
  'pnb is written from right to left',
  'azb is written from right to left',
  'acm is written from right to left',
  'prs is written from right to left',
  'aii is written from right to left',
  'jrb is written from right to left',
  'ku-IQ is written from right to left',
  'the language of azb.wikipedia.org is written rtl',
  'cmn-Hans of en zh: zh',
  'tl of en fil: fil',
  'sh of sr sr-Latn: sr-Latn',
  'sh of en sr nl: sr',
  'sr of en sh: sh',
  'sr-Cyrl of en sh: sh',
  'tl of en fil ro nn: fil',
  'cmn en-US of nl zh en-GB no: zh',
  'tl en-US of nl fil en-GB: fil',
  'sh of sr-Cyrl sr-Latn ro ro-MD: sr-Latn',
  'reads what is retired or longer than it needs to be, and says what to write: ger is de',
  'reads what is with what is no region of its language, and says what to write: en-UK is en-GB',
  'reads what is with an extended language, and says what to write: zh-cmn-Hans-CN is zh-Hans-CN',
  'knows Wikimedia’s own use of a code on its sites alone: als at https://example.org/als/ is sq',
  'knows Wikimedia’s own use of a code on its sites alone: als at https://wikipedia.org.example/als/ is sq',
  'knows the language of bcl.wikipedia.org: bik',
  'knows the language of bh.wikipedia.org: bho',
  'knows the language of bxr.wikipedia.org: bua',
  'knows the language of diq.wikipedia.org: zza',
  'knows the language of fat.wikipedia.org: ak',
  'knows the language of gom.wikipedia.org: kok',
  'knows the language of ie.wikipedia.org: ie',
  'knows the language of knc.wikipedia.org: kr',
  'knows the language of mhr.wikipedia.org: chm',
  'knows the language of pi.wikipedia.org: pi',
  'knows the language of pnb.wikipedia.org: lah',
  'knows the language of rmy.wikipedia.org: rom',
  'knows the language of sh.wikipedia.org: sr-Latn',
  'knows the language of tl.wikipedia.org: fil',
  'knows the language of tw.wikipedia.org: ak',
  'replaces the retired code for Serbo-Croatian: "sh" is sr-Latn',
  'replaces the code for Mandarin: "cmn-Hans" is zh-Hans',
  'replaces UK by the code of the country: "en-UK" is en-GB',
  'replaces a bibliographic code of three letters: "ger" is de',
  'finds the likeliest script and region: en_UK is en-Latn-GB',
];

/** Safari has no sanitiser of its own yet; everything else that is asked of one, the fallback is asked here. */
const SANITIZER = [
  'is tested with the browser’s own sanitiser',
  'the same comes through as where it has one',
  'shows nothing of a body’s markup that cannot be made safe',
];

/** It does not know the size of a picture by its box, `sizes="auto"`. */
const SIZES = ['the browser takes the one that fits'];

/** It asks again for what is preloaded from the page's own site, whoever asks. */
const PRELOADED = ['is asked for once in all'];

/** It does not look at the media of a shared style sheet again where no element had it when the window changed. */
const SHARED = ['scrolls away where the window has little height'];

/** Its driver releases the left button, whichever is pressed. */
const BUTTONS = ['is left to the browser: middle'];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  plugins: [
    ...(config.plugins ?? []),
    without([...EMULATED, ...ALIASES, ...SANITIZER, ...SIZES, ...PRELOADED, ...SHARED, ...BUTTONS]),
  ],
  browsers: [webkitLauncher()],
};
