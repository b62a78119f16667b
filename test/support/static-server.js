/** Serves a directory as a plain web server would, and remembers what was asked of it. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {{method: string, path: string, status: number, headers: import('node:http').IncomingHttpHeaders}} Request
 * @typedef {{url: string, requests: Request[], close: () => Promise<void>}} StaticServer
 */

/**
 * A path that names a directory answers with its `index.html`, one without an extension with the page of that name.
 *
 * @param {string} directory
 * @param {object} [options]
 * @param {(path: string) => Record<string, string>} [options.headers] Headers beside the type, such as a
 *   Content-Security-Policy.
 * @param {Readonly<Record<string, string>>} [options.pages] HTML documents that are in no file, by their paths.
 * @returns {Promise<StaticServer>} Its `url` ends with a slash; its `requests` grow.
 */
export async function serveDirectory(directory, {headers = () => ({}), pages = {}} = {}) {
  /** @type {Request[]} */
  const requests = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const path = request.url?.split(/[?#]/)[0] ?? '/';
    const page = pages[path];
    const file = page === undefined ? await find(directory, path) : undefined;
    const status = page !== undefined || file ? 200 : 404;
    requests.push({method: request.method ?? '', path: request.url ?? '/', status, headers: request.headers});
    response.writeHead(status, {
      'content-type': TYPES[page === undefined ? extname(file ?? '.txt') : '.html'] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers(path),
    });
    if (file) createReadStream(file).pipe(response);
    else response.end(page ?? `There is no ${path}.`);
  }

  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve())));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} directory
 * @param {string} path
 */
async function find(directory, path) {
  const decoded = decode(path);
  if (decoded === undefined) return undefined;
  const file = normalize(join(directory, decoded));
  if (file !== normalize(directory) && !file.startsWith(normalize(directory + sep))) return undefined;
  for (const candidate of [file, join(file, 'index.html'), `${file}.html`]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}

/**
 * @param {string} path
 * @returns What a path names; `undefined` where it is no path.
 */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
