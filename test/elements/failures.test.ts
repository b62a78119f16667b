import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {ContentError} from '../../src/index.js';
import {
  allByRole,
  byRole,
  click,
  failed,
  findPart,
  fixture,
  focused,
  heard,
  loaded,
  press,
  ready,
  replace,
  shown,
  text,
  until,
  warnings,
} from '../support/page.js';
import {serve, type Answer} from '../support/served.js';
import {held, published, WORDS} from './content.js';

const cardWith = (src: string) => fixture<ArticleCard>(`<zo-article-card src="${src}">Read it</zo-article-card>`);

let told: string[];

beforeEach(() => (told = warnings()));

/** A card whose content cannot be loaded. */
async function fail(answer: Answer = {status: 404}) {
  const server = await serve({'en.jsonld': answer});
  const card = cardWith(server.url('en.jsonld'));
  const {error} = await failed(card);
  return {server, card, error};
}

/** What may go wrong, what the reader is told of it, and what the site's developer. */
const FAILURES: readonly {kind: string; answer: Answer; words: string; message: RegExp}[] = [
  {
    kind: 'network',
    answer: {status: 0},
    words: 'This could not be loaded. Check the connection.',
    message: /Expected an answer from .*en\.jsonld.*Check the address/,
  },
  {
    kind: 'status',
    answer: {status: 404},
    words: 'This could not be loaded: the server answered with an error.',
    message: /Expected a document at .*en\.jsonld.*404.*Check the address in src/,
  },
  {
    kind: 'format',
    answer: {headers: {'content-type': 'text/plain'}, body: 'Hello'},
    words: 'This could not be read.',
    message: /Expected .*en\.jsonld.*"Hello".*Point src at/,
  },
  {
    kind: 'empty',
    answer: {body: {'@context': 'https://schema.org', '@type': 'Recipe', name: 'Soup'}},
    words: 'There is no article here.',
    message: /Expected an article.*en\.jsonld.*Recipe.*See https:\/\/schema\.org\/Article/,
  },
];

for (const {kind, answer, words, message} of FAILURES) {
  describe(`a failure of the kind ${kind}`, () => {
    beforeEach(() => {
      // What is waited before a request is made once more is not what these tests are about.
      replace(globalThis, 'setTimeout', (callback: () => void) => queueMicrotask(callback));
    });

    it('is told to the reader in words, with a way to try again', async () => {
      const {card} = await fail(answer);
      const line = byRole(card, 'status');
      expect(text(line)).to.equal(`${words} Try again`);
      expect(text(byRole(line, 'button'))).to.equal('Try again');
    });

    it('is told to the host: what was expected, what came, and what to do', async () => {
      const {error} = await fail(answer);
      expect(error).to.be.instanceOf(ContentError);
      expect(error.kind).to.equal(kind);
      expect(error.message).to.match(message);
    });
  });
}

it('has its documented parts where it failed', async () => {
  const {card} = await fail();
  expect(['failure', 'retry'].filter((name) => !findPart(card, name))).to.deep.equal([]);
});

it('tells the site’s developer of a failure in one warning that names the element', async () => {
  const {error} = await fail();
  expect(told).to.deep.equal([`<zo-article-card>: ${error.message}`]);
});

it('leaves the original on screen where the wanted translation cannot be loaded', async () => {
  const server = await serve({...published('en', 'de'), 'de.jsonld': {status: 404}});
  const card = fixture<ArticleCard>(`<zo-article-card src="${server.url('en.jsonld')}" lang="de"></zo-article-card>`);
  await failed(card);
  expect(text(card)).to.contain(WORDS.en.title).and.contain('could not be loaded');
});

describe('the button to try again', () => {
  it('shows the content once it can be loaded, and the failure no more', async () => {
    const {server, card} = await fail();
    await server.set(published('en'));
    await click(byRole(card, 'button', 'Try again'));
    await ready(card);
    expect(text(card)).to.contain(WORDS.en.title).and.not.contain('could not be loaded');
    expect(allByRole(card, 'button')).to.have.length(0);
  });

  for (const key of ['Enter', 'Space']) {
    it(`works with ${key}`, async () => {
      const {server, card} = await fail();
      await server.set(published('en'));
      await press('Tab', key);
      await shown(card, WORDS.en.title);
    });
  }

  it('asks once for all elements that show the content', async () => {
    const server = await serve();
    const src = server.url('en.jsonld');
    const page = fixture(`
      <main>
        <zo-article-card src="${src}"></zo-article-card>
        <zo-article-card src="${src}"></zo-article-card>
        <zo-qa src="${src}"></zo-qa>
      </main>
    `);
    const [card, qa] = [page.querySelector('zo-article-card')!, page.querySelector('zo-qa')!];
    const elements = [...page.querySelectorAll('zo-article-card'), qa];
    await Promise.all(elements.map(failed));
    await server.set(published('en'));
    await click(byRole(card, 'button', 'Try again'));
    await Promise.all(elements.map(ready));
    expect(await server.requests()).to.have.length(2);
  });

  it('is there again, and still has the focus, when trying again fails', async () => {
    const {card} = await fail();
    const second = failed(card);
    await press('Tab', 'Enter');
    await second;
    expect(text(focused())).to.equal('Try again');
  });

  it('emits zo-error again when trying again fails', async () => {
    const {server, card} = await fail();
    await server.set({'en.jsonld': {status: 500}});
    const second = failed(card);
    await click(byRole(card, 'button', 'Try again'));
    expect((await second).error.message).to.contain('500');
  });
});

it('never keeps a failure for the next element with that src', async () => {
  const {server} = await fail();
  await server.set(published('en'));
  const {article} = await loaded(cardWith(server.url('en.jsonld')));
  expect(article.title).to.equal(WORDS.en.title);
});

it('leaves the last good content on screen when the next cannot be loaded', async () => {
  const server = await serve(published('en'));
  const card = cardWith(server.url('en.jsonld'));
  await loaded(card);
  card.src = server.url('missing.jsonld');
  await failed(card);
  expect(text(card)).to.contain(WORDS.en.title).and.contain('This could not be loaded');
  expect(text(card)).not.to.contain('Read it');
});

it('says no more of a failure once the host names another src', async () => {
  const {server, card} = await fail();
  await server.set({...held(published('de'))});
  card.src = server.url('de.jsonld');
  await server.requested('de.jsonld');
  await card.updateComplete;
  expect(text(card)).not.to.contain('could not be loaded');
});

it('says no more of a failure once the host gives an article', async () => {
  const {card} = await fail();
  card.article = {title: 'A title'};
  await card.updateComplete;
  expect(text(card)).to.equal('A title');
});

it('is harmless to the page where src is no address', async () => {
  const card = cardWith('http://[');
  await failed(card);
  expect(text(card)).to.match(/^Read it This could not be loaded/);
});

it('says nothing of a failure that comes after the element has left', async () => {
  const server = await serve(held({'en.jsonld': {status: 500}}));
  const [leaving, staying] = [cardWith(server.url('en.jsonld')), cardWith(server.url('en.jsonld'))];
  const errors = heard(leaving, 'zo-error');
  await server.requested('en.jsonld');
  leaving.remove();
  await leaving.updateComplete;
  await server.release('en.jsonld');
  await until(staying, () => staying.state === 'failed');
  expect(errors).to.deep.equal([]);
});

it('shows nothing of a body’s markup that cannot be made safe', async () => {
  const card = fixture<ArticleCard>('<zo-article-card display="full"></zo-article-card>');
  // Without a document of its own to parse it in, markup cannot be made safe.
  replace(document.implementation, 'createHTMLDocument', () => {
    throw new Error('No documents today.');
  });
  const warned = new Promise((resolve) => {
    replace(console, 'warn', resolve);
  });
  card.article = {title: 'A title', body: '<p>Not safe</p>'};
  await warned;
  expect(text(card)).not.to.contain('Not safe');
});
