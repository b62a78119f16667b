/** The script tag that fetches only the modules of the elements in the page. */
import assert from 'node:assert/strict';
import {join, posix} from 'node:path';
import {beforeEach, test} from 'node:test';
import {files, imports, parse, ROOT} from '../support/repository.js';
import {contentPath, page, publish} from './publisher.js';
import {NO_SECOND_IMPORT, openBrowser, regionsOf} from './reader.js';
import {ARABIC, ENGLISH, JAPANESE} from './versions.js';

const DIST = join(ROOT, 'dist');
const SCRIPT = '<script type="module" src="/dist/zo-autoload.js"></script>';

const site = await publish({
  '/': page({head: SCRIPT}),
  '/empty': page({head: SCRIPT, body: '<p>مرحبًا</p>'}),
  '/switcher': page({
    head: SCRIPT,
    body: `<zo-language-switcher src="${contentPath('ar')}"></zo-language-switcher>`,
  }),
  '/menu': page({
    head: SCRIPT,
    body: `<zo-language-switcher src="${contentPath('ar')}" display="menu"></zo-language-switcher>`,
  }),
  '/qa': page({head: SCRIPT, body: `<zo-qa src="${contentPath('ar')}"></zo-qa>`}),
});
const browser = await openBrowser();

beforeEach(() => site.forget());

/** The scripts that were fetched, as paths in `dist`. */
const fetched = () =>
  site
    .paths(/^\/dist\//)
    .map((path) => path.slice('/dist/'.length).replace(/\?.*/, ''))
    .sort();

/** Modules of elements, by their tags without the prefix, or other ones, by their names, and all they import at once; as paths in `dist`. */
function modules(...names: string[]): string[] {
  const {text} = parse(join(DIST, 'zo-autoload.js'));
  const chunks = files(DIST).filter((file) => file.startsWith('zo-autoload/'));
  const moduleOf = (name: string) =>
    new RegExp(`"zo-${name}":\\(\\)=>import\\("\\./([^"]+)"\\)`).exec(text)?.[1] ??
    chunks.find((file) => file.startsWith(`zo-autoload/${name}-`))!;
  const found = new Set(names.map(moduleOf));
  for (const file of found) {
    for (const specifier of staticImports(file)) found.add(posix.join(posix.dirname(file), specifier));
  }
  return [...found];
}

function staticImports(file: string): string[] {
  const source = parse(join(DIST, file));
  return imports(source).filter((specifier) => !source.text.includes(`import("${specifier}")`));
}

const ARABIC_WORDS = 'zo-autoload/locales/ar.js';

test('a page without elements fetches no module', async () => {
  const reader = await browser.visit(site.url('/empty'));
  await reader.page.waitForLoadState('networkidle');
  assert.deepEqual(fetched(), ['zo-autoload.js']);
});

test('a page with one kind of element fetches its module, and none of another', async () => {
  const reader = await browser.visit(site.url('/switcher'));
  await reader.choice(JAPANESE).waitFor();
  await reader.switcher.getByRole('navigation', {name: ARABIC.words.languages}).waitFor();
  assert.deepEqual(fetched(), ['zo-autoload.js', ARABIC_WORDS, ...modules('language-switcher')].sort());
  assert.deepEqual(reader.messages, []);
});

test('a menu opens, styled, and changes the language', async () => {
  const reader = await browser.visit(site.url('/menu'));
  const button = reader.switcher.getByRole('button');
  await button.click();
  const menu = reader.switcher.locator('[part=menu]');
  assert.equal(await menu.evaluate((element) => getComputedStyle(element).position), 'fixed');
  const {height} = (await button.boundingBox())!;
  assert.ok(height >= 44, `the button is ${height} px high`);
  await reader.choice(JAPANESE).click();
  await button.filter({hasText: JAPANESE.autonym}).waitFor();
  assert.deepEqual(reader.messages, []);
});

test('an element that comes later has its module fetched then', async () => {
  const reader = await browser.visit(site.url('/switcher'));
  await reader.choice(JAPANESE).waitFor();
  await reader.switcher.getByRole('navigation', {name: ARABIC.words.languages}).waitFor();
  site.forget();
  await reader.page.evaluate((src) => {
    const section = document.createElement('section');
    section.innerHTML = `<zo-qa src="${src}"></zo-qa>`;
    document.body.append(section);
  }, contentPath('ar'));
  await reader.question(ARABIC).waitFor();
  const before = modules('language-switcher');
  // The links to its questions come in a module of their own.
  await reader.qa.getByRole('link').first().waitFor({state: 'attached'});
  const further = modules('qa', 'qa-tools').filter((file) => !before.includes(file));
  // Its second answer has markup in it.
  const markup = modules('markup').filter((file) => !before.includes(file) && !further.includes(file));
  await reader.question(ARABIC, 1).click();
  await reader.qa.getByRole('listitem').first().waitFor();
  assert.deepEqual(fetched(), [...further, ...markup].sort());
  assert.deepEqual(site.paths(/\.jsonld/), [], 'the content is shared with the element that was there');
  assert.deepEqual(reader.messages, []);
});

test('elements of different modules share requests and the choice of a language', async () => {
  const reader = await browser.visit(site.url('/'));
  await reader.shows(ARABIC);
  for (const version of [JAPANESE, ENGLISH]) {
    await reader.choose(version);
    assert.deepEqual(await reader.regions(), regionsOf(version));
  }
  assert.deepEqual(
    site.paths(/\.jsonld/),
    ['ar', 'ja', 'en'].map((language) => contentPath(language)),
  );
  assert.deepEqual(reader.messages, []);
});

test(
  'an element whose module could not be fetched shows its fallback, and the next of its kind fetches it again',
  {skip: NO_SECOND_IMPORT},
  async () => {
    const reader = await browser.visit(site.url('/empty'));
    const append = (fallback: string) =>
      reader.page.evaluate(
        ({src, text}) => {
          const qa = document.createElement('zo-qa');
          qa.setAttribute('src', src);
          qa.textContent = text;
          document.body.append(qa);
        },
        {src: contentPath('ar'), text: fallback},
      );
    await reader.context.setOffline(true);
    const warning = reader.page.waitForEvent('console', (message) => message.text().includes('<zo-qa>'));
    await append('First fallback');
    await warning;
    assert.ok(await reader.qa.getByText('First fallback').isVisible());
    await reader.context.setOffline(false);
    await append('Second fallback');
    await reader.question(ARABIC).nth(1).waitFor();
  },
);
