import {expect} from '@esm-bundle/chai';
import {ContentError} from '../../src/content/errors.js';
import {toArticle, type Article} from '../../src/content/model.js';
import {ContentSource} from '../../src/content/source.js';
import {serve, type Table} from '../support/served.js';

const noAbort = () => new AbortController().signal;

const languages = ({translations}: Article) => translations.map(({language}) => language).join(' ');

/** An article in one of its languages, with links to where the others are. */
function version(inLanguage: string, ...others: string[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: `Title in ${inLanguage}`,
    inLanguage,
    workTranslation: others.map((language) => ({'@id': `${language}.jsonld`, inLanguage: language})),
  };
}

const PUBLISHED: Table = {
  'en.jsonld': {body: version('en', 'fr', 'de')},
  'fr.jsonld': {body: version('fr', 'de', 'en')},
  'de.jsonld': {body: version('de', 'en', 'fr')},
};

describe('the source of a content URL', () => {
  it('is one for the whole page', () => {
    const source = ContentSource.for('https://example.org/one');
    expect(ContentSource.for('https://example.org/one')).to.equal(source);
  });

  it('is one however the address is written', () => {
    const source = ContentSource.for(new URL('news/doc', document.baseURI).href);
    expect(ContentSource.for('./news/x/../doc')).to.equal(source);
  });

  for (const other of [
    'https://example.org/two',
    'https://example.org/one?two',
    'https://example.org/one#two',
    '#one',
  ]) {
    it(`is another for another address: ${other}`, () => {
      expect(ContentSource.for(other)).not.to.equal(ContentSource.for('https://example.org/one'));
    });
  }

  it('stays for as long as someone uses it', () => {
    const source = ContentSource.for('https://example.org/used');
    const [one, two] = [() => undefined, () => undefined];
    source.join(one);
    source.join(two);
    source.leave(one);
    expect(ContentSource.for('https://example.org/used')).to.equal(source);
    source.leave(two);
  });

  it('is forgotten when the last one leaves, so that the next gets what the server has by then', () => {
    const source = ContentSource.for('https://example.org/left');
    const user = () => undefined;
    source.join(user);
    source.leave(user);
    expect(ContentSource.for('https://example.org/left')).not.to.equal(source);
  });

  it('has everyone ask again who uses it, and nobody else', () => {
    const source = new ContentSource('https://example.org/retried');
    const told: string[] = [];
    const [one, two, three] = ['one', 'two', 'three'].map((name) => () => void told.push(name));
    for (const user of [one!, two!, three!]) source.join(user);
    source.leave(two!);
    source.retry();
    expect(told).to.deep.equal(['one', 'three']);
  });
});

describe('those who ask for the same content', () => {
  it('share one request', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    await Promise.all([1, 2, 3].map(() => source.select(['en'], noAbort())));
    expect(await server.requests()).to.have.length(1);
  });

  it('get the same article', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    const [one, two] = await Promise.all([source.select(['en'], noAbort()), source.select(['en'], noAbort())]);
    expect(one).to.equal(two);
  });

  it('make no request where the content is at hand', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    await source.select(['en'], noAbort());
    await source.select(['en'], noAbort());
    expect(await server.requests()).to.have.length(1);
  });

  it('still get it when one of them leaves', async () => {
    const server = await serve({'en.jsonld': {...PUBLISHED['en.jsonld'], delay: 'hold'}});
    const source = new ContentSource(server.url('en.jsonld'));
    const leaving = new AbortController();
    const left = source.select(['en'], leaving.signal).catch(() => undefined);
    const stayed = source.select(['en'], noAbort());
    await server.requested('en.jsonld');
    leaving.abort();
    await server.release('en.jsonld');
    const [{title}] = await Promise.all([stayed, left]);
    expect([title, (await server.requests()).map(({aborted}) => aborted)]).to.deep.equal(['Title in en', [false]]);
  });

  it('hang up when the last one leaves', async () => {
    const server = await serve({'en.jsonld': {delay: 'hold'}});
    const source = new ContentSource(server.url('en.jsonld'));
    const leaving = [new AbortController(), new AbortController()];
    const left = leaving.map(({signal}) => source.select(['en'], signal).catch((error: unknown) => error));
    await server.requested('en.jsonld');
    for (const one of leaving) one.abort();
    await server.aborted('en.jsonld');
    for (const error of await Promise.all(left))
      expect(error).to.be.instanceOf(ContentError).with.property('kind', 'aborted');
  });

  it('make a new request after the last one left', async () => {
    const server = await serve({'en.jsonld': {...PUBLISHED['en.jsonld'], delay: 'hold'}});
    const source = new ContentSource(server.url('en.jsonld'));
    const leaving = new AbortController();
    const left = source.select(['en'], leaving.signal).catch(() => undefined);
    await server.requested('en.jsonld');
    leaving.abort();
    const next = source.select(['en'], noAbort());
    await server.requested('en.jsonld', 2);
    await server.release('en.jsonld');
    await left;
    expect((await next).title).to.equal('Title in en');
  });

  it('make no request where they have left before', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    await source.select(['en'], AbortSignal.abort()).catch(() => undefined);
    expect(await server.requests()).to.deep.equal([]);
  });

  it('all fail where the request fails', async () => {
    const server = await serve();
    const source = new ContentSource(server.url('en.jsonld'));
    const failed = [1, 2].map(() => source.select(['en'], noAbort()).catch((error: unknown) => error));
    for (const error of await Promise.all(failed))
      expect(error).to.be.instanceOf(ContentError).with.property('kind', 'status');
    expect(await server.requests()).to.have.length(1);
  });

  it('get it after a failure, which is not kept', async () => {
    const server = await serve({'en.jsonld': {status: 404}});
    const source = new ContentSource(server.url('en.jsonld'));
    await source.select(['en'], noAbort()).catch(() => undefined);
    await server.set(PUBLISHED);
    expect((await source.select(['en'], noAbort())).title).to.equal('Title in en');
  });

  it('do not disturb each other when one leaves after it got the content', async () => {
    const server = await serve({...PUBLISHED, 'fr.jsonld': {...PUBLISHED['fr.jsonld'], delay: 'hold'}});
    const source = new ContentSource(server.url('en.jsonld'));
    const leaving = new AbortController();
    await source.select(['en'], leaving.signal);
    const french = source.select(['fr'], noAbort());
    await server.requested('fr.jsonld');
    leaving.abort();
    await server.release('fr.jsonld');
    expect((await french).title).to.equal('Title in fr');
  });
});

describe('a translation', () => {
  it('is fetched where it is wanted', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    expect((await source.select(['fr'], noAbort())).title).to.equal('Title in fr');
  });

  it('is fetched once, and kept', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    for (const language of ['fr', 'en', 'fr', 'de', 'fr']) await source.select([language], noAbort());
    expect((await server.requests()).map(({path}) => path)).to.deep.equal(['en.jsonld', 'fr.jsonld', 'de.jsonld']);
  });

  it('is fetched once for all who want it at the same time', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    const [one, two] = await Promise.all([source.select(['fr'], noAbort()), source.select(['fr'], noAbort())]);
    expect([one === two, (await server.requests('fr.jsonld')).length]).to.deep.equal([true, 1]);
  });

  it('is kept under the language it was listed with, even where it says another', async () => {
    const server = await serve({...PUBLISHED, 'fr.jsonld': {body: version('fr-CA')}});
    const source = new ContentSource(server.url('en.jsonld'));
    for (const time of [1, 2])
      expect((await source.select(['fr'], noAbort())).title, `${time}`).to.equal('Title in fr-CA');
    expect(await server.requests('fr.jsonld')).to.have.length(1);
  });

  it('has the languages in the order of the document that was asked for', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    for (const language of ['de', 'fr', 'en']) {
      expect(languages(await source.select([language], noAbort())), language).to.equal('en fr de');
    }
  });

  it('adds the languages that it alone knows of', async () => {
    const server = await serve({...PUBLISHED, 'fr.jsonld': {body: version('fr', 'ja', 'en')}});
    const source = new ContentSource(server.url('en.jsonld'));
    expect(languages(await source.select(['fr'], noAbort()))).to.equal('en fr de ja');
  });

  it('is not asked for where it came with the document', async () => {
    const french = {...version('fr'), articleBody: 'Un texte'};
    const server = await serve({'en.jsonld': {body: {...version('en'), workTranslation: [french]}}});
    const source = new ContentSource(server.url('en.jsonld'));
    expect((await source.select(['fr'], noAbort())).body).to.equal('Un texte');
    expect(await server.requests()).to.have.length(1);
  });

  it('that fails leaves the document as it was', async () => {
    const server = await serve({'en.jsonld': PUBLISHED['en.jsonld']!});
    const source = new ContentSource(server.url('en.jsonld'));
    await source.select(['fr'], noAbort()).catch(() => undefined);
    expect((await source.select(['en'], noAbort())).title).to.equal('Title in en');
  });

  it('that fails is asked for again, and the document is not', async () => {
    const server = await serve({'en.jsonld': PUBLISHED['en.jsonld']!});
    const source = new ContentSource(server.url('en.jsonld'));
    await source.select(['fr'], noAbort()).catch(() => undefined);
    await server.set(PUBLISHED);
    await source.select(['fr'], noAbort());
    expect((await server.requests()).map(({path}) => path)).to.deep.equal(['en.jsonld', 'fr.jsonld', 'fr.jsonld']);
  });

  it('is chosen by what is wanted most', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    expect((await source.select(['ja', 'de-AT', 'fr'], noAbort())).language).to.equal('de');
  });

  for (const wanted of [['ja'], ['und'], []]) {
    it(`is none where it is not published: ${JSON.stringify(wanted)}`, async () => {
      const server = await serve(PUBLISHED);
      const source = new ContentSource(server.url('en.jsonld'));
      expect((await source.select(wanted, noAbort())).language).to.equal('en');
    });
  }

  it('is none of an article whose language is unknown', async () => {
    const server = await serve({'en.jsonld': {body: {...version('en'), inLanguage: undefined}}});
    const source = new ContentSource(server.url('en.jsonld'));
    expect((await source.select(['fr'], noAbort())).title).to.equal('Title in en');
  });
});

describe('what is at hand', () => {
  it('is nothing before the document came', () => {
    expect(new ContentSource('https://example.org/').peek(['en'])).to.equal(undefined);
  });

  it('is what came', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    const article = await source.select(['en'], noAbort());
    expect(source.peek(['en-GB'])).to.equal(article);
  });

  it('is no translation that did not come yet', async () => {
    const server = await serve(PUBLISHED);
    const source = new ContentSource(server.url('en.jsonld'));
    await source.select(['en'], noAbort());
    expect(source.peek(['fr'])).to.equal(undefined);
  });

  it('is an article that was given, with no request', async () => {
    const article = toArticle({title: 'A title', language: 'en'});
    const source = new ContentSource(article);
    expect(source.peek(['fr'])!.title).to.equal('A title');
    expect((await source.select(['fr'], noAbort())).title).to.equal('A title');
  });
});
