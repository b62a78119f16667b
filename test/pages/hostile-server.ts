/** A server of content that does everything a server should not, over real connections; any page may read from it. */
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after} from 'node:test';

/**
 * Answers a request.
 *
 * @param count How often its path was asked for, this time included.
 */
export type Answer = (response: ServerResponse, count: number, request: IncomingMessage) => unknown;

export interface HostileServer {
  url(path: string): string;
  /** How often a path was asked for. */
  count(path: string): number;
}

/** Serves answers by their paths, until the tests of the file are over. */
export async function serveHostile(answers: Readonly<Record<string, Answer>>): Promise<HostileServer> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'Retry-After');
    response.setHeader('content-type', 'application/ld+json');
    answers[path]!(response, count, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  const {port} = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    count: (path) => counts.get(path) ?? 0,
  };
}
