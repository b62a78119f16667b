import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import type {Plugin} from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/feed+json',
  '.jsonld': 'application/ld+json',
  '.svg': 'image/svg+xml',
};

/** The articles of the demo, as the files under demo/content are named. */
const ARTICLES = ['alliances', 'translation', 'school-streets'];

const file = (path: string) => new URL(`../${path}`, import.meta.url);

/** Parts of a path: a language, and a page of it. */
const PAGE = /^\/([a-z]{2})\/([\w-]*)$/;
const FEED = /^(?:\/([a-z]{2}))?\/feed\.json$/;

/**
 * Serves the demo as a publisher's site would: a page for each article and language at `/ja/alliances`, made from one
 * template, which carries its own content as JSON-LD; a feed for each language at `/ja/feed.json`, and one of them all at
 * `/feed.json`, each `?without=` an article if wanted; the documents and pictures beside them, and the library as it is built. `/ja/hostile` is a page whose
 * styles fight everything in it.
 */
export function demoPages(): Plugin {
  return {
    name: 'demo-pages',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
        if (pathname === '/') {
          response.writeHead(302, {location: '/ar/alliances'}).end();
          return;
        }
        // The embed builder's modules are Vite's to serve, and so is what they import.
        if (pathname.startsWith('/builder/') && pathname.endsWith('.ts')) {
          request.url = `/demo${request.url}`;
          next();
          return;
        }
        serve(pathname.replace(/^\/builder\/$/, '$&index.html'), searchParams.get('without'))
          .then(({body, type}) => response.writeHead(200, {'content-type': `${type};charset=utf-8`}).end(body))
          .catch(() => {
            next();
          });
      });
    },
  };
}

async function serve(pathname: string, without: string | null): Promise<{body: string; type: string}> {
  const feedOf = FEED.exec(pathname);
  if (feedOf) return {body: JSON.stringify(await feed(feedOf[1], without)), type: TYPES['.json']!};
  const type = TYPES[extname(pathname)];
  if (type) {
    const path = pathname.startsWith('/dist/') ? pathname : `/demo${pathname}`;
    return {body: await readFile(file(path.slice(1)), 'utf8'), type};
  }
  const [, language = '', name = ''] = PAGE.exec(pathname) ?? [];
  const isHostile = name === 'hostile';
  return {body: await page(language, (!isHostile && name) || ARTICLES[0]!, isHostile), type: 'text/html'};
}

type Words = Readonly<Record<string, string>>;

async function allWords(): Promise<Readonly<Record<string, Words>>> {
  return JSON.parse(await readFile(file('demo/pages.json'), 'utf8')) as Record<string, Words>;
}

/** The page of an article in a language. */
async function page(language: string, article: string, isHostile: boolean): Promise<string> {
  const [template, pages] = await Promise.all([readFile(file('demo/page.html'), 'utf8'), allWords()]);
  const words = pages[language];
  if (!words || !ARTICLES.includes(article)) throw new Error(`There is no page of ${article} in ${language}.`);
  const alternates = Object.keys(pages).map(
    (other) => `<link rel="alternate" hreflang="${other}" href="/${other}/${article}" />`,
  );
  const values = {
    ...words,
    language,
    article,
    style: isHostile ? 'hostile' : 'page',
    alternates: alternates.join('\n    '),
    // What ends a script in HTML is no text of JSON's.
    data: JSON.stringify(await pageData(article, language)).replaceAll('<', '\\u003c'),
  };
  // A function, since a text may have `$&` in it.
  return Object.entries(values).reduce((html, [name, value]) => html.replaceAll(`{{${name}}}`, () => value), template);
}

type Json = Readonly<Record<string, unknown>>;

async function json(name: string, language: string): Promise<string> {
  return readFile(file(`demo/content/${name}.${language}.jsonld`), 'utf8');
}

/** What a page says of itself and of its site: the documents of both, where a page stands for each document. */
async function pageData(article: string, language: string): Promise<Json> {
  const graphs = [article, 'site'].map(async (name) => {
    const text = await json(name, language);
    const own = text.replace(
      new RegExp(`"${name}\\.(\\w+)\\.jsonld(#[^"]*)?"`, 'g'),
      (_, other: string, fragment: string | undefined) => {
        if (other === language) return JSON.stringify(fragment ?? `#${name}-data`);
        return JSON.stringify(`../${other}/${name === 'site' ? '' : name}${fragment ?? ''}`);
      },
    );
    const {'@context': _, '@graph': graph, ...node} = JSON.parse(own) as Json;
    return (graph as Json[] | undefined) ?? [node];
  });
  return {'@context': 'https://schema.org', '@graph': (await Promise.all(graphs)).flat()};
}

/**
 * The articles of a language, or of all, without the one that a page has already.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
async function feed(language: string | undefined, without: string | null): Promise<Json> {
  const pages = await allWords();
  const words = pages[language ?? 'en'];
  if (!words) throw new Error(`There is no feed in ${language}.`);
  const path = language ? `/${language}/` : '/';
  const languages = language ? [language] : Object.keys(pages);
  const articles = ARTICLES.filter((article) => article !== without);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: words['site'],
    description: words['tagline'],
    home_page_url: path,
    feed_url: `${path}feed.json`,
    icon: '/images/logo.svg',
    language,
    items: await Promise.all(languages.flatMap((one) => articles.map((article) => feedItem(article, one)))),
  };
}

async function feedItem(article: string, language: string): Promise<Json> {
  const document = JSON.parse(await json(article, language)) as Json;
  const nodes = (document['@graph'] as Json[] | undefined) ?? [document];
  const resolve = (value: unknown): Json[] =>
    [value].flat().map((one) => nodes.find((node) => node['@id'] === (one as Json)['@id']) ?? (one as Json));
  const main = nodes.find((node) => 'articleBody' in node)!;
  const [image] = resolve(main['image']);
  return {
    id: `/${language}/${article}`,
    url: `/${language}/${article}`,
    language,
    title: main['headline'],
    summary: main['description'],
    [String(main['articleBody']).includes('</p>') ? 'content_html' : 'content_text']: main['articleBody'],
    date_published: main['datePublished'],
    date_modified: main['dateModified'],
    authors: resolve(main['author']).map(({name}) => ({name})),
    image: `/images/${String(image?.['url']).split('/').at(-1)}`,
    tags: [main['articleSection']].flat(),
  };
}
