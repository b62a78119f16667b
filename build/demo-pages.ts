import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import type {Plugin} from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.svg': 'image/svg+xml',
};

/** The articles of the demo, as the files under demo/content are named. */
const ARTICLES = ['alliances', 'translation', 'school-streets'];

const file = (path: string) => new URL(`../${path}`, import.meta.url);

/**
 * Serves the demo as a publisher's site would: a page for each article and language at `/ja/alliances`, made from one
 * template, with the content beside it and the library as it is built.
 */
export function demoPages(): Plugin {
  return {
    name: 'demo-pages',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
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
        serve(pathname.replace(/^\/builder\/$/, '$&index.html'))
          .then(({body, type}) => response.writeHead(200, {'content-type': `${type};charset=utf-8`}).end(body))
          .catch(() => {
            next();
          });
      });
    },
  };
}

async function serve(pathname: string): Promise<{body: string; type: string}> {
  const type = TYPES[extname(pathname)];
  if (type) {
    const path = pathname.startsWith('/dist/') ? pathname : `/demo${pathname}`;
    return {body: await readFile(file(path.slice(1)), 'utf8'), type};
  }
  const [, language = '', article = ''] = /^\/([a-z]{2})\/([\w-]*)$/.exec(pathname) ?? [];
  return {body: await page(language, article || ARTICLES[0]!), type: 'text/html'};
}

/** The page of an article in a language. */
async function page(language: string, article: string): Promise<string> {
  const [template, pages] = await Promise.all([
    readFile(file('demo/page.html'), 'utf8'),
    readFile(file('demo/pages.json'), 'utf8'),
  ]);
  const words = (JSON.parse(pages) as Record<string, Record<string, string>>)[language];
  if (!words || !ARTICLES.includes(article)) throw new Error(`There is no page of ${article} in ${language}.`);
  const further = ARTICLES.filter((other) => other !== article);
  const values = {...words, language, article, first: further[0]!, second: further[1]!};
  return Object.entries(values).reduce((html, [name, value]) => html.replaceAll(`{{${name}}}`, value), template);
}
