import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {after, test} from 'node:test';
import type {Handler} from '../../examples/search-handlers/feed.js';
import {meilisearch} from '../../examples/search-handlers/meilisearch.js';
import {openSearch} from '../../examples/search-handlers/opensearch.js';

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** An engine that answers the same whatever it is asked, in the shape that its documentation has. */
async function engine(answers: readonly (object | number)[]): Promise<{url: string; asked: Asked[]}> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const {authorization} = request.headers;
      const answer = answers[Math.min(asked.length, answers.length - 1)]!;
      asked.push({path: `${request.method} ${request.url}`, authorization, body: JSON.parse(body)});
      const isError = typeof answer === 'number';
      response.writeHead(isError ? answer : 200, {'content-type': 'application/json'});
      response.end(isError ? '{"message": "secret details"}' : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}

const ARTICLE = {
  url: 'https://example.org/de/gezeiten',
  language: 'de',
  title: 'Wie Gezeiten eine Stadt formen',
  summary: 'Zweimal am Tag kommt das Meer.',
  body: 'Die Fähren fahren mit dem Wasser.',
  published: '2026-03-04',
  category: 'Meere',
};

const ITEM = {
  id: 'gezeiten',
  url: ARTICLE.url,
  language: 'de',
  title: ARTICLE.title,
  summary: ARTICLE.summary,
  content_text: ARTICLE.body,
  date_published: '2026-03-04',
  tags: ['Meere'],
};

/** As documented at https://www.meilisearch.com/docs/reference/api/search */
const meilisearchAnswer = (...hits: object[]) => ({
  hits,
  query: 'gezeiten',
  processingTimeMs: 1,
  limit: 20,
  offset: 0,
  estimatedTotalHits: hits.length,
});

/** As documented at https://docs.opensearch.org/latest/api-reference/search-apis/search/ */
const openSearchAnswer = (...sources: object[]) => ({
  took: 3,
  timed_out: false,
  _shards: {total: 1, successful: 1, skipped: 0, failed: 0},
  hits: {
    total: {value: sources.length, relation: 'eq'},
    max_score: sources.length ? 1.5 : null,
    hits: sources.map((_source) => ({_index: 'articles', _id: 'gezeiten', _score: 1.5, _source})),
  },
});

const ENGINES: Readonly<
  Record<string, {handler: (url: string) => Handler; none: object; one: object; path: string; authorization: string}>
> = {
  Meilisearch: {
    handler: (url) => meilisearch({url, index: 'articles', key: 'search-key'}),
    none: meilisearchAnswer(),
    one: meilisearchAnswer({...ARTICLE, id: 'gezeiten'}),
    path: 'POST /indexes/articles/search',
    authorization: 'Bearer search-key',
  },
  OpenSearch: {
    handler: (url) => openSearch({url, index: 'articles', headers: {authorization: 'Basic cmVhZGVy'}}),
    none: openSearchAnswer(),
    one: openSearchAnswer(ARTICLE),
    path: 'POST /articles/_search',
    authorization: 'Basic cmVhZGVy',
  },
};

const ask = (handler: Handler, query: string) => handler(new Request(`https://example.org/search?${query}`));

for (const [name, {handler, none, one, path, authorization}] of Object.entries(ENGINES)) {
  test(`${name} is asked in the reader’s language, and answers with a JSON Feed`, async () => {
    const {url, asked} = await engine([one]);
    const response = await ask(handler(url), 'q=gezeiten&language=de-AT');
    assert.equal(response.headers.get('content-type'), 'application/feed+json');
    const {version, items} = (await response.json()) as {version: string; items: unknown[]};
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    assert.deepEqual(items, [ITEM]);
    assert.equal(asked.length, 1);
    assert.deepEqual([asked[0]!.path, asked[0]!.authorization], [path, authorization]);
    assert.match(JSON.stringify(asked[0]!.body), /gezeiten.*"de"|gezeiten.*\\"de\\"/);
  });

  test(`${name} is asked in any language where it has nothing in the reader’s`, async () => {
    const {url, asked} = await engine([none, one]);
    const {items} = (await (await ask(handler(url), 'q=gezeiten&language=pl')).json()) as {items: unknown[]};
    assert.equal(items.length, 1);
    assert.equal(asked.length, 2);
    assert.doesNotMatch(JSON.stringify(asked[1]!.body), /"pl/);
  });

  test(`${name} is not asked for nothing`, async () => {
    const {url, asked} = await engine([one]);
    const {items} = (await (await ask(handler(url), 'q=%20')).json()) as {items: unknown[]};
    assert.deepEqual([items, asked], [[], []]);
  });

  test(`${name} keeps to itself why it fails`, async (context) => {
    const error = context.mock.method(console, 'error', () => undefined);
    const {url} = await engine([403]);
    const response = await ask(handler(url), 'q=gezeiten');
    assert.equal(response.status, 502);
    assert.doesNotMatch(await response.text(), /secret/);
    assert.equal(error.mock.callCount(), 1);
  });

  test(`${name} is not told what a reader makes up for a language`, async () => {
    const {url, asked} = await engine([one]);
    await ask(handler(url), `q=x&language=${encodeURIComponent('de" OR 1=1')}`);
    assert.doesNotMatch(String((asked[0]!.body as {filter?: string}).filter), /OR/);
  });
}
