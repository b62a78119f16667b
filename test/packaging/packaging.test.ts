/** The package as it is published: whether tools take it, and what they make of it. */
import assert from 'node:assert/strict';
import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {openBrowser} from '../pages/reader.js';
import {serveDirectory} from '../support/static-server.js';
import {build, BUILDERS, installed, NAME, run, site, tarball} from './consumer.js';

const TITLE = 'How tides shape a city';
const ARTICLE = `<!doctype html><html lang="en"><title>${TITLE}</title><article><h1>${TITLE}</h1><p>Twice a day the sea
comes in.</p></article></html>`;

const server = await serveDirectory(site, {pages: {'/article.html': ARTICLE}});
after(() => server.close());
const browser = await openBrowser();

const LIT = '_$litType$';

/** The names that modules are imported by. */
const modules = Object.keys((JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Package).exports)
  .filter((entry) => !entry.endsWith('.json'))
  .flatMap((entry) =>
    entry.includes('*')
      ? readdirSync(join(installed, 'dist/esm', entry.slice(2, entry.indexOf('*'))))
          .filter((file) => file.endsWith('.d.ts'))
          .map((file) => entry.replace('*', file.slice(0, -'.d.ts'.length)))
      : [entry],
  )
  .map((entry) => NAME + entry.slice(1));

interface Package {
  readonly exports: Readonly<Record<string, unknown>>;
}

test('publint finds nothing to say, however strict', async () => {
  assert.match(await run('publint', ['--strict', tarball]), /All good!/);
});

test('types and modules are where every resolution of ES modules looks for them', async () => {
  const patterned = modules
    .filter((module) => module.includes('/define/'))
    .map((module) => `.${module.slice(NAME.length)}`);
  const told = await run('attw', ['--profile', 'esm-only', tarball, '--include-entrypoints', ...patterned]);
  for (const module of modules) assert.ok(told.includes(`"${module}"`), `${module} is not looked at:\n${told}`);
});

/** Imports every module but the script tags, the elements of browsers first, and renders an element. */
const WITHOUT_DOM = `${modules
  .filter((module) => !/\/zo[.-]/.test(module))
  .map((module) => `import '${module}';\n`)
  .join('')}
import {getReaderLanguage} from '${NAME}';
import {renderElement} from '${NAME}/server';

export async function tryOut() {
  const article = {title: '${TITLE}', body: '<p>Twice a day</p>', language: 'ar'};
  const options = {url: 'https://example.org/', language: getReaderLanguage() ?? 'ar'};
  const html = await renderElement('zo-article-card', {article, attributes: {display: 'full'}}, options).text();
  if (!/<template shadowrootmode="open">[^]*lang="ar"\\s+dir="rtl"[^]*Twice a day/.test(html)) throw new Error(html);
  if ('document' in globalThis) throw new Error('There is a document.');
}
`;
writeFileSync(join(site, 'try-out.js'), WITHOUT_DOM);
writeFileSync(join(site, 'run.js'), `import {tryOut} from './try-out.js'; await tryOut();`);

test('Node imports every module, and renders', async () => {
  await run(process.execPath, ['run.js']);
});

test('Deno imports every module, and renders', async () => {
  await run('deno', ['run', '--node-modules-dir=manual', '--no-prompt', '--allow-read', '--allow-env', 'run.js']);
});

test('a worker of Cloudflare’s imports every module, and renders', async () => {
  const worker = `import {tryOut} from './try-out.js'; export default {test: tryOut};`;
  writeFileSync(join(site, 'worker.js'), worker);
  // As their tool, Wrangler, builds it.
  const conditions = '--conditions=workerd,worker,browser';
  await run('esbuild', ['worker.js', '--bundle', '--format=esm', conditions, '--outfile=worker.built.js']);
  writeFileSync(
    join(site, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (services = [(name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.built.js")], compatibilityDate = "2026-11-01"))]);`,
  );
  await run('workerd', ['test', 'worker.capnp']);
});

test('installing it brings one Lit', async () => {
  const listed = JSON.parse(await run('npm', ['ls', 'lit', '--json', '--long'])) as Tree;
  assert.equal(new Set(litsIn(listed)).size, 1);
  assert.ok(!existsSync(join(installed, 'node_modules')));
});

interface Tree {
  readonly path?: string;
  readonly dependencies?: Readonly<Record<string, Tree>>;
}

function litsIn({dependencies = {}}: Tree): string[] {
  return Object.entries(dependencies).flatMap(([name, tree]) => [
    ...(name === 'lit' && tree.path ? [tree.path] : []),
    ...litsIn(tree),
  ]);
}

for (const builder of Object.keys(BUILDERS)) {
  test(`${builder} finds every module`, async () => {
    const {code} = await build(builder, modules.map((module) => `import '${module}';\n`).join(''));
    for (const tag of ['zo-article-card', 'zo-language-switcher', 'zo-qa']) assert.ok(code.includes(tag), tag);
  });

  test(`${builder} keeps what registers an element, and what that loads later`, async () => {
    const card = '<zo-article-card src="/article.html"><a href="/">Read it</a></zo-article-card>';
    const {page, code} = await build(builder, `import '${NAME}/define/article-card';`, card);
    assert.ok(!code.includes('zo-toggle'), 'the questions are there, too');
    const {page: reader, messages} = await browser.visit(server.url + page);
    await reader.getByRole('heading', {name: TITLE}).waitFor();
    assert.deepEqual(messages, []);
  });

  test(`${builder} leaves the elements out where only a function is imported`, async () => {
    const {page} = await build(
      builder,
      `import {setReaderLanguage} from '${NAME}'; import '${NAME}/react'; setReaderLanguage('ar');`,
    );
    const code = await codeOf(page);
    assert.ok(code.includes('zo-reader-language'));
    assert.ok(!code.includes(LIT), `Lit is there: ${code.length} characters`);
    assert.ok(!code.includes('zo-load'), `an element is there: ${code.length} characters`);
  });

  test(`${builder} registers nothing where only a class is imported`, async () => {
    const {code} = await build(
      builder,
      `import {QuestionsAndAnswers} from '${NAME}';
      customElements.define('our-questions', class extends QuestionsAndAnswers {});`,
    );
    assert.ok(code.includes(LIT) && code.includes('zo-toggle'));
    assert.doesNotMatch(code, /['"`]zo-qa['"`]/);
  });
}

/** The code that a page asks for at once. */
async function codeOf(page: string): Promise<string> {
  const {addresses} = await browser.visit(server.url + page);
  return addresses
    .filter((address) => address.startsWith(server.url) && address.endsWith('.js'))
    .map((address) => readFileSync(join(site, address.slice(server.url.length)), 'utf8'))
    .join('\n');
}

test('a build with a Lit of its own, beside the script tag, breaks nothing: the first stays, and one warning says so', async () => {
  cpSync(join(installed, 'dist'), join(site, 'dist'), {recursive: true});
  const {page} = await build(
    'esbuild',
    `import {html, LitElement} from 'lit'; import '${NAME}/define/article-card';
    customElements.define('our-note', class extends LitElement { render() { return html\`<p>Our own</p>\`; } });`,
    `<script type="module" src="/dist/zo.js"></script><zo-article-card src="/article.html"></zo-article-card><our-note></our-note>`,
  );
  const {page: reader, messages} = await browser.visit(server.url + page);
  await reader.getByRole('heading', {name: TITLE}).waitFor();
  await reader.getByText('Our own').waitFor();
  assert.equal(messages.length, 1, messages.join('\n'));
  assert.match(messages[0]!, /^warning: <zo-[a-z-]+> is defined twice/);
});
