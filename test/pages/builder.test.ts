/** The embed builder, as `npm run build:builder` makes it for a static host. */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type axe from 'axe-core';
import {parseFragment} from 'parse5';
import type {BrowserContextOptions, Frame, Page} from 'playwright-core';
import {build, createServer} from 'vite';
import {LANGUAGES} from '../../demo/languages.js';
import {serveDirectory} from '../support/static-server.js';
import {content, ROOT} from './publisher.js';
import {openBrowser, type Visit} from './reader.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const folder = await mkdtemp(join(tmpdir(), 'builder-'));
after(() => rm(folder, {recursive: true}));
await build({
  configFile: join(ROOT, 'vite.config.ts'),
  mode: 'builder',
  logLevel: 'error',
  build: {outDir: join(folder, 'builder')},
});
const server = await serveDirectory(folder);
after(() => server.close());
const browser = await openBrowser();

const article = (language: string) => new URL(`content/alliances.${language}.jsonld`, server.url).href;

/** Opens the builder, and notes what its Content Security Policy blocks. */
async function open(path = '', options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await browser.visit(new URL(`builder/${path}`, server.url).href, {
    locale: 'en-US',
    prepare: (context) =>
      context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => {
          console.error('violation of', violatedDirective, sample);
        });
      }),
    ...options,
  });
  await visit.page.getByRole('radio').first().waitFor();
  return visit;
}

const linked = (settings: Readonly<Record<string, string>>) => `#${new URLSearchParams(settings)}`;

const preview = (page: Page) => page.frameLocator('iframe');

const frameOf = (page: Page): Frame => page.frames()[1]!;

const readout = (page: Page) => page.getByRole('region', {name: 'What is read'});

const code = (page: Page, file: string) => page.getByRole('region', {name: file}).innerText();

async function readAddress(page: Page, address: string): Promise<void> {
  await page.getByLabel('Address of the content').fill(address);
  await page.keyboard.press('Enter');
}

test('an address is read: what is in it is told, shown in the preview, and written as code', async () => {
  const {page, messages} = await open();
  const {title, questions} = content('en', 'alliances');
  await readAddress(page, article('en'));
  await preview(page).getByRole('heading', {name: title}).waitFor();
  const status = readout(page).getByRole('status');
  await status.getByText(title).waitFor();
  const told = await readout(page).innerText();
  for (const text of [
    'English (en) · left to right',
    'Languages (12)',
    '日本語',
    '3 min',
    ...questions.map((one) => one.title),
  ]) {
    assert.ok(told.includes(text), `${text} in ${told}`);
  }
  assert.match(told, /Problems \(0\)/);
  const snippet = await code(page, 'index.html');
  assert.ok(snippet.includes(`<zo-article-card src="${article('en')}">`), snippet);
  assert.ok(snippet.includes(title), snippet);
  assert.deepEqual(messages, []);
});

test('one of the demo’s articles is a click away, in the language of the page', async () => {
  const {page} = await open('', {locale: 'ja'});
  await page.getByRole('button', {name: '翻訳', exact: true}).click();
  await preview(page)
    .getByRole('heading', {name: content('ja', 'translation').title})
    .waitFor();
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.title]), [
    'ja',
    '埋め込みビルダー',
  ]);
});

test('pasted JSON-LD is read with no address, and nothing in it becomes markup of the page', async () => {
  const {page, messages} = await open();
  const headline = 'Five < six & "{{7*7}}" {1}';
  const markup = '<b>bold</b><img src=x onerror=console.error("ran")></script><script>console.error("ran")</script>';
  const json = JSON.stringify({
    '@type': 'Article',
    inLanguage: 'en',
    headline,
    description: markup,
    url: 'https://example.com/?a="&b',
    mainEntity: {'@type': 'FAQPage', mainEntity: [{'@type': 'Question', name: `Why? ${markup}`}]},
  });
  await readAddress(page, json);
  await readout(page).getByRole('status').getByText(headline).waitFor();
  await preview(page).getByText(headline).first().waitFor();
  assert.equal(await page.locator('#readout :is(img, script, b:has-text("bold"))').count(), 0);
  const snippet = await code(page, 'index.html');
  assert.match(snippet, /<script type="application\/ld\+json" id="article">/);
  const made = parseFragment(snippet)
    .childNodes.map(({nodeName}) => nodeName)
    .filter((name) => name !== '#text');
  assert.deepEqual(made, ['script', 'script', 'zo-article-card']);
  assert.match(await readout(page).innerText(), /Expected an answer to each question/);
  assert.deepEqual(messages, []);
});

test('what can’t be read is told with what to do about it', async () => {
  const {page} = await open();
  await readAddress(page, new URL('content/nothing.jsonld', server.url).href);
  await readout(page).getByText('This could not be read.').waitFor();
  assert.match(await readout(page).innerText(), /404/);
  await readAddress(page, '{"@type": "Article",}');
  await readout(page)
    .getByText(/Expected JSON, found a text that is not/)
    .waitFor();
  await readout(page).getByText('Correct it there; a JSON validator shows the place.').waitFor();
});

test('the publisher is told the same problems, with the same cures, as by widgets inspect', async () => {
  const {page} = await open();
  await readAddress(
    page,
    JSON.stringify({'@type': 'Article', inLanguage: 'en', headline: 'A', datePublished: '1 March 2026'}),
  );
  await readout(page).getByText('Problems (', {exact: false}).waitFor();
  const told = await readout(page).innerText();
  assert.match(told, /Write it as in 2026-03-01|Write 2026-03-01/);
  assert.match(told, /Publish the text: articleBody in JSON-LD/);
});

test('what is chosen shows in the preview, in the code, and in the page’s address', async () => {
  const {page, messages} = await open(linked({src: article('en')}));
  await preview(page).getByRole('heading').first().waitFor();
  await page.getByLabel('Display').selectOption('full');
  await page.getByLabel('Heading level').selectOption('1');
  await page.getByLabel('Shown in').selectOption('ar');
  await page.getByLabel('An accent colour of its own').check();
  const {title} = content('ar', 'alliances');
  await preview(page).getByRole('heading', {name: title, exact: true}).waitFor();
  await page.getByRole('radio', {name: 'right to left'}).check();
  await page.getByRole('radio', {name: 'dark'}).check();
  const seen = await frameOf(page).evaluate(() => {
    const {dir, dataset} = document.documentElement;
    return [dir, dataset['scheme'], document.querySelector('zo-article-card')!.style.getPropertyValue('--zo-accent')];
  });
  assert.deepEqual(seen, ['rtl', 'dark', '#a5361b']);
  const snippet = await code(page, 'index.html');
  assert.match(snippet, /display="full"\s+heading-level="1"\s+lang="ar"/);
  assert.match(snippet, /zo-article-card \{\n\s+--zo-accent: #a5361b;/);

  // The same page again, by its address alone.
  const again = await open(new URL(page.url()).hash);
  const heading = preview(again.page).getByRole('heading', {name: title, exact: true});
  assert.equal(await heading.getAttribute('aria-level'), '1');
  await again.page.getByRole('region', {name: 'index.html'}).getByText(title).waitFor();
  assert.equal(await code(again.page, 'index.html'), snippet);
  assert.deepEqual(messages, []);
});

test('another element takes the same content, with attributes of its own', async () => {
  const {page} = await open(linked({src: article('en'), 'a.display': 'full'}));
  await page.getByRole('radio', {name: 'Questions and answers'}).check();
  const [question] = content('en', 'alliances').questions;
  await preview(page).getByRole('button', {name: question!.title}).waitFor();
  await page.getByLabel('Answers open at first').selectOption('all');
  await page.getByLabel('With a language switcher above it').check();
  await preview(page).getByRole('link', {name: 'Deutsch'}).waitFor();
  const snippet = await code(page, 'index.html');
  assert.ok(snippet.includes(`<zo-language-switcher src="${article('en')}"></zo-language-switcher>`), snippet);
  assert.match(snippet, /<zo-qa src="[^"]+" open="all">/);
  assert.doesNotMatch(snippet, /display/);
});

test('a link with senseless settings opens the page as it is by default', async () => {
  const {page, messages} = await open(
    linked({
      element: 'script',
      'a.onclick': 'alert(1)',
      'a.display': 'x"',
      '--zo-accent': 'url(x)',
      code: 'perl',
      language: '"',
    }),
  );
  assert.equal(
    await code(page, 'index.html'),
    '<script type="module" src="/dist/zo.js"></script>\n<zo-article-card></zo-article-card>',
  );
  assert.deepEqual(messages, []);
});

for (const [name, file, expected] of [
  ['React', 'Article.tsx', /<zo-article-card\s+src="[^"]+"\s+heading-level=\{3\}\s*>/],
  ['Vue', 'Article.vue', /<zo-article-card\s+src="[^"]+"\s+:heading-level="3"\s*>/],
  ['Svelte', 'Article.svelte', /<zo-article-card\s+src="[^"]+"\s+headingLevel=\{3\}\s*>/],
  ['Angular', 'article.ts', /<zo-article-card\s+\[src\]="src"\s+\[headingLevel\]="3"\s*>/],
  ['Solid', 'Article.tsx', /<zo-article-card\s+src="[^"]+"\s+heading-level=\{3\}\s*>/],
  ['Preact', 'Article.tsx', /<zo-article-card\s+src="[^"]+"\s+heading-level=\{3\}\s*>/],
] as const) {
  test(`the code is copied as ${name} has it`, async () => {
    const {page} = await open(linked({src: article('en'), 'a.heading-level': '3'}), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('radio', {name, exact: true}).check();
    await page.getByRole('button', {name: `Copy: ${file}`}).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, expected);
    assert.match(copied, /import '@zeroopposite\/widgets\/define\/article-card\.js';/);
  });
}

test('with the keyboard alone: read, choose, copy', async () => {
  const {page} = await open('', {permissions: ['clipboard-read', 'clipboard-write']});
  await page.getByLabel('Address of the content').focus();
  await page.keyboard.insertText(article('en'));
  await page.keyboard.press('Enter');
  await preview(page).getByRole('heading').first().waitFor();
  const focus = () =>
    page.evaluate(() => {
      const {activeElement} = document;
      return (
        activeElement?.getAttribute('aria-label') ?? activeElement?.getAttribute('name') ?? activeElement?.id ?? ''
      );
    });
  const moveTo = async (name: string) => {
    const seen: string[] = [];
    while ((await focus()) !== name) {
      assert.ok(seen.push(await focus()) < 60, `The focus never came to ${name}, but to ${seen.join(', ')}.`);
      await page.keyboard.press('Tab');
    }
  };
  await moveTo('element');
  // To the questions: the last but the switcher, wherever it stands.
  while (!(await page.getByRole('radio', {name: 'Questions and answers'}).isChecked()))
    await page.keyboard.press('ArrowDown');
  assert.equal(await focus(), 'element', 'the focus stays where it was');
  await moveTo('Copy: index.html');
  await page.keyboard.press('Enter');
  await page.getByText('Copied.').waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /<zo-qa src=/);
});

test('the page changes its language by its own switcher; the preview has a reader’s choice of its own', async () => {
  const {page, messages} = await open(linked({src: article('en'), 'a.display': 'full'}));
  await page.getByRole('banner').getByRole('link', {name: 'العربية'}).click();
  await page.getByRole('heading', {name: 'أداة إنشاء شيفرة التضمين'}).waitFor();
  await preview(page)
    .getByRole('heading', {name: content('ar', 'alliances').title, exact: true})
    .waitFor();
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
    'ar',
    'rtl',
  ]);
  assert.equal(new URL(page.url()).searchParams.get('lang'), 'ar');
  assert.equal(await frameOf(page).evaluate(() => document.documentElement.dir), 'rtl');

  await preview(page).getByRole('link', {name: 'Polski'}).click();
  await preview(page)
    .getByRole('heading', {name: content('pl', 'alliances').title, exact: true})
    .waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ar');
  assert.deepEqual(messages, []);
});

test('in every language, the page has its words and fits a narrow window', async () => {
  for (const language of Object.keys(LANGUAGES)) {
    const {page, messages} = await open(`?lang=${language}${linked({src: article(language), 'a.display': 'full'})}`, {
      viewport: {width: 320, height: 800},
    });
    await page.locator(`html[lang=${language}]`).waitFor();
    await preview(page)
      .getByRole('heading', {name: content(language, 'alliances').title, exact: true})
      .waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, language);
    assert.deepEqual(messages, [], language);
  }
});

for (const language of ['en', 'ar']) {
  test(`the page in ${language} is accessible, in the light and in the dark`, async () => {
    const {page} = await open(`?lang=${language}${linked({src: article(language)})}`);
    await page.locator(`html[lang=${language}]`).waitFor();
    await preview(page).getByRole('heading').first().waitFor();
    await page.locator('#readout dl').waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // The page's policy lets no script in by a tag.
    await page.evaluate(await readFile(AXE, 'utf8'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      const violations = await page.evaluate(async () => {
        const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
        const results = await run({exclude: [['iframe']]}, {resultTypes: ['violations']});
        return results.violations.flatMap(({help, nodes}) =>
          nodes.map(({target}) => `${help}: ${target.flat().join(' ')}`),
        );
      });
      assert.deepEqual(violations, [], `in the ${colorScheme}`);
    }
  });
}

test('the demo leads to the builder, and serves it as it is written', async () => {
  const demo = await createServer({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'silent',
    optimizeDeps: {noDiscovery: true},
    server: {host: '127.0.0.1', port: 0, strictPort: false, watch: null, hmr: false, open: false},
  });
  await demo.listen();
  try {
    const {page, messages} = await browser.visit(new URL('/de/alliances', demo.resolvedUrls!.local[0]).href);
    const link = page.getByRole('link', {name: 'Baukasten zum Einbetten'});
    await link.waitFor();
    messages.length = 0;
    await link.click();
    await page.getByRole('button', {name: 'Allianzen', exact: true}).click();
    await preview(page)
      .getByRole('heading', {name: content('de', 'alliances').title})
      .waitFor();
    assert.deepEqual(
      messages.filter((message) => !message.startsWith('debug: [vite]')),
      [],
    );
  } finally {
    await demo.close();
  }
});
