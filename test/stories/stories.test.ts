/**
 * Every story renders and plays without a message in the console, and has nothing wrong for assistive technology: in
 * twelve languages, light, dark and with forced colours.
 *
 * So that this takes minutes, a page is loaded once and shows one story after the other, its languages are switched as
 * the toolbar does, and several pages work at a time. A scheme changes no more than colours, so in the dark and with forced
 * colours only axe's rules about colours run, and in three languages; `npm run try:stories` has them run in all. On stories
 * with the tag `heavy`, thousands of what other stories have a few of, axe takes long: it runs in English with `--all`, and
 * else they are rendered, played and shown in three languages.
 */
import {after, before, describe, test} from 'node:test';
import type axe from 'axe-core';
import {chromium, type Browser, type Page} from 'playwright-core';
import {LANGUAGES} from '../../demo/languages.js';
import {atRest} from '../support/at-rest.js';
import {findBrowser} from '../support/find-browser.js';
import {assertNone} from '../support/repository.js';
import type {StaticServer} from '../support/static-server.js';
import {AXE, DOCS, serveStorybook, STORIES, Viewer, type Entry} from './storybook.js';

const SCHEMES = [
  {name: 'light', colorScheme: 'light', forcedColors: 'none'},
  {name: 'dark', colorScheme: 'dark', forcedColors: 'none'},
  {name: 'forced colours', colorScheme: 'light', forcedColors: 'active'},
] as const;

/** One of each direction, and one without spaces. */
const FEW = ['en', 'ar', 'ja'];

const ALL = process.argv.includes('--all');

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** More than there are processors: a story without a network waits for as long as its elements ask again. */
const WORKERS = 3;

let server: StaticServer;
let browser: Browser;
/** Pages that no test uses. */
const idle: Viewer[] = [];

before(async () => {
  server = await serveStorybook();
  browser = await chromium.launch(await findBrowser());
});

after(async () => {
  await browser.close();
  await server.close();
});

describe('Stories', {concurrency: WORKERS}, () => {
  for (const entry of STORIES) {
    test(`${entry.title}, ${entry.name}: nothing wrong, in any language or colours`, {timeout: 120_000}, async () => {
      const viewer = idle.pop() ?? (await openViewer());
      await viewer.show(entry);
      const {parameters, globals} = await viewer.story();
      const {expectedConsole = []} = parameters;
      const problems = await violations(viewer, entry, globals['locale']);
      const {messages} = viewer;
      // A test that fails before leaves its page to no other.
      idle.push(viewer);
      assertNone([
        ...problems,
        ...messages.filter((message) => !expectedConsole.some((part) => message.includes(part))),
        ...expectedConsole
          .filter((part) => !messages.some((message) => message.includes(part)))
          .map((part) => `The console has no message with "${part}".`),
      ]);
    });
  }
});

describe('Documentation', () => {
  for (const entry of DOCS) {
    test(`${entry.title}: nothing wrong in the console`, {timeout: 60_000}, async () => {
      const viewer = idle.pop() ?? (await openViewer());
      viewer.messages = [];
      await viewer.openDocs(server.url, entry);
      idle.push(viewer);
      const expected = ['missing.jsonld', 'status of 404'];
      assertNone(viewer.messages.filter((message) => !expected.some((part) => message.includes(part))));
    });
  }
});

async function openViewer(): Promise<Viewer> {
  // A context of its own has a process of its own.
  const context = await browser.newContext({reducedMotion: 'reduce'});
  const viewer = await Viewer.open(context, server.url);
  await viewer.page.addScriptTag({path: AXE});
  return viewer;
}

/** What axe finds in the shown story; where that is about one language, in that one. */
async function violations(viewer: Viewer, {tags}: Entry, own: string | undefined): Promise<string[]> {
  const isHeavy = tags.includes('heavy');
  const others = isHeavy ? FEW : Object.keys(LANGUAGES);
  const languages = own ? [own] : ['en', ...others.filter((code) => code !== 'en')];
  const found: string[] = [];
  for (const [index, locale] of languages.entries()) {
    if (index > 0) await viewer.set({locale});
    const schemes = ALL || FEW.includes(locale) ? SCHEMES : SCHEMES.slice(0, 1);
    // Of thousands of questions, axe sees one language, when there is time.
    const isLeftOut = isHeavy && !(ALL && locale === 'en');
    for (const {name, ...media} of isLeftOut ? [] : schemes) {
      await viewer.page.emulateMedia(media);
      await atRest(viewer.page);
      const problems = await axeProblems(viewer.page, name === 'light' ? undefined : COLOUR_RULES);
      found.push(...problems.map((problem) => `${problem} (${locale}, ${name})`));
    }
    await viewer.page.emulateMedia({colorScheme: 'light', forcedColors: 'none'});
  }
  if (!own) await viewer.set({locale: 'en'});
  return found;
}

function axeProblems(page: Page, rules: string[] | undefined): Promise<string[]> {
  return page.evaluate(async (only) => {
    const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
    const {violations} = await run('.page', {
      resultTypes: ['violations'],
      preload: false,
      ...(only
        ? {runOnly: {type: 'rule', values: only}}
        : // A story is no page: the landmarks around it are the host's.
          {rules: {region: {enabled: false}}}),
    });
    return violations.flatMap(({help, nodes}) => nodes.map(({target}) => `${help}: ${target.flat().join(' ')}`));
  }, rules);
}
