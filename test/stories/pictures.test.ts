/**
 * The elements look as they did when somebody last looked at them. The pictures are those of stories with the tag
 * `picture`, in `baselines/`; where something is to look otherwise, `npm run update:baselines` makes them anew, to be
 * looked at before they are committed. Browser and fonts come from npm, so that letters are drawn alike on all machines.
 */
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type BrowserContext} from 'playwright-core';
import {atRest} from '../support/at-rest.js';
import {findPicturingBrowser} from '../support/find-browser.js';
import {assertNone, files, ROOT} from '../support/repository.js';
import type {StaticServer} from '../support/static-server.js';
import {difference, readPicture, writePicture} from './pictures.js';
import {serveStorybook, settled, STORIES, Viewer, type Entry} from './storybook.js';

const BASELINES = join(ROOT, 'test/stories/baselines');

/** Where a picture that differs is kept, to be looked at. */
const ACTUAL = join(ROOT, 'test/stories/actual');

const UPDATE = process.argv.includes('--update');

const FONTS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-jp'];

/** Letters come out alike wherever their edges are not fitted to the screen's dots. */
const FLAGS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
];

const STYLES = `
  .page, .page * {font-family: 'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans JP Variable' !important}
`;

/** In place of the articles' pictures, whose colours run into each other and take much room in a file. */
const PHOTOGRAPHS = /\/images\/(?!logo).*\.svg$/;
const PHOTOGRAPH = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">
  <rect width="1600" height="900" fill="#88a"/><circle cx="1100" cy="300" r="200" fill="#eec"/>
</svg>`;

const LANGUAGES = ['ar', 'en', 'ja'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1200];

/** Enough for what opens below an element. */
const HEIGHT = 480;

const PICTURED = STORIES.filter(({tags}) => tags.includes('picture'));

const nameOf = (entry: Entry, language: string, scheme: string, width: number) =>
  `${entry.id}.${language}.${scheme}.${width}.png`;

let server: StaticServer;
let browser: Browser;
let viewer: Viewer;

before(async () => {
  server = await serveStorybook();
  const {args, ...found} = await findPicturingBrowser();
  browser = await chromium.launch({...found, args: [...args, ...FLAGS]});
  const context = await browser.newContext({reducedMotion: 'reduce', timezoneId: 'UTC', locale: 'en-US'});
  await serveFonts(context);
  await context.route(PHOTOGRAPHS, (route) => route.fulfill({contentType: 'image/svg+xml', body: PHOTOGRAPH}));
  viewer = await Viewer.open(context, server.url);
  for (const font of FONTS) await viewer.page.addStyleTag({url: `${server.url}fonts/${font}/index.css`});
  await viewer.page.addStyleTag({content: STYLES});
  rmSync(UPDATE ? BASELINES : ACTUAL, {recursive: true, force: true});
});

after(async () => {
  await browser.close();
  await server.close();
});

for (const entry of PICTURED) {
  test(`${entry.title}, ${entry.name}: looks as it did`, {timeout: 120_000}, async () => {
    const problems: string[] = [];
    await viewer.page.setViewportSize({width: WIDTHS[0]!, height: HEIGHT});
    await viewer.show(entry);
    for (const language of LANGUAGES) {
      await viewer.set({locale: language});
      for (const colorScheme of SCHEMES) {
        await viewer.page.emulateMedia({colorScheme});
        for (const width of WIDTHS) {
          await viewer.page.setViewportSize({width, height: HEIGHT});
          problems.push(...compared(nameOf(entry, language, colorScheme, width), await picture(viewer)));
        }
      }
    }
    assertNone(problems, 'To see what differs, look there. Where it is meant: npm run update:baselines.');
  });
}

test('every picture is of a story', () => {
  const known = PICTURED.flatMap((entry) =>
    LANGUAGES.flatMap((language) =>
      SCHEMES.flatMap((scheme) => WIDTHS.map((width) => nameOf(entry, language, scheme, width))),
    ),
  );
  assertNone(files(BASELINES).filter((file) => !known.includes(file)));
});

/** The problem of a picture, if it has one; what is to be seen of it is written down. */
function compared(name: string, taken: Buffer): string[] {
  const actual = readPicture(taken);
  const file = join(BASELINES, name);
  if (UPDATE) {
    write(file, writePicture(actual));
    return [];
  }
  if (!existsSync(file)) return [`There is no ${file}.`];
  const found = difference(actual, readPicture(file));
  if (!found) return [];
  const kept = join(ACTUAL, name);
  write(kept, writePicture(actual));
  write(kept.replace('.png', '.difference.png'), writePicture(found.picture));
  return [`${name}: ${found.words} (${kept})`];
}

function write(file: string, data: Buffer): void {
  mkdirSync(join(file, '..'), {recursive: true});
  writeFileSync(file, data);
}

async function picture({page}: Viewer): Promise<Buffer> {
  await settled(page);
  // A font is fetched when a letter of it is first shown.
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  await atRest(page);
  return page.screenshot({fullPage: true, animations: 'disabled', caret: 'hide'});
}

async function serveFonts(context: BrowserContext): Promise<void> {
  await context.route('**/fonts/**', async (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split('/fonts/');
    await route.fulfill({path: join(ROOT, 'node_modules/@fontsource-variable', path)});
  });
}
