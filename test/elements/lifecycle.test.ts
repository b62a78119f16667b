import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import {ArticleCard} from '../../src/index.js';
import {failed, fixture, heard, loaded, ready, shown, text, warnings} from '../support/page.js';
import {serve} from '../support/served.js';
import {article, held, published, WORDS} from './content.js';

const cardWith = (src: string) => fixture<ArticleCard>(`<zo-article-card src="${src}">Read it</zo-article-card>`);

/** What a server has after an article was changed. */
const changed = (headline: string) => ({'en.jsonld': {body: article('en', ['en'], {headline})}});

describe('an element that is in the page before its definition', () => {
  const newName = () => `zo-${crypto.randomUUID()}`;

  it('shows its fallback, then its content', async () => {
    const server = await serve(published('en'));
    const name = newName();
    const early = fixture(`<${name} src="${server.url('en.jsonld')}">Read it</${name}>`);
    expect(text(early)).to.equal('Read it');
    customElements.define(name, class extends ArticleCard {});
    await loaded(early);
    expect(text(early)).to.contain(WORDS.en.title);
  });

  it('shows the article that the host gave it before', async () => {
    const name = newName();
    const early = fixture<ArticleCard>(`<${name}></${name}>`);
    early.article = {title: 'A title'};
    customElements.define(name, class extends ArticleCard {});
    await early.updateComplete;
    expect(text(early)).to.equal('A title');
  });

  it('shows its content once, where a server has rendered it and nothing takes that over', async () => {
    const server = await serve(published('en'));
    const name = newName();
    const early = fixture(`<${name} src="${server.url('en.jsonld')}"></${name}>`);
    // As a parser makes it of a <template shadowrootmode>.
    early.attachShadow({mode: 'open'}).innerHTML = '<h2>As the server has it</h2>';
    customElements.define(name, class extends ArticleCard {});
    await loaded(early);
    expect(text(early)).to.contain(WORDS.en.title).and.not.contain('As the server has it');
  });
});

describe('an element that is made by script', () => {
  it('shows its content once it is in the page', async () => {
    const server = await serve(published('en'));
    const card = document.createElement('zo-article-card');
    card.src = server.url('en.jsonld');
    fixture('<main></main>').append(card);
    await loaded(card);
    expect(text(card)).to.contain(WORDS.en.title);
  });

  it('asks for nothing before it is in the page', async () => {
    const server = await serve(published('en'));
    const card = document.createElement('zo-article-card');
    card.src = server.url('en.jsonld');
    const other = cardWith(server.url('en.jsonld'));
    await loaded(other);
    expect(card.state).to.equal('idle');
    expect(await server.requests()).to.have.length(1);
  });
});

describe('an element that is moved', () => {
  it('keeps the request it is waiting for', async () => {
    const server = await serve(held(published('en')));
    const card = cardWith(server.url('en.jsonld'));
    await server.requested('en.jsonld');
    fixture('<main></main>').append(card);
    await server.release('en.jsonld');
    await ready(card);
    expect(await server.requests()).to.have.length(1);
  });

  it('keeps its content, with no further request or event', async () => {
    const server = await serve(published('en'));
    const card = cardWith(server.url('en.jsonld'));
    await loaded(card);
    const loads = heard(card, 'zo-load');
    fixture('<main></main>').append(card);
    expect(card.state).to.equal('ready');
    await card.updateComplete;
    expect(text(card)).to.contain(WORDS.en.title);
    expect(loads).to.deep.equal([]);
    expect(await server.requests()).to.have.length(1);
  });
});

describe('an element that is removed', () => {
  it('stops loading', async () => {
    const server = await serve(held(published('en')));
    const card = cardWith(server.url('en.jsonld'));
    await server.requested('en.jsonld');
    card.remove();
    await server.aborted('en.jsonld');
  });

  it('says nothing more', async () => {
    const server = await serve(held(published('en')));
    const card = cardWith(server.url('en.jsonld'));
    const events = [heard(card, 'zo-load'), heard(card, 'zo-error')];
    await server.requested('en.jsonld');
    card.remove();
    await server.aborted('en.jsonld');
    await card.updateComplete;
    expect(events).to.deep.equal([[], []]);
  });

  it('throws nothing at the page', async () => {
    const server = await serve(held(published('en')));
    const card = cardWith(server.url('en.jsonld'));
    const thrown: Event[] = [];
    const collect = (event: Event) => thrown.push(event);
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, collect);
    await server.requested('en.jsonld');
    card.remove();
    await server.aborted('en.jsonld');
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, collect);
    expect(thrown).to.have.length(0);
  });

  it('leaves the load to the others that wait for it', async () => {
    const server = await serve(held(published('en')));
    const [leaving, staying] = [cardWith(server.url('en.jsonld')), cardWith(server.url('en.jsonld'))];
    await server.requested('en.jsonld');
    leaving.remove();
    await leaving.updateComplete;
    await server.release('en.jsonld');
    await ready(staying);
    expect(await server.requests()).to.have.length(1);
  });

  it('loads when it comes back', async () => {
    const server = await serve(held(published('en')));
    const card = cardWith(server.url('en.jsonld'));
    await server.requested('en.jsonld');
    card.remove();
    await server.aborted('en.jsonld');
    await server.set(published('en'));
    fixture('<main></main>').append(card);
    await loaded(card);
    expect(text(card)).to.contain(WORDS.en.title);
  });

  it('shows what it showed when it comes back, until it has what the server has by then', async () => {
    const server = await serve(published('en'));
    const card = cardWith(server.url('en.jsonld'));
    await loaded(card);
    card.remove();
    await Promise.resolve();
    await server.set(held(changed('A new title')));
    fixture('<main></main>').append(card);
    await server.requested('en.jsonld', 2);
    expect(text(card)).to.contain(WORDS.en.title);
    await server.release('en.jsonld');
    await shown(card, 'A new title');
  });

  it('is in the language the page has by then when it comes back', async () => {
    const server = await serve(published('en', 'de'));
    const card = cardWith(server.url('en.jsonld'));
    await loaded(card);
    card.remove();
    document.documentElement.lang = 'de';
    fixture('<main></main>').append(card);
    await shown(card, WORDS.de.title);
  });
});

describe('elements with one src', () => {
  it('make one request, fifty of them', async () => {
    const server = await serve(published('en'));
    const one = `<zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>`;
    const cards = [...fixture(`<main>${one.repeat(50)}</main>`).querySelectorAll('zo-article-card')];
    await Promise.all(cards.map(loaded));
    expect(cards.filter((card) => text(card).includes(WORDS.en.title))).to.have.length(50);
    expect(await server.requests()).to.have.length(1);
  });

  it('make one request where one writes the address relative to the page', async () => {
    const server = await serve(published('en'));
    const {href, pathname} = new URL(server.url('en.jsonld'));
    await Promise.all([cardWith(href), cardWith(pathname)].map(loaded));
    expect(await server.requests()).to.have.length(1);
  });

  it('make no request where another has the content already', async () => {
    const server = await serve(published('en'));
    await loaded(cardWith(server.url('en.jsonld')));
    await loaded(cardWith(server.url('en.jsonld')));
    expect(await server.requests()).to.have.length(1);
  });

  it('get what the server has by then, once the last one has left', async () => {
    const server = await serve(published('en'));
    const first = cardWith(server.url('en.jsonld'));
    await loaded(first);
    first.remove();
    await Promise.resolve();
    await server.set(changed('A new title'));
    const {article} = await loaded(cardWith(server.url('en.jsonld')));
    expect(article.title).to.equal('A new title');
  });
});

describe('reload()', () => {
  it('shows what the server has by then, in every element with that src', async () => {
    const server = await serve(published('en'));
    const cards = [cardWith(server.url('en.jsonld')), cardWith(server.url('en.jsonld'))] as const;
    await Promise.all(cards.map(loaded));
    await server.set(changed('A new title'));
    cards[0].reload();
    await Promise.all(cards.map((card) => shown(card, 'A new title')));
    expect(await server.requests()).to.have.length(2);
  });

  it('leaves the old text on screen until the new one is there', async () => {
    const server = await serve(published('en'));
    const card = cardWith(server.url('en.jsonld'));
    await loaded(card);
    await server.set(held(changed('A new title')));
    card.reload();
    await server.requested('en.jsonld', 2);
    await card.updateComplete;
    expect(text(card)).to.contain(WORDS.en.title);
  });

  it('does nothing where there is no content', async () => {
    const card = fixture<ArticleCard>('<zo-article-card>Read it</zo-article-card>');
    await card.updateComplete;
    card.reload();
    expect(card.state).to.equal('idle');
  });
});

describe('the state of an element, as a property and for style sheets', () => {
  /** The state that the property and, if it is the same, the style sheets see. */
  const stateOf = (card: ArticleCard) =>
    ['idle', 'loading', 'ready', 'failed'].filter((state) => card.matches(`:state(${state})`)).join() === card.state
      ? card.state
      : `property ${card.state}, custom state another`;

  it('is idle where there is no content', async () => {
    const card = fixture<ArticleCard>('<zo-article-card></zo-article-card>');
    await card.updateComplete;
    expect(stateOf(card)).to.equal('idle');
  });

  it('is loading while the content is on its way', async () => {
    const server = await serve(held(published('en')));
    const card = cardWith(server.url('en.jsonld'));
    await server.requested('en.jsonld');
    expect(stateOf(card)).to.equal('loading');
  });

  it('is ready when zo-load comes', async () => {
    const server = await serve(published('en'));
    const card = cardWith(server.url('en.jsonld'));
    let state = '';
    card.addEventListener('zo-load', () => (state = stateOf(card)));
    await loaded(card);
    expect(state).to.equal('ready');
  });

  it('is failed when zo-error comes', async () => {
    warnings();
    const server = await serve();
    const card = cardWith(server.url('missing.jsonld'));
    let state = '';
    card.addEventListener('zo-error', () => (state = stateOf(card)));
    await failed(card);
    expect(state).to.equal('failed');
  });

  it('is loading again while another src is on its way', async () => {
    const server = await serve({...published('en'), ...held(published('de'))});
    const card = cardWith(server.url('en.jsonld'));
    await loaded(card);
    card.src = server.url('de.jsonld');
    await server.requested('de.jsonld');
    await card.updateComplete;
    expect(stateOf(card)).to.equal('loading');
  });

  it('is ready for an article that the host gives', async () => {
    const card = fixture<ArticleCard>('<zo-article-card></zo-article-card>');
    card.article = {title: 'A title'};
    await card.updateComplete;
    expect(stateOf(card)).to.equal('ready');
  });
});
