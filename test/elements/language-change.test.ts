import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import type {LanguageSwitcher} from '../../src/elements/language-switcher.js';
import type {QuestionsAndAnswers} from '../../src/elements/qa.js';
import {setReaderLanguage} from '../../src/index.js';
import {
  byRole,
  click,
  failed,
  fixture,
  focused,
  heard,
  languageOf,
  loaded,
  part,
  press,
  ready,
  shown,
  text,
  until,
  warnings,
} from '../support/page.js';
import {serve, type ContentServer, type Table} from '../support/served.js';
import {article, held, published, WORDS} from './content.js';

const LANGUAGES = ['en', 'de', 'ar'] as const;

interface Page {
  readonly server: ContentServer;
  readonly card: ArticleCard;
  readonly qa: QuestionsAndAnswers;
  readonly switcher: LanguageSwitcher;
}

/** A page with a card, its questions and a switcher, in English; what is in `table` comes before what is published. */
async function open(table: Table = {}): Promise<Page> {
  const server = await serve({...published(...LANGUAGES), ...table});
  const src = server.url('en.jsonld');
  const page = fixture(`
    <main>
      <zo-language-switcher src="${src}"></zo-language-switcher>
      <zo-article-card display="full" src="${src}"></zo-article-card>
      <zo-qa src="${src}"></zo-qa>
    </main>
  `);
  const card = page.querySelector('zo-article-card')!;
  const qa = page.querySelector('zo-qa')!;
  const switcher = page.querySelector('zo-language-switcher')!;
  await Promise.all([card, qa, switcher].map(loaded));
  return {server, card, qa, switcher};
}

const choose = (switcher: Element, language: string) => click(byRole(switcher, 'link', language));

describe('choosing a language', () => {
  it('changes card, questions and switcher', async () => {
    const {card, qa, switcher} = await open();
    await choose(switcher, 'Deutsch');
    await Promise.all([
      shown(card, WORDS.de.title),
      shown(qa, WORDS.de.questions[0].question),
      until(switcher, () => switcher.shadowRoot!.querySelector('[aria-current]')?.textContent === 'Deutsch'),
    ]);
    expect(text(card)).not.to.contain(WORDS.en.title);
  });

  it('works from the row of languages in the card, too', async () => {
    const {card, qa} = await open();
    await choose(card, 'Deutsch');
    await Promise.all([shown(card, WORDS.de.title), shown(qa, WORDS.de.questions[0].question)]);
  });

  it('gives every region of the content the language and direction it is in', async () => {
    const {card, qa, switcher} = await open();
    await choose(switcher, 'العربية');
    await Promise.all([shown(card, WORDS.ar.title), shown(qa, WORDS.ar.questions[0].question)]);
    for (const region of [part(card, 'card'), part(qa, 'questions')]) {
      expect([region.lang, region.dir]).to.deep.equal(['ar', 'rtl']);
    }
  });

  it('keeps the focus on the chosen language', async () => {
    const {card, switcher} = await open();
    await press('Tab', 'Enter');
    await shown(card, WORDS.de.title);
    await switcher.updateComplete;
    expect(focused().textContent).to.equal('Deutsch');
    expect(focused().getAttribute('aria-current')).to.equal('true');
    expect(focused().hasAttribute('href')).to.equal(false);
  });

  it('leaves the old text until the new one is there', async () => {
    const {server, card, qa, switcher} = await open(held(published('de')));
    await choose(switcher, 'Deutsch');
    await server.requested('de.jsonld');
    await Promise.all([card.updateComplete, qa.updateComplete]);
    expect(text(card)).to.contain(WORDS.en.title);
    expect(text(qa)).to.contain(WORDS.en.questions[0].question);
  });

  it('says in the new language which one is shown', async () => {
    const {switcher} = await open();
    await choose(switcher, 'Deutsch');
    await shown(switcher, 'Sprache: Deutsch');
    expect(languageOf(byRole(switcher, 'status'), 'Sprache: Deutsch')).to.equal('de');
  });

  it('says nothing before the new language is shown', async () => {
    const {server, switcher} = await open(held(published('de')));
    const status = byRole(switcher, 'status');
    await choose(switcher, 'Deutsch');
    await server.requested('de.jsonld');
    await switcher.updateComplete;
    expect(text(status)).to.equal('');
  });

  it('says it once, in the switcher that was used', async () => {
    const {card, switcher} = await open();
    await choose(switcher, 'Deutsch');
    await shown(switcher, 'Sprache: Deutsch');
    await shown(card, WORDS.de.title);
    expect(text(card)).not.to.contain('Sprache: Deutsch');
  });

  it('asks for each document once', async () => {
    const {server, card, qa, switcher} = await open();
    await choose(switcher, 'Deutsch');
    await Promise.all([shown(card, WORDS.de.title), shown(qa, WORDS.de.questions[0].question)]);
    const requests = await server.requests();
    expect(requests.map(({path}) => path)).to.deep.equal(['en.jsonld', 'de.jsonld']);
  });

  it('goes back without another request', async () => {
    const {server, card, switcher} = await open();
    await choose(switcher, 'Deutsch');
    await shown(card, WORDS.de.title);
    await choose(switcher, 'English');
    await shown(card, WORDS.en.title);
    expect(await server.requests()).to.have.length(2);
  });

  it('takes up the first document where the reader chooses before it has come', async () => {
    const server = await serve(held(published('en', 'de')));
    const card = fixture<ArticleCard>(`<zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>`);
    await server.requested('en.jsonld');
    setReaderLanguage('de');
    await server.release('en.jsonld');
    await server.requested('de.jsonld');
    await server.release('de.jsonld');
    await shown(card, WORDS.de.title);
    expect(await server.requests()).to.have.length(2);
  });

  it('makes no request for a translation that the document carries in full', async () => {
    const {'@id': id, ...inline} = article('de') as Record<string, unknown>;
    expect(id).to.equal('de.jsonld');
    const server = await serve({'en.jsonld': {body: article('en', ['en'], {workTranslation: inline})}});
    const card = fixture<ArticleCard>(
      `<zo-article-card display="full" src="${server.url('en.jsonld')}"></zo-article-card>`,
    );
    await loaded(card);
    await choose(card, 'Deutsch');
    await shown(card, WORDS.de.title);
    expect(await server.requests()).to.have.length(1);
  });

  it('keeps the languages in their order, whichever is shown', async () => {
    const {switcher} = await open({'de.jsonld': {body: article('de', ['ar', 'de', 'en'])}});
    const before = text(byRole(switcher, 'list'));
    await choose(switcher, 'Deutsch');
    await shown(switcher, 'Sprache: Deutsch');
    expect(text(byRole(switcher, 'list'))).to.equal(before);
  });

  it('is announced by zo-load, with the article in the new language', async () => {
    const {card, switcher} = await open();
    const loads = heard(card, 'zo-load');
    await choose(switcher, 'Deutsch');
    await shown(card, WORDS.de.title);
    await card.updateComplete;
    expect(loads.map((event) => event.article.title)).to.deep.equal([WORDS.de.title]);
  });
});

describe('an element with a lang of its own', () => {
  it('stays in its language when the reader chooses another', async () => {
    const {card, switcher, server} = await open();
    const pinned = fixture<ArticleCard>(
      `<zo-article-card lang="de" src="${server.url('en.jsonld')}"></zo-article-card>`,
    );
    await loaded(pinned);
    await choose(switcher, 'العربية');
    await shown(card, WORDS.ar.title);
    await pinned.updateComplete;
    expect(text(pinned)).to.contain(WORDS.de.title);
  });

  it('follows the reader once the host takes the lang away', async () => {
    const server = await serve(published(...LANGUAGES));
    setReaderLanguage('ar');
    const card = fixture<ArticleCard>(`<zo-article-card lang="de" src="${server.url('en.jsonld')}"></zo-article-card>`);
    await loaded(card);
    card.removeAttribute('lang');
    await shown(card, WORDS.ar.title);
  });
});

describe('a language that cannot be loaded', () => {
  const MISSING = {'de.jsonld': {status: 500}};
  beforeEach(() => void warnings());

  it('leaves the old text and says why, in words', async () => {
    const {card, switcher} = await open(MISSING);
    const failure = failed(card);
    await choose(switcher, 'Deutsch');
    await failure;
    expect(text(card)).to.contain(WORDS.en.title).and.contain('Der Server hat einen Fehler gemeldet.');
  });

  it('emits zo-error', async () => {
    const {card, switcher} = await open(MISSING);
    const failure = failed(card);
    await choose(switcher, 'Deutsch');
    const {error} = await failure;
    expect(error.kind).to.equal('status');
    expect(error.message).to.contain('de.jsonld').and.contain('500');
  });

  it('leaves the current language marked', async () => {
    const {switcher} = await open(MISSING);
    const failure = failed(switcher);
    await choose(switcher, 'Deutsch');
    await failure;
    expect(switcher.shadowRoot!.querySelector('[aria-current]')?.textContent).to.equal('English');
    expect(text(switcher)).not.to.contain('Sprache: Deutsch');
  });

  it('is asked for again when the reader chooses it again', async () => {
    const {server, card, switcher} = await open(MISSING);
    const failure = failed(card);
    await choose(switcher, 'Deutsch');
    await failure;
    await server.set(published('de'));
    await choose(switcher, 'Deutsch');
    await shown(card, WORDS.de.title);
  });

  it('is forgotten when the reader chooses another', async () => {
    const {card, switcher} = await open(MISSING);
    const failure = failed(card);
    await choose(switcher, 'Deutsch');
    await failure;
    await choose(switcher, 'العربية');
    await shown(card, WORDS.ar.title);
    expect(text(card)).not.to.contain('إعادة المحاولة');
  });
});

it('shows the newer choice where the older one arrives later', async () => {
  const {server, card, switcher} = await open(held(published('de')));
  // Waits for the older one, too, so that it does arrive.
  const german = fixture<ArticleCard>(`<zo-article-card lang="de" src="${server.url('en.jsonld')}"></zo-article-card>`);
  await choose(switcher, 'Deutsch');
  await server.requested('de.jsonld');
  await choose(switcher, 'العربية');
  await shown(card, WORDS.ar.title);
  await server.release('de.jsonld');
  await ready(german);
  expect(text(card)).to.contain(WORDS.ar.title);
});

it('stops loading a language that the reader no longer wants', async () => {
  const {server, switcher} = await open(held(published('de')));
  await choose(switcher, 'Deutsch');
  await server.requested('de.jsonld');
  await choose(switcher, 'العربية');
  await server.aborted('de.jsonld');
});
