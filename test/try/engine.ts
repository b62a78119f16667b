/**
 * Tries `<zo-search>` on a search engine that is no part of the project: Xapian, behind its CGI program Omega (Debian and
 * Ubuntu: `apt-get install xapian-omega`). The demo's articles are indexed with `scriptindex`; a reader of each language
 * then looks for a word of each title, answered by a JSON Feed, from an address with a place for the words; and by the RSS
 * of Omega's own template, from an OpenSearch description document.
 *
 * ```sh
 * npm run build && npm run try:engine
 * ```
 */
import {execFile, execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {chromium} from 'playwright-core';
import {LANGUAGES as AUTONYMS} from '../../demo/languages.js';
import {content, ROOT} from '../pages/publisher.js';
import {findBrowser} from '../support/find-browser.js';

const OMEGA = '/usr/lib/cgi-bin/omega/omega';
const TEMPLATES = '/usr/share/xapian-omega/templates';
if (!existsSync(OMEGA)) throw new Error(`There is no ${OMEGA}: apt-get install xapian-omega.`);

const ARTICLES = ['alliances', 'translation', 'school-streets'];
const LANGUAGES = Object.keys(AUTONYMS);

/** Chinese and Japanese words are told by pairs of letters. */
const ENVIRONMENT = {...process.env, XAPIAN_CJK_NGRAM: '1'};

const folder = mkdtempSync(join(tmpdir(), 'omega-'));
const path = (name: string) => join(folder, name);

/** What becomes of an article's lines in the index. */
const INDEX = `url : field=url boolean=Q unique=Q
language : field=language boolean=L
title : field=title index=S weight=6 index
body : truncate=300 field=sample
text : index
`;

/** A template of Omega for a JSON Feed; `$(`, `$)` and `$.` are a brace, its end and a comma. */
const FEED = `$httpheader{Content-Type,application/feed+json}{"version": "https://jsonfeed.org/version/1.1",
"title": "Meridian", "items": [$hitlist{$if{$ne{$hit,0},$.}
$("id": "$json{$field{url}}"$. "url": "$json{$field{url}}"$. "language": "$json{$field{language}}"$.
"title": "$json{$field{title}}"$. "summary": "$json{$field{sample}}"$)}]}
`;

const DESCRIPTION = `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Meridian</ShortName>
  <Url type="application/rss+xml" template="/engine?P={searchTerms}&amp;B=L{language}&amp;FMT=opensearch"/>
</OpenSearchDescription>`;

function makeIndex(): void {
  mkdirSync(path('databases'));
  cpSync(TEMPLATES, path('templates'), {recursive: true});
  writeFileSync(path('templates/feed'), FEED);
  writeFileSync(path('articles.index'), INDEX);
  writeFileSync(
    path('omega.conf'),
    `database_dir ${path('databases')}\ntemplate_dir ${path('templates')}\nlog_dir ${folder}\ncdb_dir ${folder}\n`,
  );
  const articles = LANGUAGES.flatMap((language) =>
    ARTICLES.map((name) => {
      const {title, body} = content(language, name);
      const text = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
      return `url=/${language}/${name}\nlanguage=${language}\ntitle=${title}\nbody=${text}\ntext=${text}\n`;
    }),
  );
  writeFileSync(path('articles.txt'), articles.join('\n'));
  execFileSync('scriptindex', [path('databases/default'), path('articles.index'), path('articles.txt')], {
    env: ENVIRONMENT,
  });
}

/** Asks Omega as a web server does: what it answers begins with headers. */
async function ask(query: string): Promise<{type: string; body: string}> {
  const {stdout} = await promisify(execFile)(OMEGA, {
    env: {...ENVIRONMENT, REQUEST_METHOD: 'GET', QUERY_STRING: query, OMEGA_CONFIG_FILE: path('omega.conf')},
  });
  const [head = '', ...body] = stdout.split(/\r?\n\r?\n/);
  return {type: /content-type: *(.+)/i.exec(head)?.[1] ?? 'text/plain', body: body.join('\n\n')};
}

const page = (language: string, src: string) => `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
  <title>Search</title><link rel="icon" href="data:,"><script type="module" src="/dist/zo.js"></script></head>
  <body><zo-search src="${src}"></zo-search></body></html>`;

const TEMPLATE = '/engine?P={searchTerms}&B=L{language}&FMT=feed';

async function answer(url: URL): Promise<{type: string; body: string | Buffer}> {
  const {pathname, search} = url;
  if (pathname === '/engine') return ask(search.slice(1));
  if (pathname === '/description.xml') return {type: 'application/opensearchdescription+xml', body: DESCRIPTION};
  if (pathname.startsWith('/dist/')) return {type: 'text/javascript', body: readFileSync(join(ROOT, pathname))};
  const [, language = '', kind] = pathname.split('/');
  return {type: 'text/html', body: page(language, kind === 'rss' ? '/description.xml' : TEMPLATE)};
}

/** The longest word of a title. */
function telling(title: string, language: string): string {
  const words = [...new Intl.Segmenter(language, {granularity: 'word'}).segment(title)];
  return words.map(({segment}) => segment).sort((a, b) => b.length - a.length)[0]!;
}

makeIndex();
const server = createServer((request, response) => {
  answer(new URL(request.url!, 'http://localhost')).then(
    ({type, body}) => response.writeHead(200, {'content-type': type}).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const {port} = server.address() as AddressInfo;
const browser = await chromium.launch(await findBrowser());
for (const kind of ['feed', 'rss']) {
  let found = 0;
  for (const language of LANGUAGES) {
    const tab = await browser.newPage({locale: language});
    await tab.goto(`http://127.0.0.1:${port}/${language}/${kind}`);
    for (const name of ARTICLES) {
      const {title} = content(language, name);
      const word = telling(title, language);
      await tab.getByRole('combobox').fill(word);
      const result = tab.getByRole('option', {name: title}).first();
      const href = await result.getAttribute('href', {timeout: 10_000}).catch(() => null);
      if (href?.endsWith(`/${language}/${name}`)) found++;
      else console.log(`  ${kind}: ${word} does not find ${title} (${language})`);
    }
    await tab.close();
  }
  const all = LANGUAGES.length * ARTICLES.length;
  console.log(`Xapian by ${kind}: ${found} of ${all} articles found`);
  if (found < all) process.exitCode = 1;
}
await browser.close();
server.close();
rmSync(folder, {recursive: true});
