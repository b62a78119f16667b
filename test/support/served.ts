/** Content that a test serves to the elements; see `server.js`. */

export interface Answer {
  /** 200 by default; 0 cuts the connection, as where a network fails. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, or anything else as JSON. */
  readonly body?: unknown;
  /** `hold` keeps the answer back until the test releases its path. */
  readonly delay?: 'hold';
}

/** From path to answer; a path that is not in it answers 404. */
export type Table = Readonly<Record<string, Answer>>;

export interface SeenRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The browser hung up before it had the whole answer. */
  readonly aborted: boolean;
}

export interface ContentServer {
  /** Absolute address of a path. */
  url(path: string): string;
  /** Changes what paths answer from now on. */
  set(table: Table): Promise<void>;
  /** The requests so far, in order. */
  requests(path?: string): Promise<SeenRequest[]>;
  /** Resolves once a path was asked for, `count` times in all. */
  requested(path: string, count?: number): Promise<void>;
  /** Resolves once the browser hung up on a path, `count` times in all. */
  aborted(path: string, count?: number): Promise<void>;
  /** Lets go of the answers of a path that are held, and holds no more of them. */
  release(path: string): Promise<void>;
  /** Ends what is held and forgets everything; done after each test. */
  close(): Promise<void>;
}

const open = new Set<ContentServer>();

afterEach(async () => {
  await Promise.all([...open].map((server) => server.close()));
});

/** Serves a table of answers, for one test. */
export async function serve(table: Table = {}): Promise<ContentServer> {
  const base = new URL(`/served/${crypto.randomUUID()}/`, location.href);
  const ask = async (command: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(new URL(command, base), {method: 'POST', body: JSON.stringify(body ?? null)});
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const log = async (query: Record<string, string>) =>
    (await ask(`_log?${new URLSearchParams(query)}`)) as SeenRequest[];
  const server: ContentServer = {
    url: (path) => new URL(path, base).href,
    async set(table) {
      await ask('_table', Object.fromEntries(Object.entries(table).map(([path, answer]) => [path, onWire(answer)])));
    },
    requests: (path) => log(path === undefined ? {} : {path}),
    async requested(path, count = 1) {
      await log({path, count: String(count)});
    },
    async aborted(path, count = 1) {
      await log({path, count: String(count), aborted: ''});
    },
    async release(path) {
      await ask(`_release/${path}`);
    },
    async close() {
      open.delete(server);
      await ask('_reset');
    },
  };
  open.add(server);
  await server.set(table);
  return server;
}

function onWire({body, ...answer}: Answer) {
  if (body === undefined) return answer;
  return {...answer, body: typeof body === 'string' ? body : JSON.stringify(body)};
}
