/** A publisher's server for tests of the tool: a table says what each path answers. */
import {createServer, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after} from 'node:test';

export interface Answer {
  /** Of the content, with a charset where one is to be stated; empty for an answer without one. */
  readonly type?: string;
  readonly body?: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Publisher {
  /** The absolute address of a path. */
  url(path: string): string;
  readonly requests: {readonly path: string; readonly headers: IncomingHttpHeaders}[];
}

/** Serves a table, until the tests of the file are over. */
export async function publish(table: Readonly<Record<string, Answer>>): Promise<Publisher> {
  const requests: {path: string; headers: IncomingHttpHeaders}[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({path, headers: request.headers});
    const {type = 'application/ld+json', body = '', status = 200, headers = {}} = table[path] ?? {status: 404};
    response.writeHead(status, {...(type && {'content-type': type}), ...headers}).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  const {port} = server.address() as AddressInfo;
  return {requests, url: (path) => `http://127.0.0.1:${port}${path}`};
}
