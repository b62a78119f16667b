/** What is answered to the readers' requests: by servers, and by files in their place; remembered for the checks. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import {Readable} from 'node:stream';
import {ORIGIN} from './places.js';
import type {AnswerReport} from './report.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.markdown': 'text/markdown',
  '.md': 'text/markdown',
  '.rss': 'application/rss+xml',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/** Bytes at the start of an answer in which HTML and XML have their charset looked for. */
const START = 1024;

export interface Answer extends AnswerReport {
  readonly headers: Headers;
  /** The first bytes, as Latin letters. */
  readonly start: string;
  /** Whether there is a character beside ASCII's in it. */
  readonly hasSpecialCharacters: boolean;
  /** Bytes that went over the net, where the server says. */
  readonly transferred: number | undefined;
  /** All of it, until it is released. */
  readonly chunks: Uint8Array[];
}

type Open = () => Readable;

export class Answers {
  readonly #files = new Map<string, {open: Open; mediaType: string}>();
  readonly #answers = new Map<string, Answer>();
  readonly #fetch = globalThis.fetch;
  readonly #agent: string;

  /** @param version Of the tool, for the servers' logs. */
  constructor(version: string) {
    this.#agent = `zo-inspect/${version} (+https://www.npmjs.com/package/@zeroopposite/widgets)`;
  }

  /** What was answered last at an address. */
  at(address: string): Answer | undefined {
    return this.#answers.get(withoutFragment(address));
  }

  /** Forgets the text of an answer. */
  release(address: string): void {
    this.at(address)?.chunks.splice(0);
  }

  /**
   * Puts a file, or the standard input for "-", in the place of a server.
   *
   * @param base Where it will be published: its address, or that of its folder.
   * @returns Its address.
   * @throws Where there is no such file.
   */
  async add(path: string, base: string): Promise<string> {
    if (path !== '-' && (await stat(path)).isDirectory()) throw new Error('it is a folder');
    const name = path === '-' ? 'standard-input' : basename(path);
    const address = base.endsWith('/') ? new URL(encodeURIComponent(name), base).href : base;
    this.#files.set(withoutFragment(address), {
      open: path === '-' ? () => process.stdin : () => createReadStream(path),
      mediaType: MEDIA_TYPES[extname(path).toLowerCase()] ?? '',
    });
    return address;
  }

  /** Takes the place of the global `fetch`. */
  readonly fetch: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    const key = withoutFragment(address);
    const file = this.#files.get(key);
    const response = file
      ? new Response(Readable.toWeb(file.open()) as ReadableStream, {headers: {'content-type': file.mediaType}})
      : await this.#fetch(address, {...init, headers: {origin: ORIGIN, 'user-agent': this.#agent}});
    const url = file ? key : response.url;
    const {headers, status} = response;
    const length = Number(headers.get('content-length'));
    const answer = {
      url,
      status: file ? null : status,
      mediaType: (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase(),
      headers,
      bytes: 0,
      start: '',
      hasSpecialCharacters: false,
      transferred: length || undefined,
      chunks: [] as Uint8Array[],
    };
    this.#answers.set(key, answer);
    const observed = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          answer.bytes += chunk.length;
          answer.start += Buffer.from(chunk.subarray(0, START - answer.start.length)).toString('latin1');
          answer.hasSpecialCharacters ||= chunk.some((byte) => byte > 0x7f);
          answer.chunks.push(chunk);
          controller.enqueue(chunk);
        },
      }),
    );
    // A response that is made by hand has no address of its own.
    return Object.defineProperty(new Response(observed, {status, headers}), 'url', {value: url});
  };
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}
