import {expect} from '@esm-bundle/chai';
import {LitElement} from 'lit';
import type {ContentError} from '../../src/content/errors.js';
import type {Article, ArticleInit} from '../../src/content/model.js';
import {ContentController, type ContentHost} from '../../src/controllers/content-controller.js';
import {setReaderLanguage} from '../../src/i18n/reader-language.js';
import {article, held, published, WORDS} from '../elements/content.js';
import {fixture} from '../support/page.js';
import {serve} from '../support/served.js';

/** The least that a host has to be; it keeps what it was told and what it had to show. */
class Host extends LitElement implements ContentHost {
  static override properties = {src: {}, article: {attribute: false}};
  declare src: string | undefined;
  declare article: ArticleInit | undefined;

  readonly content: ContentController = new ContentController(this);
  /** Each state that was on screen, with the title that was. */
  readonly seen: string[] = [];
  readonly told: string[] = [];
  #resolve: (() => void) | undefined;

  contentLoaded(result: {article: Article} | {error: ContentError}): void {
    this.told.push('article' in result ? result.article.title : result.error.kind);
    this.#resolve?.();
  }

  /** Resolves when the host is told something next. */
  outcome(): Promise<void> {
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('article')) this.content.connect();
  }

  override updated(): void {
    const {state, article} = this.content;
    this.seen.push(`${state} ${article?.title ?? ''}`.trim());
  }
}
customElements.define('test-host', Host);

const hostWith = (src: string) => fixture<Host>(`<test-host src="${src}"></test-host>`);

it('is idle without content', async () => {
  const host = fixture<Host>('<test-host></test-host>');
  await host.updateComplete;
  expect(host.seen).to.deep.equal(['idle']);
  expect(host.told).to.deep.equal([]);
});

it('is loading, then ready', async () => {
  const server = await serve(published('en'));
  const host = hostWith(server.url('en.jsonld'));
  await host.outcome();
  await host.updateComplete;
  expect(host.seen).to.deep.equal(['loading', `ready ${WORDS.en.title}`]);
  expect(host.told).to.deep.equal([WORDS.en.title]);
});

it('is loading, then failed, and knows why', async () => {
  const server = await serve();
  const host = hostWith(server.url('missing.jsonld'));
  await host.outcome();
  await host.updateComplete;
  expect(host.seen).to.deep.equal(['loading', 'failed']);
  expect(host.content.error?.kind).to.equal('status');
});

it('has the old article while the next loads, and when it fails', async () => {
  const server = await serve(published('en'));
  const host = hostWith(server.url('en.jsonld'));
  await host.outcome();
  await host.updateComplete;
  host.src = server.url('missing.jsonld');
  await host.outcome();
  await host.updateComplete;
  expect(host.seen.slice(-2)).to.deep.equal([`loading ${WORDS.en.title}`, `failed ${WORDS.en.title}`]);
});

it('forgets a failure when the next content comes', async () => {
  const server = await serve(published('en'));
  const host = hostWith(server.url('missing.jsonld'));
  await host.outcome();
  host.src = server.url('en.jsonld');
  await host.outcome();
  expect(host.content.error).to.equal(undefined);
});

it('is ready at once with a translation that is at hand', async () => {
  const inline = {...article('nl'), '@id': undefined};
  const server = await serve({'en.jsonld': {body: article('en', ['en'], {workTranslation: inline})}});
  const host = hostWith(server.url('en.jsonld'));
  await host.outcome();
  setReaderLanguage('nl');
  expect(host.content.state).to.equal('ready');
  expect(host.content.article?.title).to.equal(WORDS.nl.title);
});

it('tells its host of each version that it shows', async () => {
  const server = await serve(published('en', 'nl'));
  const host = hostWith(server.url('en.jsonld'));
  await host.outcome();
  setReaderLanguage('nl');
  await host.outcome();
  expect(host.told).to.deep.equal([WORDS.en.title, WORDS.nl.title]);
});

it('does not tell its host of an article that the host gave', async () => {
  const host = fixture<Host>('<test-host></test-host>');
  host.article = {title: 'A title'};
  await host.updateComplete;
  expect(host.content.state).to.equal('ready');
  expect(host.told).to.deep.equal([]);
});

it('does not tell its host of content that is an ancestor’s', async () => {
  const server = await serve(published('en'));
  const outer = fixture<Host>(`<test-host src="${server.url('en.jsonld')}"><test-host></test-host></test-host>`);
  await outer.outcome();
  const inner = outer.firstElementChild as Host;
  await inner.updateComplete;
  expect(inner.content.article).to.equal(outer.content.article);
  expect(inner.told).to.deep.equal([]);
});

it('hands the same article to all that show it', async () => {
  const server = await serve(published('en'));
  const hosts = [hostWith(server.url('en.jsonld')), hostWith(server.url('en.jsonld'))] as const;
  await Promise.all(hosts.map((host) => host.outcome()));
  expect(hosts[0].content.article).to.equal(hosts[1].content.article);
});

it('hands the same translation to all that show it, where one document carries all', async () => {
  const inline = {...article('nl'), '@id': undefined};
  const server = await serve({'en.jsonld': {body: article('en', ['en'], {workTranslation: inline})}});
  setReaderLanguage('nl');
  const hosts = [hostWith(server.url('en.jsonld')), hostWith(server.url('en.jsonld'))] as const;
  await Promise.all(hosts.map((host) => host.outcome()));
  expect(hosts[0].content.article).to.equal(hosts[1].content.article);
});

it('asks for a newer language and lets go of the older', async () => {
  const server = await serve({...published('en', 'nl', 'de'), ...held({'nl.jsonld': {body: article('nl')}})});
  const host = hostWith(server.url('en.jsonld'));
  await host.outcome();
  host.lang = 'nl';
  await server.requested('nl.jsonld');
  host.lang = 'de';
  await host.outcome();
  await server.aborted('nl.jsonld');
  expect(host.told).to.deep.equal([WORDS.en.title, WORDS.de.title]);
});

it('is idle, with the article for the case that it comes back, once its host has left the page', async () => {
  const server = await serve(published('en'));
  const host = hostWith(server.url('en.jsonld'));
  await host.outcome();
  host.remove();
  await Promise.resolve();
  expect(host.content.state).to.equal('idle');
  expect(host.content.article?.title).to.equal(WORDS.en.title);
});

it('makes no second request when asked again while one is under way', async () => {
  const server = await serve(held(published('en')));
  const host = hostWith(server.url('en.jsonld'));
  await server.requested('en.jsonld');
  host.content.retry();
  const outcome = host.outcome();
  await server.release('en.jsonld');
  await outcome;
  expect(await server.requests()).to.have.length(1);
});
