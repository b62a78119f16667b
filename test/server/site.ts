/** A site whose server renders its pages, with the library as it is built and the demo's content. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after} from 'node:test';
import {Readable} from 'node:stream';
import type * as Server from '../../src/server/index.js';
import {ROOT} from '../support/repository.js';
import {serveDirectory} from '../support/static-server.js';
import {POLICY} from '../pages/policy.js';

/** As a host imports it, by its public name. */
const path = join(ROOT, 'dist/server.js');
export const {renderElement, renderPage, registerLocale, styleHashes} = (await import(path)) as typeof Server;

/** The strictest policy of the library, with the style sheets that the server sends. */
export const policy = POLICY.replace("style-src 'none'", `style-src ${(await styleHashes()).join(' ')}`);

export const SCRIPT = '<script type="module" src="/dist/zo-hydrate.js"></script>';

export interface Site {
  url(path: string): string;
  /** The paths asked for so far, in order, but for the library's own. */
  readonly asked: string[];
}

export interface SiteOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** What the site serves as JSON, by its paths. */
  readonly documents?: Readonly<Record<string, unknown>>;
  /** Until then, what follows the first paragraph of a page's article is kept back. */
  readonly halfway?: Promise<unknown>;
}

/** Serves pages that are rendered, by their paths, and all files of the repository. */
export async function openSite(
  pages: Readonly<Record<string, string>>,
  {headers = {}, language, documents = {}, halfway}: SiteOptions = {},
): Promise<Site> {
  const files = await serveDirectory(ROOT);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://site');
    const html = pages[pathname];
    if (pathname in documents) {
      asked.push(pathname);
      response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(documents[pathname]));
      return;
    }
    if (html === undefined) {
      // Redirects would change the origin.
      fetch(new URL(request.url!.slice(1), files.url))
        .then(async (answer) => {
          if (!pathname.startsWith('/dist/')) asked.push(pathname);
          response.writeHead(answer.status, {'content-type': answer.headers.get('content-type') ?? ''});
          response.end(Buffer.from(await answer.arrayBuffer()));
        })
        .catch(() => {
          // The site is closing, and whoever asked is gone; else, the browser tells of it.
          response.destroy();
        });
      return;
    }
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers});
    const acceptLanguage = request.headers['accept-language'];
    const rendering = renderPage(html, {url: `${url}${pathname}`, acceptLanguage, language});
    Readable.from(halfway ? inHalves(rendering, halfway) : rendering).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  after(async () => {
    server.closeAllConnections();
    server.close();
    await files.close();
  });
  return {url: (path) => url + path, asked};
}

async function* inHalves(rendering: Server.Rendering, halfway: Promise<unknown>): AsyncGenerator<string> {
  const html = await rendering.text();
  const half = html.indexOf('</p>', html.indexOf('class="markup"'));
  yield html.slice(0, half);
  await halfway;
  yield html.slice(half);
}
