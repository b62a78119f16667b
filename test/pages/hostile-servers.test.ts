/** Servers that do what they should not: what the reader sees, what the site's developer is told, what it costs the server. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {serveHostile, type Answer} from './hostile-server.js';
import {page, publish} from './publisher.js';
import {openBrowser, type Visit} from './reader.js';

/** Milliseconds that a page's seconds take where these tests must wait for the library to wait. */
const SECOND = 20;

const WORDS = {
  network: 'This could not be loaded. Check the connection.',
  cors: 'This could not be loaded: the server answered with an error.',
  status: 'This could not be loaded: the server answered with an error.',
  timeout: 'This is taking too long to load.',
  'too-large': 'This could not be read.',
  format: 'This could not be read.',
  empty: 'There is no article here.',
} as const;

interface Case {
  readonly what: string;
  readonly answer: Answer;
  /** What the reader finds as the title; a failure where there is none. */
  readonly title?: string;
  readonly kind?: keyof typeof WORDS;
  /** What the site's developer is told. */
  readonly told?: RegExp;
  /** How often the server is asked. */
  readonly requests: number;
}

const article = (headline: string) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Article',
    inLanguage: 'en',
    headline,
    articleBody: 'Text.',
  });

const html = (title: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}<title>${title}</title><meta property="og:title" content="${title}">` +
  `<meta property="og:type" content="article"></head><body><article><h1>${title}</h1><p>${'A long text. '.repeat(40)}</p>` +
  '</article></body></html>';

const whole: Answer = (response) => response.end(article('Whole'));

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('Sorry.');

const then =
  (first: Answer, second: Answer): Answer =>
  (response, count, request) =>
    count === 1 ? first(response, count, request) : second(response, count, request);

/** Bytes with a text in another charset in them. */
const bytes = (text: string, mark: string, encoded: readonly number[]) => {
  const [before = '', after = ''] = text.split(mark);
  return Buffer.concat([Buffer.from(before), Buffer.from(encoded), Buffer.from(after)]);
};

const sends =
  (type: string, body: string | Buffer): Answer =>
  (response) =>
    response.setHeader('content-type', type).end(body);

const utf16 = Buffer.from(`\ufeff${article('Wide')}`, 'utf16le');

const TOO_SLOW: readonly Case[] = [
  {what: 'never answers', answer: () => undefined, kind: 'timeout', told: /within 20 s/, requests: 1},
  {
    what: 'sends a letter now and then, and never comes to the end',
    answer(response) {
      response.write('{');
      const drip = setInterval(() => response.write(' '), SECOND);
      response.on('close', () => {
        clearInterval(drip);
      });
    },
    kind: 'timeout',
    told: /within 20 s/,
    requests: 1,
  },
];

const CASES: readonly Case[] = [
  {
    what: 'hangs up before the end that it announced',
    answer: (response) => {
      response.setHeader('content-length', '5000').write(article('Half'), () => response.destroy());
    },
    kind: 'network',
    told: /none came whole/,
    requests: 3,
  },
  {
    what: 'hangs up in the middle of a piece',
    answer: (response) => {
      response.write(article('Half').slice(0, 30), () => response.destroy());
    },
    kind: 'network',
    told: /none came whole/,
    requests: 3,
  },
  {
    what: 'hangs up once',
    answer: then((response) => response.destroy(), whole),
    title: 'Whole',
    requests: 2,
  },
  {
    what: 'hangs up in the middle, once',
    answer: then((response) => {
      response.write('{"@type": "Art', () => response.destroy());
    }, whole),
    title: 'Whole',
    requests: 2,
  },
  {
    what: 'never stops sending',
    answer(response) {
      const chunk = Buffer.alloc(1_048_576, ' ');
      const send = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', send);
      send();
    },
    kind: 'too-large',
    told: /at most 8388608 bytes/,
    requests: 1,
  },
  {
    what: 'sends little that is much when it is unpacked',
    answer: (response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(200_000_000, ' '), {level: 9})),
    kind: 'too-large',
    told: /at most 8388608 bytes/,
    requests: 1,
  },
  {
    what: 'says that it is packed, when it is not',
    answer: (response) => response.setHeader('content-encoding', 'gzip').end(article('Whole')),
    kind: 'network',
    requests: 3,
  },
  {
    what: 'announces less than it sends',
    answer: (response) =>
      response.socket!.end(
        'HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-type: application/ld+json\r\n' +
          `content-length: 20\r\nconnection: close\r\n\r\n${article('Whole')}`,
      ),
    kind: 'format',
    told: /begins with "\{/,
    requests: 1,
  },
  {
    what: 'sends a picture',
    answer: sends('image/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    kind: 'format',
    told: /in a format the library reads/,
    requests: 1,
  },
  {what: 'calls the document a plain text', answer: sends('text/plain', article('Plain')), title: 'Plain', requests: 1},
  {what: 'calls the document a page', answer: sends('text/html', article('No page')), title: 'No page', requests: 1},
  {what: 'calls the document a picture', answer: sends('image/png', article('A word')), title: 'A word', requests: 1},
  {
    what: 'calls a page a document',
    answer: sends('application/ld+json', html('A page')),
    title: 'A page',
    requests: 1,
  },
  {
    what: 'calls the document nothing at all',
    answer: (response) => {
      response.removeHeader('content-type');
      response.end(article('Nameless'));
    },
    title: 'Nameless',
    requests: 1,
  },
  {
    what: 'sends the reader in a circle',
    answer: (response, _, {url = ''}) => response.writeHead(302, {location: url}).end(),
    kind: 'network',
    told: /none came whole/,
    // A browser follows twenty, and does not say why it stopped. Once, it is asked whether pages may not read.
    requests: 4 * 21,
  },
  {
    what: 'sends the reader to another origin',
    answer: (response) => response.writeHead(302, {location: elsewhere.url('/there')}).end(),
    title: 'There',
    requests: 1,
  },
  {
    what: 'sends the reader to another origin, which does not let pages read',
    answer: (response) => response.writeHead(302, {location: elsewhere.url('/closed')}).end(),
    kind: 'cors',
    told: /must send the header Access-Control-Allow-Origin/,
    // The second time, only whether it answers at all is asked.
    requests: 2,
  },
  {
    what: 'does not let pages read',
    answer: (response) => {
      response.removeHeader('access-control-allow-origin');
      response.end(article('Closed'));
    },
    kind: 'cors',
    told: /must send the header Access-Control-Allow-Origin: \*/,
    requests: 2,
  },
  {
    what: 'is asked too often, and says for how many seconds',
    answer: then(status(429, {'retry-after': '2'}), whole),
    title: 'Whole',
    requests: 2,
  },
  {
    what: 'is asked too often, and says until when',
    answer: then(
      (response) => response.writeHead(429, {'retry-after': new Date(Date.now() + 3_000).toUTCString()}).end(),
      whole,
    ),
    title: 'Whole',
    requests: 2,
  },
  {
    what: 'is asked too often, and wants a minute',
    answer: status(429, {'retry-after': '60'}),
    kind: 'status',
    told: /status 429/,
    requests: 1,
  },
  {
    what: 'is asked too often, and wants a minute, which it does not let pages read',
    answer: (response, count, request) => {
      response.removeHeader('access-control-expose-headers');
      status(429, {'retry-after': '60'})(response, count, request);
    },
    kind: 'status',
    told: /status 429/,
    requests: 3,
  },
  {what: 'is busy once', answer: then(status(503), whole), title: 'Whole', requests: 2},
  {what: 'is always busy', answer: status(503), kind: 'status', told: /status 503/, requests: 3},
  {
    what: 'makes a mistake once',
    answer: then(status(500), whole),
    kind: 'status',
    told: /status 500/,
    requests: 1,
  },
  {what: 'does not know the address', answer: status(404), kind: 'status', told: /404.*Check the address/, requests: 1},
  {what: 'wants to know who asks', answer: status(401), kind: 'status', told: /status 401/, requests: 1},
  {what: 'sends nothing', answer: sends('application/ld+json', ''), kind: 'format', told: /nothing came/, requests: 1},
  {what: 'has nothing to send', answer: status(204), kind: 'format', told: /nothing came/, requests: 1},
  {
    what: 'sends a document of something else',
    answer: sends('application/ld+json', '{"@type": "Recipe", "name": "Soup"}'),
    kind: 'empty',
    told: /found Recipe/,
    requests: 1,
  },
  {
    what: 'sends letters that are none',
    answer: sends('application/ld+json', bytes(article('A | tide'), '|', [0xff])),
    title: 'A \ufffd tide',
    requests: 1,
  },
  {what: 'sends UTF-16', answer: sends('application/ld+json', utf16), title: 'Wide', requests: 1},
  {
    what: 'sends windows-1251 and says so',
    answer: sends('application/ld+json; charset=windows-1251', bytes(article('|'), '|', [0xcf, 0xf0, 0xe8])),
    title: 'При',
    requests: 1,
  },
  {
    what: 'sends GB2312 and says so',
    answer: sends('application/ld+json; charset=gb2312', bytes(article('|'), '|', [0xd6, 0xd0, 0xb9, 0xfa])),
    title: '中国',
    requests: 1,
  },
  {
    what: 'sends Shift_JIS and says so',
    answer: sends('application/ld+json; charset="Shift_JIS"', bytes(article('|'), '|', [0x93, 0xfa, 0x96, 0x7b])),
    title: '日本',
    requests: 1,
  },
  ...(
    [
      ['windows-1251', [0xcf, 0xf0, 0xe8], 'При'],
      ['gb2312', [0xd6, 0xd0, 0xb9, 0xfa], '中国'],
      ['Shift_JIS', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ] as const
  ).map(([charset, encoded, title]): Case => ({
    what: `sends a page in ${charset}, which only the page says`,
    answer: sends(
      'text/html',
      Buffer.concat(
        html('|', `<meta charset="${charset}">`)
          .split('|')
          .flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [Buffer.from(encoded), Buffer.from(part)])),
      ),
    ),
    title,
    requests: 1,
  })),
  {
    what: 'names a charset that does not exist',
    answer: sends('application/ld+json; charset=klingon', article('Whole')),
    title: 'Whole',
    requests: 1,
  },
];

const elsewhere = await serveHostile({
  '/there': (response) => response.end(article('There')),
  '/closed': (response) => {
    response.removeHeader('access-control-allow-origin');
    response.end(article('Closed'));
  },
});
const path = (index: number) => `/${index}.jsonld`;
const ALL = [...CASES, ...TOO_SLOW];
const server = await serveHostile({
  '/good.jsonld': (response) => response.end(article('Good')),
  ...Object.fromEntries(ALL.map(({answer}, index) => [path(index), answer])),
});
const card = (id: string, src: string) =>
  `<zo-article-card id="${id}" src="${src}" display="full"><a href="/read">Read it there</a></zo-article-card>`;

const site = await publish({'/': page({body: card('former', server.url('/good.jsonld'))}).replaceAll('"ar"', '"en"')});
const browser = await openBrowser();

declare global {
  /** What the elements of a page told it, in words. */
  var told: string[];
}

/**
 * Shows a page with two cards for one address: a new one, and one that shows another article so far.
 *
 * @returns What both told the page.
 */
async function ask(reader: Visit, index: number): Promise<string[]> {
  await reader.page.goto(site.url('/'));
  await reader.page.locator('#former').getByRole('heading', {name: 'Good'}).waitFor();
  reader.messages.length = 0;
  await reader.page.evaluate(
    ([fresh, src]) => {
      globalThis.told.length = 0;
      document.body.insertAdjacentHTML('beforeend', fresh!);
      document.querySelector('#former')!.setAttribute('src', src!);
    },
    [card('fresh', server.url(path(index))), server.url(path(index))],
  );
  await reader.page.waitForFunction(() => globalThis.told.length === 2);
  return reader.page.evaluate(() => globalThis.told);
}

/** Notes what elements tell a page. */
const listen = (reader: Visit) =>
  reader.context.addInitScript(() => {
    globalThis.told = [];
    addEventListener('zo-load', () => globalThis.told.push('zo-load'));
    addEventListener('zo-error', (event) => {
      const {error} = event as Event & {error: {name: string; kind: string}};
      globalThis.told.push(`${error.name} ${error.kind}`);
    });
  });

/** Has a page wait less: its clock for waits runs fast, and the one for the time limit too where that is to pass. */
const hasten = (reader: Visit, limits: boolean) =>
  reader.context.addInitScript(
    ([second, limits]) => {
      const wait = globalThis.setTimeout;
      const limit = AbortSignal.timeout;
      const rate = (second as number) / 1_000;
      // As methods: what names a function for its debugger does not come along into the page.
      Object.assign(globalThis, {
        setTimeout(callback: () => void, delay = 0) {
          return wait(callback, delay * rate);
        },
      });
      if (!limits) return;
      Object.assign(AbortSignal, {
        timeout(delay: number) {
          return limit.call(AbortSignal, delay * rate);
        },
      });
    },
    [SECOND, limits],
  );

for (const [cases, limits] of [
  [CASES, false],
  [TOO_SLOW, true],
] as const) {
  describe(limits ? 'a server that is too slow' : 'a server', () => {
    let reader: Visit;
    before(async () => {
      reader = await browser.settle();
      await hasten(reader, limits);
      await listen(reader);
    });
    after(() => reader.context.close());

    for (const {what, title, kind, told, requests} of cases) {
      const index = ALL.findIndex((each) => each.what === what);
      test(`that ${what} ${kind ? `is a failure of the kind ${kind}` : 'is read all the same'}`, async () => {
        const events = await ask(reader, index);
        const {messages} = reader;
        const fresh = reader.page.locator('#fresh');
        const former = reader.page.locator('#former');
        assert.equal(server.count(path(index)), requests, 'requests');
        assert.deepEqual(
          messages.filter((message) => message.startsWith('uncaught')),
          [],
        );
        if (!kind) {
          assert.deepEqual(events, ['zo-load', 'zo-load']);
          for (const card of [fresh, former])
            await card.getByRole('heading', {name: title!, exact: true}).first().waitFor();
          assert.equal(await reader.page.getByRole('status').filter({hasText: /\S/}).count(), 0);
          return;
        }
        assert.deepEqual(events, Array(2).fill(`ContentError ${kind}`));
        for (const card of [fresh, former]) {
          const failure = card.getByRole('status').filter({hasText: WORDS[kind]});
          assert.ok(await failure.getByRole('button', {name: 'Try again'}).isVisible());
        }
        assert.ok(await fresh.getByRole('link', {name: 'Read it there'}).isVisible(), 'what stands in the tag stays');
        assert.ok(await former.getByRole('heading', {name: 'Good'}).isVisible(), 'the last good article stays');
        const warnings = messages.filter((message) => message.startsWith('warning: <zo-article-card>'));
        assert.equal(warnings.length, 2);
        for (const warning of warnings) {
          assert.match(warning, told ?? /^/);
          assert.ok(warning.includes(server.url(path(index))), 'the address is named');
        }
      });
    }
  });
}
