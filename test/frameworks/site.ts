/**
 * An example as its readers reach it: one origin that serves the articles of the demo, whose answers a test decides,
 * and what was built beside them.
 */
import {spawn} from 'node:child_process';
import {EventEmitter, once} from 'node:events';
import {createReadStream, existsSync} from 'node:fs';
import {createServer, request as forward, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {serveDirectory} from '../support/static-server.js';
import {EXAMPLES_FOLDER, folderOf, type Example} from './examples.js';

const DEMO = join(EXAMPLES_FOLDER, '../demo');

/** What serves that which was built. */
interface Origin {
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

export class Site {
  /** The paths of the articles that were asked for so far. */
  readonly articles: string[] = [];
  readonly #server: Server;
  #origin!: Origin;
  readonly #change = new EventEmitter();
  /** What an article's path answers, where it is not the article: a status, or nothing until it is released. */
  readonly #answers = new Map<string, number | 'hold'>();
  readonly #aborted = new Set<string>();

  static async open(example: Example): Promise<Site> {
    const folder = folderOf(example);
    const server = createServer();
    const site = new Site(server);
    server.on('request', (request, response) => void site.#answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    site.#origin = example.server
      ? await startServer(folder, example.server, site.url)
      : await serveDirectory(join(folder, example.files!));
    return site;
  }

  private constructor(server: Server) {
    this.#server = server;
    this.#change.setMaxListeners(0);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Has an article's path answer with a status. */
  fail(path: string, status: number): void {
    this.#answers.set(path, status);
  }

  /** Keeps back what an article's path answers, until it is released. */
  hold(path: string): void {
    this.#answers.set(path, 'hold');
  }

  /** Lets all articles be served as they are. */
  release(): void {
    this.#answers.clear();
    this.#change.emit('change');
  }

  /** Resolves once an article was asked for. */
  async requested(path: string): Promise<void> {
    while (!this.articles.includes(path)) await once(this.#change, 'change');
  }

  /** Resolves once the browser hung up on a path that was kept back. */
  async aborted(path: string): Promise<void> {
    while (!this.#aborted.has(path)) await once(this.#change, 'change');
  }

  /** Forgets what was asked for, and serves all articles as they are. */
  reset(): void {
    this.articles.length = 0;
    this.#aborted.clear();
    this.release();
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await this.#origin.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname} = new URL(request.url ?? '/', this.url);
    const file = /^\/(?:content|images)\/[\w.-]+$/.test(pathname) ? join(DEMO, pathname) : '';
    if (!file || !existsSync(file)) {
      this.#forward(request, response);
      return;
    }
    response.once('close', () => {
      if (!response.writableFinished) this.#aborted.add(pathname);
      this.#change.emit('change');
    });
    if (pathname.startsWith('/content/')) this.articles.push(pathname);
    this.#change.emit('change');
    while (this.#answers.get(pathname) === 'hold' && !response.closed) await once(this.#change, 'change');
    if (response.closed) return;
    const status = Number(this.#answers.get(pathname) ?? 200);
    const type = pathname.endsWith('.svg') ? 'image/svg+xml' : 'application/ld+json';
    response.writeHead(status, {'content-type': type, 'cache-control': 'no-store'});
    if (status === 200) createReadStream(file).pipe(response);
    else response.end();
  }

  #forward(request: IncomingMessage, response: ServerResponse): void {
    const {method = 'GET', headers, url = '/'} = request;
    const onward = forward(new URL(url, this.#origin.url), {method, headers}, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }
}

/** Starts what serves pages that are rendered on the server, for a site; resolves once it listens. */
async function startServer(folder: string, args: readonly string[], site: string): Promise<Origin> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    HOSTNAME: '127.0.0.1',
    NODE_ENV: 'production',
    SITE: site.slice(0, -1),
    NUXT_SITE: site.slice(0, -1),
  };
  const server = spawn(process.execPath, args, {cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit']});
  const ended = once(server, 'exit');
  const said: string[] = [];
  const listening = new Promise<void>((resolve) =>
    createInterface(server.stdout).on('line', (line) => {
      said.push(line);
      if (/listening|ready in/i.test(line)) resolve();
    }),
  );
  const early = ended.then(() => {
    throw new Error([`The server of ${folder} ended.`, ...said].join('\n'));
  });
  await Promise.race([listening, early]);
  early.catch(() => undefined);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.kill();
      return ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
