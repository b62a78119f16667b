import {expect} from '@esm-bundle/chai';
import {ContentError} from '../../src/content/errors.js';
import {load} from '../../src/content/load.js';
import {fixture} from '../support/page.js';
import {serve, type Answer} from '../support/served.js';

const ARTICLE = {'@context': 'https://schema.org', '@type': 'Article', headline: 'A title', inLanguage: 'en'};

/** The limit that `load.ts` sets. */
const BYTES = 8_388_608;

const RUSSIAN = 'Заголовок статьи о мостах и реках';

const noAbort = () => new AbortController().signal;

/** What loading fails with. */
async function failure(src: string, signal = noAbort()): Promise<ContentError> {
  const outcome: unknown = await load(src, signal).catch((error: unknown) => error);
  if (outcome instanceof ContentError) return outcome;
  throw new Error(`Expected a ContentError, but got ${JSON.stringify(outcome)}.`);
}

const undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Has requests answered in the page, until the test is over. */
function answerBy(answer: () => Promise<Response>): void {
  const {fetch} = globalThis;
  globalThis.fetch = answer;
  undo.push(() => (globalThis.fetch = fetch));
}

/**
 * Lets no time pass where something waits, until the test is over.
 *
 * @param onWait Called at the beginning of each wait, which ends with it.
 * @returns The milliseconds that were to be waited, so far.
 */
function skipWaits(onWait: () => unknown = () => undefined): number[] {
  const waits: number[] = [];
  const {setTimeout} = globalThis;
  const skip = (callback: () => void, delay = 0) => {
    waits.push(delay);
    void Promise.resolve(onWait()).then(callback);
  };
  Object.assign(globalThis, {setTimeout: skip});
  undo.push(() => Object.assign(globalThis, {setTimeout}));
  return waits;
}

describe('a document', () => {
  it('is read as JSON-LD', async () => {
    const server = await serve({'a.jsonld': {body: ARTICLE}});
    const {article} = await load(server.url('a.jsonld'), noAbort());
    expect(article.title).to.equal('A title');
  });

  for (const type of ['application/json', 'text/plain', 'text/plain; charset=utf-8', '']) {
    it(`is read whatever the server calls it: "${type}"`, async () => {
      const server = await serve({'a.jsonld': {body: ARTICLE, headers: {'content-type': type}}});
      const {article} = await load(server.url('a.jsonld'), noAbort());
      expect(article.title).to.equal('A title');
    });
  }

  it('may begin with a byte order mark', async () => {
    const server = await serve({'a.jsonld': {body: `\ufeff${JSON.stringify(ARTICLE)}`}});
    const {article} = await load(server.url('a.jsonld'), noAbort());
    expect(article.title).to.equal('A title');
  });

  it('may be in another charset, which the server names', async () => {
    // "Привет" in windows-1251.
    const title = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
    const [before = '', after = ''] = JSON.stringify({...ARTICLE, headline: '|'}).split('|');
    const blob = new Blob([before, new Uint8Array(title), after], {type: 'application/ld+json;charset=windows-1251'});
    const url = URL.createObjectURL(blob);
    undo.push(() => URL.revokeObjectURL(url));
    const {article} = await load(url, noAbort());
    expect(article.title).to.equal('Привет');
  });

  it('is asked for once', async () => {
    const server = await serve({'a.jsonld': {body: ARTICLE}});
    await load(server.url('a.jsonld'), noAbort());
    expect(await server.requests()).to.have.length(1);
  });

  it('is asked for without cookies, and without telling from where', async () => {
    document.cookie = 'reader=1';
    undo.push(() => (document.cookie = 'reader=; max-age=0'));
    const server = await serve({'a.jsonld': {body: ARTICLE}});
    await load(server.url('a.jsonld'), noAbort());
    const [request] = await server.requests();
    expect([request!.headers['cookie'], request!.headers['referer']]).to.deep.equal([undefined, undefined]);
  });

  it('is the base of the addresses in it', async () => {
    const server = await serve({'news/a.jsonld': {body: {...ARTICLE, url: 'page'}}});
    const {article} = await load(server.url('news/a.jsonld'), noAbort());
    expect(article).to.include({url: server.url('news/page'), documentUrl: server.url('news/a.jsonld')});
  });

  it('is the base of the addresses in it where it was redirected to', async () => {
    const server = await serve({
      'a.jsonld': {status: 302, headers: {location: 'news/b.jsonld'}},
      'news/b.jsonld': {body: {...ARTICLE, url: 'page'}},
    });
    const {article} = await load(server.url('a.jsonld'), noAbort());
    expect(article).to.include({url: server.url('news/page'), documentUrl: server.url('news/b.jsonld')});
  });

  const two = [
    {...ARTICLE, '@id': '#one', headline: 'One'},
    {...ARTICLE, '@id': '#two', headline: 'Two'},
  ];

  it('shows what the fragment of its address names', async () => {
    const server = await serve({'a.jsonld': {body: two}});
    const {article} = await load(`${server.url('a.jsonld')}#two`, noAbort());
    expect(article.title).to.equal('Two');
  });

  it('shows what the fragment of the first address names where it was redirected to', async () => {
    const server = await serve({'a.jsonld': {status: 301, headers: {location: 'b.jsonld'}}, 'b.jsonld': {body: two}});
    const {article} = await load(`${server.url('a.jsonld')}#two`, noAbort());
    expect(article.title).to.equal('Two');
  });

  it('may have as many bytes as are read', async () => {
    const server = await serve({'a.jsonld': {body: JSON.stringify(ARTICLE).padEnd(BYTES)}});
    const {article} = await load(server.url('a.jsonld'), noAbort());
    expect(article.title).to.equal('A title');
  });
});

describe('a document that the page preloads', () => {
  async function preload(url: string): Promise<void> {
    const link = document.createElement('link');
    Object.assign(link, {rel: 'preload', as: 'fetch', crossOrigin: '', href: url});
    undo.push(() => link.remove());
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
      document.head.append(link);
    });
  }

  it('is asked for once in all', async () => {
    const server = await serve({'a.jsonld': {body: ARTICLE}});
    await preload(server.url('a.jsonld'));
    await load(server.url('a.jsonld'), noAbort());
    expect(await server.requests('a.jsonld')).to.have.length(1);
  });

  it('is asked for once in all where the address names a part of it', async () => {
    const server = await serve({'a.jsonld': {body: ARTICLE}});
    await preload(server.url('a.jsonld'));
    await load(`${server.url('a.jsonld')}#part`, noAbort());
    expect(await server.requests('a.jsonld')).to.have.length(1);
  });
});

describe('a document in the page', () => {
  function block(json: string): void {
    const script = document.createElement('script');
    Object.assign(script, {type: 'application/ld+json', id: 'block', textContent: json});
    fixture('<div></div>').append(script);
  }

  it('is read without any request', async () => {
    answerBy(() => Promise.reject(new Error('A request was made.')));
    block(JSON.stringify(ARTICLE));
    const {article} = await load('#block', noAbort());
    expect(article.title).to.equal('A title');
  });

  it('has the page as base of the addresses in it', async () => {
    block(JSON.stringify({...ARTICLE, url: 'news'}));
    const {article} = await load('#block', noAbort());
    expect(article.url).to.equal(new URL('news', document.baseURI).href);
  });

  const BROKEN: readonly [what: string, json: string, kind: string, words: string[]][] = [
    ['is no JSON', 'Sorry, no JSON.', 'format', ['#block', '"Sorry, no JSON."']],
    ['is cut off', '{"@type": "Article", "headline": "A ti', 'format', ['#block', 'Article']],
    ['is empty', '', 'format', ['#block', 'nothing came']],
    ['is about something else', '{"@type": "Organization"}', 'empty', ['#block', 'Organization']],
  ];
  for (const [what, json, kind, words] of BROKEN) {
    it(`says where it ${what}`, async () => {
      block(json);
      const error = await failure('#block');
      expect(error.kind).to.equal(kind);
      for (const word of words) expect(error.message).to.include(word);
    });
  }

  it('says where it is missing', async () => {
    const {kind, message} = await failure('#missing');
    expect(kind).to.equal('format');
    expect(message).to.include('#missing');
  });
});

describe('what a server says of a document', () => {
  const alternate = (path: string, tag: string) => `<${path}>; rel="alternate"; hreflang="${tag}"`;

  it('adds translations to those that the document names', async () => {
    const link = [
      alternate('/fr', 'fr'),
      '</style.css>; rel=preload',
      alternate('https://other.example/de', 'de'),
    ].join();
    const server = await serve({'a.jsonld': {body: ARTICLE, headers: {link}}});
    const {article} = await load(server.url('a.jsonld'), noAbort());
    expect(article.translations.map(({language, src}) => [language, src])).to.deep.equal([
      ['en', ''],
      ['fr', new URL('/fr', server.url('a.jsonld')).href],
      ['de', 'https://other.example/de'],
    ]);
  });

  it('does not replace the translations that the document names', async () => {
    const body = {...ARTICLE, workTranslation: {inLanguage: 'fr', url: 'https://example.org/fr'}};
    const server = await serve({'a.jsonld': {body, headers: {link: alternate('/other', 'fr')}}});
    const {article} = await load(server.url('a.jsonld'), noAbort());
    expect(article.translations.map(({src}) => src)).to.deep.equal(['', 'https://example.org/fr']);
  });

  const LANGUAGES: readonly [rule: string, properties: object, header: string, language: string][] = [
    ['is its language where it says none', {inLanguage: undefined}, 'de', 'de'],
    ['is not its language where it says another', {inLanguage: 'en'}, 'de', 'en'],
    ['is not its language where several are said', {inLanguage: undefined}, 'de, fr', 'und'],
    [
      'is its language where it says one that its letters are not of',
      {inLanguage: 'en', headline: RUSSIAN},
      'ru',
      'ru',
    ],
    ['is not its language where its letters are not of it', {inLanguage: 'ru', headline: RUSSIAN}, 'en', 'ru'],
  ];
  for (const [rule, properties, header, language] of LANGUAGES) {
    it(`by Content-Language ${rule}`, async () => {
      const answer = {body: {...ARTICLE, ...properties}, headers: {'content-language': header}};
      const server = await serve({'a.jsonld': answer});
      const {article} = await load(server.url('a.jsonld'), noAbort());
      expect(article.language).to.equal(language);
    });
  }
});

describe('a translation of another document', () => {
  const TRANSLATION = {...ARTICLE, headline: 'Un titre', inLanguage: 'fr', translationOfWork: {'@id': 'en.jsonld'}};
  const ORIGINAL = {
    ...ARTICLE,
    url: '/en',
    workTranslation: [
      {inLanguage: 'de', '@id': 'de.jsonld'},
      {inLanguage: 'fr', '@id': 'fr.jsonld'},
    ],
  };

  it('has the translations of its original, in its order', async () => {
    const server = await serve({'fr.jsonld': {body: TRANSLATION}, 'en.jsonld': {body: ORIGINAL}});
    const {article} = await load(server.url('fr.jsonld'), noAbort());
    expect(article.title).to.equal('Un titre');
    expect(article.translations.map(({language, src}) => [language, src])).to.deep.equal([
      ['en', server.url('en.jsonld')],
      ['de', server.url('de.jsonld')],
      ['fr', ''],
    ]);
  });

  it('asks the original only, and only once', async () => {
    const further = {...ORIGINAL, translationOfWork: {'@id': 'older.jsonld'}, workTranslation: undefined};
    const server = await serve({'fr.jsonld': {body: TRANSLATION}, 'en.jsonld': {body: further}});
    await load(server.url('fr.jsonld'), noAbort());
    expect((await server.requests()).map(({path}) => path)).to.deep.equal(['fr.jsonld', 'en.jsonld']);
  });

  it('is shown even where its original is gone, and says so', async () => {
    const server = await serve({'fr.jsonld': {body: TRANSLATION}, 'en.jsonld': {status: 404}});
    const {article} = await load(server.url('fr.jsonld'), noAbort());
    expect(article.title).to.equal('Un titre');
    expect(article.problems.join()).to.include(server.url('en.jsonld')).and.include('404');
  });

  it('does not ask for the original where it knows its translations', async () => {
    const {workTranslation} = ORIGINAL;
    const body = {...TRANSLATION, translationOfWork: {...TRANSLATION.translationOfWork, workTranslation}};
    const server = await serve({'fr.jsonld': {body}});
    await load(server.url('fr.jsonld'), noAbort());
    expect(await server.requests()).to.have.length(1);
  });
});

describe('a document in other JSON', () => {
  const FORMS: readonly [form: string, body: unknown, title: string][] = [
    ['has entities in its title', {...ARTICLE, headline: 'Q &amp; A'}, 'Q & A'],
    ['has tags in its title', {...ARTICLE, headline: 'A <em>bold</em> title'}, 'A bold title'],
    ['has its title in another place', {data: {article: ARTICLE}}, 'A title'],
    ['says By before its author', {...ARTICLE, author: 'By Jane Doe'}, 'A title'],
    ['has terms with a prefix', {'@type': 'schema:Article', 'schema:headline': 'A title'}, 'A title'],
    [
      'is WordPress with a search engine’s plugin',
      {
        id: 1,
        title: {rendered: 'A title'},
        content: {rendered: '<p>A text.</p>'},
        yoast_head_json: {schema: {'@graph': [{'@type': 'Article', headline: 'Another title'}]}},
      },
      'A title',
    ],
  ];
  for (const [form, body, title] of FORMS) {
    it(`is read where it ${form}`, async () => {
      const server = await serve({'a.json': {body}});
      const {article} = await load(server.url('a.json'), noAbort());
      expect(article.title).to.equal(title);
    });
  }

  for (const [form, headline] of [
    ['plain', 'A title'],
    ['another', 'A <em>title</em>'],
  ] as const) {
    it(`is read in the page, whose own fragment names no part of it: ${form} form`, async () => {
      const hasPart = {'@type': 'Question', '@id': '#why', name: 'Why?'};
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.id = 'block';
      script.textContent = JSON.stringify({...ARTICLE, headline, hasPart});
      document.body.append(script);
      const {href} = location;
      history.replaceState(history.state, '', '#why');
      undo.push(() => {
        script.remove();
        history.replaceState(history.state, '', href);
      });
      expect((await load('#block', noAbort())).article.title).to.equal('A title');
    });
  }

  it('is read in the page, too', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.id = 'block';
    script.textContent = JSON.stringify({...ARTICLE, headline: 'Q &amp; A'});
    document.body.append(script);
    undo.push(() => {
      script.remove();
    });
    expect((await load('#block', noAbort())).article.title).to.equal('Q & A');
  });
});

describe('a server that answers otherwise', () => {
  const ANSWERS: readonly [what: string, answer: Answer, kind: string, words: string[]][] = [
    ['not found', {status: 404}, 'status', ['404', 'Check the address']],
    ['forbidden', {status: 403, body: ARTICLE}, 'status', ['403', 'Check the address']],
    ['gone', {status: 410}, 'status', ['410', 'Check the address']],
    ['broken', {status: 500}, 'status', ['500', 'Check the address']],
    ['a text', {body: 'Sorry, nothing to see.'}, 'format', ['"Sorry, nothing to see."', 'JSON-LD']],
    ['JSON that is cut off', {body: '{"@type": "Article", "headline'}, 'format', ['Article', 'JSON-LD']],
    ['nothing', {body: ''}, 'format', ['nothing came', 'JSON-LD']],
    ['white space', {body: ' \n'}, 'format', ['nothing came', 'JSON-LD']],
    ['nothing, and says so', {status: 204}, 'format', ['nothing came', 'JSON-LD']],
    ['another thing', {body: {'@type': 'Person', name: 'Ada'}}, 'empty', ['Person', 'schema.org/Article']],
    ['other things', {body: [{'@type': 'Brand'}, {'@type': 'Place'}]}, 'empty', ['Brand, Place', 'schema.org/Article']],
    ['no thing', {body: {}}, 'empty', ['none', 'schema.org/Article']],
    ['too much', {body: JSON.stringify(ARTICLE).padEnd(BYTES + 1)}, 'too-large', [`${BYTES} bytes`, 'Split']],
    ['too many things', {body: {...ARTICLE, about: Array(100_001).fill({})}}, 'too-large', ['100,000 nodes', 'Split']],
  ];
  for (const [what, answer, kind, words] of ANSWERS) {
    it(`is understood: ${what}`, async () => {
      const server = await serve({'a.jsonld': answer});
      expect((await failure(server.url('a.jsonld'))).kind).to.equal(kind);
    });

    it(`is explained, with the address and what to do: ${what}`, async () => {
      const server = await serve({'a.jsonld': answer});
      const {message} = await failure(server.url('a.jsonld'));
      for (const word of [server.url('a.jsonld'), ...words]) expect(message).to.include(word);
    });
  }

  it('is not asked again where that would not help', async () => {
    const server = await serve({'a.jsonld': {status: 404}});
    await failure(server.url('a.jsonld'));
    expect(await server.requests()).to.have.length(1);
  });

  it('gives its status to programs', async () => {
    const server = await serve({'a.jsonld': {status: 404}});
    const {details} = await failure(server.url('a.jsonld'));
    expect(details).to.include({url: server.url('a.jsonld'), status: 404});
  });

  it('is quoted with the beginning of what it sent, and no more', async () => {
    const server = await serve({'a.jsonld': {body: `Sorry. ${'x'.repeat(1000)}`}});
    const {details} = await failure(server.url('a.jsonld'));
    expect(details.found).to.match(/^Sorry\. x{10,60}$/);
  });

  it('is hung up on when it never stops sending', async () => {
    let hungUp = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_048_576)),
      cancel: () => void (hungUp = true),
    });
    answerBy(() => Promise.resolve(new Response(endless)));
    const {kind} = await failure('https://example.org/endless');
    expect([kind, hungUp]).to.deep.equal(['too-large', true]);
  });
});

describe('a server that is busy', () => {
  for (const status of [429, 503]) {
    it(`is asked again: ${status}`, async () => {
      const server = await serve({'a.jsonld': {status}});
      skipWaits(() => server.set({'a.jsonld': {body: ARTICLE}}));
      const {article} = await load(server.url('a.jsonld'), noAbort());
      expect(article.title).to.equal('A title');
    });
  }

  it('is not asked for ever', async () => {
    skipWaits();
    const server = await serve({'a.jsonld': {status: 503}});
    const {kind} = await failure(server.url('a.jsonld'));
    expect([kind, (await server.requests()).length]).to.deep.equal(['status', 3]);
  });

  it('is given the time that it asks for', async () => {
    const server = await serve({'a.jsonld': {status: 503, headers: {'retry-after': '7'}}});
    const [wait] = await waits(
      () => load(server.url('a.jsonld'), noAbort()),
      () => server.set({'a.jsonld': {body: ARTICLE}}),
    );
    expect(wait).to.be.at.least(7_000);
  });

  it('is given the time until the moment that it names', async () => {
    const moment = new Date(Date.now() + 8_000).toUTCString();
    const server = await serve({'a.jsonld': {status: 503, headers: {'retry-after': moment}}});
    const [wait] = await waits(
      () => load(server.url('a.jsonld'), noAbort()),
      () => server.set({'a.jsonld': {body: ARTICLE}}),
    );
    expect(wait).to.be.within(5_000, 8_000);
  });

  it('is given a moment where it asks for nonsense', async () => {
    const server = await serve({'a.jsonld': {status: 503, headers: {'retry-after': 'soon'}}});
    const [wait] = await waits(
      () => load(server.url('a.jsonld'), noAbort()),
      () => server.set({'a.jsonld': {body: ARTICLE}}),
    );
    expect(wait).to.be.within(1, 1_000);
  });

  it('is not waited for an hour', async () => {
    const waited = skipWaits();
    const server = await serve({'a.jsonld': {status: 503, headers: {'retry-after': '3600'}}});
    const {kind} = await failure(server.url('a.jsonld'));
    expect([kind, waited]).to.deep.equal(['status', []]);
  });

  /** The milliseconds waited while something is done. */
  async function waits(action: () => Promise<unknown>, onWait: () => unknown): Promise<number[]> {
    const waited = skipWaits(onWait);
    await action();
    return waited;
  }
});

describe('a network that fails', () => {
  it('is told from a server that answers', async () => {
    skipWaits();
    const server = await serve({'a.jsonld': {status: 0}});
    expect((await failure(server.url('a.jsonld'))).kind).to.equal('network');
  });

  it('is explained, with the address and what to do', async () => {
    skipWaits();
    const server = await serve({'a.jsonld': {status: 0}});
    const {message} = await failure(server.url('a.jsonld'));
    for (const word of [server.url('a.jsonld'), 'none came whole', 'Check the address'])
      expect(message).to.include(word);
  });

  it('is tried again', async () => {
    const server = await serve({'a.jsonld': {status: 0}});
    skipWaits(() => server.set({'a.jsonld': {body: ARTICLE}}));
    const {article} = await load(server.url('a.jsonld'), noAbort());
    expect(article.title).to.equal('A title');
  });

  it('is waited for longer each time', async () => {
    const waited = skipWaits();
    const server = await serve({'a.jsonld': {status: 0}});
    await failure(server.url('a.jsonld'));
    expect(waited).to.have.length(2);
    expect(waited[0]).to.be.within(1, 1_000);
    expect(waited[1]).to.be.within(1_000, 2_000);
  });
});

describe('a server that does not answer in time', () => {
  /** Lets the time be over when the test says so. */
  function clock(): AbortController {
    const over = new AbortController();
    const {timeout} = AbortSignal;
    AbortSignal.timeout = () => over.signal;
    undo.push(() => (AbortSignal.timeout = timeout));
    return over;
  }

  it('is not waited for', async () => {
    const over = clock();
    const server = await serve({'a.jsonld': {delay: 'hold'}});
    const failed = failure(server.url('a.jsonld'));
    await server.requested('a.jsonld');
    over.abort(new DOMException('The time is over.', 'TimeoutError'));
    expect((await failed).kind).to.equal('timeout');
    await server.aborted('a.jsonld');
  });

  it('is explained, with the address and what to do', async () => {
    const over = clock();
    const server = await serve({'a.jsonld': {delay: 'hold'}});
    const failed = failure(server.url('a.jsonld'));
    await server.requested('a.jsonld');
    over.abort(new DOMException('The time is over.', 'TimeoutError'));
    const {message} = await failed;
    for (const word of [server.url('a.jsonld'), '20 s', 'faster']) expect(message).to.include(word);
  });
});

describe('who no longer wants a document', () => {
  it('does not ask for it', async () => {
    const server = await serve({'a.jsonld': {body: ARTICLE}});
    expect((await failure(server.url('a.jsonld'), AbortSignal.abort())).kind).to.equal('aborted');
    expect(await server.requests()).to.deep.equal([]);
  });

  it('hangs up', async () => {
    const server = await serve({'a.jsonld': {delay: 'hold'}});
    const abort = new AbortController();
    const failed = failure(server.url('a.jsonld'), abort.signal);
    await server.requested('a.jsonld');
    abort.abort();
    expect((await failed).kind).to.equal('aborted');
    await server.aborted('a.jsonld');
  });

  it('does not ask a busy server again', async () => {
    const server = await serve({'a.jsonld': {status: 503}});
    const abort = new AbortController();
    skipWaits(() => {
      abort.abort();
    });
    expect((await failure(server.url('a.jsonld'), abort.signal)).kind).to.equal('aborted');
    expect(await server.requests()).to.have.length(1);
  });

  it('is told so, with the address', async () => {
    const server = await serve();
    const {details} = await failure(server.url('a.jsonld'), AbortSignal.abort());
    expect(details.url).to.equal(server.url('a.jsonld'));
  });
});
