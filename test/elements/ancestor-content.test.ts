import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import {ArticleCard, setReaderLanguage} from '../../src/index.js';
import {
  allByRole,
  failed,
  findPart,
  fixture,
  heard,
  loaded,
  ready,
  shown,
  text,
  until,
  warnings,
} from '../support/page.js';
import {serve} from '../support/served.js';
import {held, published, WORDS} from './content.js';

const QUESTION = WORDS.en.questions[0].question;

/** A class for an element that the test defines when it wants to. */
const card = () => class extends ArticleCard {};
/** What an element has rendered, even where the fallback that it is in is not on screen. */
const questionsOf = (qa: Element) => findPart(qa, 'questions')?.textContent ?? '';
const languageOf = (qa: Element) => findPart(qa, 'questions')?.lang;

const newName = () => `zo-${crypto.randomUUID()}`;

describe('an element without src', () => {
  it('shows the content of the nearest element around it', async () => {
    const server = await serve({...published('en'), ...published('de')});
    const outer = fixture(`
      <zo-article-card src="${server.url('de.jsonld')}">
        <zo-article-card src="${server.url('en.jsonld')}"><div><zo-qa></zo-qa></div></zo-article-card>
      </zo-article-card>
    `);
    const qa = outer.querySelector('zo-qa')!;
    await ready(qa);
    expect(questionsOf(qa)).to.contain(QUESTION);
  });

  it('makes no request of its own', async () => {
    const server = await serve(published('en'));
    const outer = fixture(`<zo-article-card src="${server.url('en.jsonld')}"><zo-qa></zo-qa></zo-article-card>`);
    await ready(outer.querySelector('zo-qa')!);
    expect(await server.requests()).to.have.length(1);
  });

  it('finds the element around it through a shadow root', async () => {
    const server = await serve(published('en'));
    const outer = fixture(`
      <zo-article-card src="${server.url('en.jsonld')}">
        <div><template shadowrootmode="open"><zo-qa></zo-qa></template></div>
      </zo-article-card>
    `);
    const qa = outer.firstElementChild!.shadowRoot!.querySelector('zo-qa')!;
    await ready(qa);
    expect(questionsOf(qa)).to.contain(QUESTION);
  });

  it('shows the languages of an element around it that is defined only later', async () => {
    const server = await serve(published('en', 'de'));
    const name = newName();
    const outer = fixture(
      `<${name} src="${server.url('en.jsonld')}"><zo-language-switcher></zo-language-switcher></${name}>`,
    );
    const switcher = outer.querySelector('zo-language-switcher')!;
    await switcher.updateComplete;
    customElements.define(name, card());
    await until(switcher, () => findPart(switcher, 'languages')?.childElementCount === 2);
  });

  it('shows what the element around it was given by the host', async () => {
    const outer = fixture<ArticleCard>('<zo-article-card><zo-qa></zo-qa></zo-article-card>');
    outer.article = {title: 'A title', questions: [{id: '1', title: QUESTION, body: '', answers: []}]};
    const qa = outer.querySelector('zo-qa')!;
    await ready(qa);
    expect(questionsOf(qa)).to.contain(QUESTION);
  });

  it('follows when the element around it gets another src', async () => {
    const server = await serve({...published('en'), 'other.jsonld': published('de')['de.jsonld']!});
    const outer = fixture<ArticleCard>(
      `<zo-article-card src="${server.url('en.jsonld')}"><zo-qa></zo-qa></zo-article-card>`,
    );
    const qa = outer.querySelector('zo-qa')!;
    await ready(qa);
    outer.src = server.url('other.jsonld');
    await until(qa, () => questionsOf(qa).includes(WORDS.de.questions[0].question));
  });

  it('follows when it is moved to another element', async () => {
    const server = await serve({...published('en'), ...published('de')});
    const cards = fixture(`
      <main>
        <zo-article-card src="${server.url('en.jsonld')}"><zo-qa></zo-qa></zo-article-card>
        <zo-article-card src="${server.url('de.jsonld')}"></zo-article-card>
      </main>
    `);
    const qa = cards.querySelector('zo-qa')!;
    await ready(qa);
    cards.lastElementChild!.append(qa);
    await until(qa, () => questionsOf(qa).includes(WORDS.de.questions[0].question));
  });

  it('is idle again when it leaves the element around it', async () => {
    const server = await serve(published('en'));
    const main = fixture(`
      <main><zo-article-card src="${server.url('en.jsonld')}"><zo-qa>Ask us</zo-qa></zo-article-card></main>
    `);
    const qa = main.querySelector('zo-qa')!;
    await ready(qa);
    main.append(qa);
    await qa.updateComplete;
    expect(qa.state).to.equal('idle');
    expect(text(qa)).to.equal('Ask us');
  });

  it('is in the language of a pinned element around it', async () => {
    const server = await serve(published('en', 'de'));
    const outer = fixture(`
      <zo-article-card lang="de" src="${server.url('en.jsonld')}"><zo-qa></zo-qa></zo-article-card>
    `);
    const qa = outer.querySelector('zo-qa')!;
    await ready(qa);
    expect(languageOf(qa)).to.equal('de');
  });

  it('stays in the language of a pinned element around it when the reader chooses another', async () => {
    const server = await serve(published('en', 'de', 'nl'));
    const page = fixture(`
      <main>
        <zo-article-card lang="de" src="${server.url('en.jsonld')}"><zo-qa></zo-qa></zo-article-card>
        <zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>
      </main>
    `);
    const qa = page.querySelector('zo-qa')!;
    await ready(qa);
    setReaderLanguage('nl');
    await shown(page.querySelector<ArticleCard>('zo-article-card:last-of-type')!, WORDS.nl.title);
    await qa.updateComplete;
    expect(languageOf(qa)).to.equal('de');
  });

  it('follows the lang of the element around it', async () => {
    const server = await serve(published('en', 'de'));
    const outer = fixture<ArticleCard>(`
      <zo-article-card lang="en" src="${server.url('en.jsonld')}"><zo-qa></zo-qa></zo-article-card>
    `);
    const qa = outer.querySelector('zo-qa')!;
    await ready(qa);
    outer.lang = 'de';
    await until(qa, () => languageOf(qa) === 'de');
  });

  it('takes content of its own once it gets a src', async () => {
    const server = await serve({...published('en'), ...published('de')});
    const outer = fixture(`<zo-article-card src="${server.url('en.jsonld')}"><zo-qa></zo-qa></zo-article-card>`);
    const qa = outer.querySelector('zo-qa')!;
    await ready(qa);
    qa.src = server.url('de.jsonld');
    const {article} = await loaded(qa);
    expect(article.title).to.equal(WORDS.de.title);
  });
});

describe('an element around that is defined later', () => {
  it('lends its content once it is defined', async () => {
    const server = await serve(published('en'));
    const name = newName();
    const outer = fixture(`<${name} src="${server.url('en.jsonld')}"><zo-qa>Ask us</zo-qa></${name}>`);
    const qa = outer.querySelector('zo-qa')!;
    await qa.updateComplete;
    expect(text(qa)).to.equal('Ask us');
    customElements.define(name, card());
    await ready(qa);
    expect(questionsOf(qa)).to.contain(QUESTION);
  });

  it('comes before one further out that was there first', async () => {
    const server = await serve({...published('en'), ...published('de')});
    const name = newName();
    const outer = fixture(`
      <zo-article-card src="${server.url('de.jsonld')}">
        <${name} src="${server.url('en.jsonld')}"><zo-qa></zo-qa></${name}>
      </zo-article-card>
    `);
    await loaded(outer);
    customElements.define(name, card());
    const qa = outer.querySelector('zo-qa')!;
    await until(qa, () => questionsOf(qa).includes(QUESTION));
  });

  it('changes nothing for an element that has left it', async () => {
    const server = await serve(published('en'));
    const name = newName();
    const main = fixture(`<main><${name} src="${server.url('en.jsonld')}"><zo-qa>Ask us</zo-qa></${name}></main>`);
    const qa = main.querySelector('zo-qa')!;
    await qa.updateComplete;
    main.append(qa);
    customElements.define(name, card());
    await loaded(main);
    await qa.updateComplete;
    expect(text(qa)).to.equal('Ask us');
  });
});

describe('content that cannot be loaded, shown by several elements without src', () => {
  async function fail() {
    const told = warnings();
    const server = await serve();
    const page = fixture('<main></main>');
    const errors = heard(page, 'zo-error');
    page.innerHTML = `
      <zo-article-card src="${server.url('missing.jsonld')}">
        Read it <zo-qa>Ask us</zo-qa><zo-language-switcher></zo-language-switcher>
      </zo-article-card>
    `;
    const [outer, qa] = [page.querySelector('zo-article-card')!, page.querySelector('zo-qa')!];
    await failed(outer);
    await until(qa, () => qa.state === 'failed');
    return {told, server, page, outer, qa, errors};
  }

  it('is told once to the host', async () => {
    const {told, errors} = await fail();
    expect(errors.map(({target}) => (target as Element).localName)).to.deep.equal(['zo-article-card']);
    expect(told).to.have.length(1);
  });

  it('is told once to the reader, with one button to try again', async () => {
    const {outer} = await fail();
    expect(text(outer).match(/could not be loaded/g)).to.have.length(1);
    expect(allByRole(outer, 'button')).to.have.length(1);
  });

  it('was asked for once', async () => {
    const {server} = await fail();
    expect(await server.requests()).to.have.length(1);
  });

  it('is shown by all of them once it can be loaded', async () => {
    const {server, outer, qa} = await fail();
    await server.set({'missing.jsonld': published('en')['en.jsonld']!});
    outer.reload();
    await ready(qa);
    expect(questionsOf(qa)).to.contain(QUESTION);
  });
});

it('loads the content again for the element around, when an element without src is told to', async () => {
  warnings();
  const server = await serve(held(published('en')));
  await server.set({'en.jsonld': {status: 500}});
  const outer = fixture<ArticleCard>(
    `<zo-article-card src="${server.url('en.jsonld')}"><zo-qa></zo-qa></zo-article-card>`,
  );
  await failed(outer);
  await server.set(published('en'));
  outer.querySelector('zo-qa')!.reload();
  await shown(outer, WORDS.en.title);
});

it('looks past an element of another library that has its prefix', async () => {
  const server = await serve(published('en'));
  const name = newName();
  customElements.define(name, class extends HTMLElement {});
  const outer = fixture(
    `<zo-article-card src="${server.url('en.jsonld')}"><${name}><zo-qa></zo-qa></${name}></zo-article-card>`,
  );
  const qa = outer.querySelector('zo-qa')!;
  await ready(qa);
  expect(questionsOf(qa)).to.contain(QUESTION);
});
