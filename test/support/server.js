/**
 * Content for tests of the elements: at `/served/<namespace>/<path>` a table says what each path answers, so that a
 * test decides what comes, and in which order. `served.ts` is its client. A namespace belongs to one test, because test
 * files run side by side.
 */
import {EventEmitter, once} from 'node:events';
import {text} from 'node:stream/consumers';

/**
 * What a path answers. Status 0 is no answer: the connection is cut. With `delay: 'hold'` the answer waits until the
 * test releases the path.
 *
 * @typedef {{status?: number, headers?: Record<string, string>, body?: string, delay?: 'hold'}} Answer
 *
 * A request as the server saw it; aborted if the browser hung up before it had the whole answer.
 * @typedef {{path: string, headers: import('node:http').IncomingHttpHeaders, aborted: boolean, held: boolean}} Request
 */

class Namespace extends EventEmitter {
  /** @type {Map<string, Answer>} */
  table = new Map();
  /** @type {Request[]} */
  log = [];

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  /** @param {() => boolean} condition */
  async until(condition) {
    while (!condition()) await once(this, 'change');
  }
}

/** @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export function contentServer() {
  /** @type {Map<string, Namespace>} */
  const namespaces = new Map();
  return async (context, next) => {
    const [, name, path] = /^\/served\/([^/]+)\/(.*)$/.exec(context.url) ?? [];
    if (name === undefined || path === undefined) return next();
    const namespace = namespaces.get(name) ?? new Namespace();
    namespaces.set(name, namespace);
    // Answered past the test runner, which would transform, cache and report what is meant to be as it is.
    context.respond = false;
    if (!path.startsWith('_')) return answer(namespace, path, context.req, context.res);
    if (path === '_reset') namespaces.delete(name);
    await control(namespace, path, context.req, context.res);
  };
}

/**
 * @param {Namespace} namespace
 * @param {string} path
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(namespace, path, request, response) {
  const {status = 200, headers = {}, body = '', delay} = namespace.table.get(path) ?? {status: 404};
  const entry = {path, headers: request.headers, aborted: false, held: delay === 'hold'};
  namespace.log.push(entry);
  response.once('close', () => {
    entry.aborted = !response.writableFinished;
    namespace.emit('change');
  });
  namespace.emit('change');
  await namespace.until(() => !entry.held || response.closed);
  if (status === 0) response.destroy();
  else
    response
      .writeHead(status, {'content-type': 'application/ld+json', 'cache-control': 'no-store', ...headers})
      .end(body);
}

/**
 * @param {Namespace} namespace
 * @param {string} command
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function control(namespace, command, request, response) {
  const {pathname, searchParams} = new URL(command, 'http://localhost');
  const [, name, path] = /^\/(_\w+)(?:\/(.*))?$/.exec(pathname) ?? [];
  /** @type {unknown} */
  let result = null;
  switch (name) {
    case '_table':
      for (const [key, value] of Object.entries(JSON.parse(await text(request)))) namespace.table.set(key, value);
      break;
    case '_release':
      release(namespace, path);
      break;
    case '_reset':
      release(namespace, undefined);
      break;
    case '_log': {
      // With `count`, the answer comes once there are that many.
      const wanted = searchParams.get('path');
      const found = () =>
        namespace.log.filter(
          (entry) => (wanted === null || entry.path === wanted) && (!searchParams.has('aborted') || entry.aborted),
        );
      await namespace.until(() => found().length >= Number(searchParams.get('count')));
      result = found().map(({held, ...entry}) => entry);
      break;
    }
    default:
      response.writeHead(404).end(`There is no command "${command}".`);
      return;
  }
  response
    .writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-store'})
    .end(JSON.stringify(result));
}

/**
 * Lets go of the answers that are held, and holds no more of them.
 *
 * @param {Namespace} namespace
 * @param {string | undefined} path Every path where there is none.
 */
function release(namespace, path) {
  for (const [key, {delay, ...rest}] of namespace.table) {
    if (path === undefined || key === path) namespace.table.set(key, rest);
  }
  for (const entry of namespace.log) if (path === undefined || entry.path === path) entry.held = false;
  namespace.emit('change');
}
