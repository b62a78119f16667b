import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {getReaderLanguage, onReaderLanguageChange, setReaderLanguage} from '../../src/index.js';
import {findPart, fixture, languageOf, loaded, part, replace, shown, text, until, warnings} from '../support/page.js';
import {serve} from '../support/served.js';
import {published, WORDS} from './content.js';

/** The address of the article, in English with all its translations. */
async function publish(): Promise<string> {
  const server = await serve(published('en', 'de', 'ar', 'ja'));
  return server.url('en.jsonld');
}

const titleOf = async (card: ArticleCard) => (await loaded(card)).article.title;
const page = document.documentElement;

describe('the language an article is shown in', () => {
  it('is that of its own lang before the reader’s', async () => {
    setReaderLanguage('ar');
    const card = fixture<ArticleCard>(`<zo-article-card lang="ja" src="${await publish()}"></zo-article-card>`);
    expect(await titleOf(card)).to.equal(WORDS.ja.title);
  });

  it('is the reader’s before the page’s', async () => {
    setReaderLanguage('ar');
    const section = fixture(
      `<section lang="ja"><zo-article-card src="${await publish()}"></zo-article-card></section>`,
    );
    expect(await titleOf(section.querySelector('zo-article-card')!)).to.equal(WORDS.ar.title);
  });

  it('is that of the nearest ancestor with a lang', async () => {
    page.lang = 'ar';
    const section = fixture(
      `<section lang="ja"><p lang=""><zo-article-card src="${await publish()}"></zo-article-card></p></section>`,
    );
    expect(await titleOf(section.querySelector('zo-article-card')!)).to.equal(WORDS.ja.title);
  });

  it('is that of the nearest ancestor outside the shadow root it is in', async () => {
    const section = fixture(`
      <section lang="ja"><div><template shadowrootmode="open">
        <zo-article-card src="${await publish()}"></zo-article-card>
      </template></div></section>
    `);
    const card = section.firstElementChild!.shadowRoot!.querySelector('zo-article-card')!;
    expect(await titleOf(card)).to.equal(WORDS.ja.title);
  });

  it('is that of the element it is slotted into', async () => {
    const box = fixture(`
      <div lang="ar"><template shadowrootmode="open"><section lang="ja"><slot></slot></section></template>
        <zo-article-card src="${await publish()}"></zo-article-card>
      </div>
    `);
    expect(await titleOf(box.querySelector('zo-article-card')!)).to.equal(WORDS.ja.title);
  });

  it('is the browser’s where the page says nothing', async () => {
    replace(navigator, 'languages', ['sv', 'ja']);
    const card = fixture<ArticleCard>(`<zo-article-card src="${await publish()}"></zo-article-card>`);
    expect(await titleOf(card)).to.equal(WORDS.ja.title);
  });

  it('is that of the document where nothing wanted is published', async () => {
    replace(navigator, 'languages', ['sv']);
    const card = fixture<ArticleCard>(`<zo-article-card src="${await publish()}"></zo-article-card>`);
    expect(await titleOf(card)).to.equal(WORDS.en.title);
  });

  it('serves a reader of a regional variant', async () => {
    const card = fixture<ArticleCard>(`<zo-article-card lang="de-AT" src="${await publish()}"></zo-article-card>`);
    expect(await titleOf(card)).to.equal(WORDS.de.title);
  });
});

describe('an article on screen', () => {
  it('follows the reader’s language when the host sets it', async () => {
    const card = fixture<ArticleCard>(`<zo-article-card src="${await publish()}"></zo-article-card>`);
    await loaded(card);
    setReaderLanguage('de');
    await shown(card, WORDS.de.title);
  });

  it('goes back to the page’s language when the host takes the reader’s back', async () => {
    page.lang = 'ja';
    setReaderLanguage('de');
    const card = fixture<ArticleCard>(`<zo-article-card src="${await publish()}"></zo-article-card>`);
    await loaded(card);
    setReaderLanguage(undefined);
    await shown(card, WORDS.ja.title);
  });

  it('follows its own lang', async () => {
    const card = fixture<ArticleCard>(`<zo-article-card lang="de" src="${await publish()}"></zo-article-card>`);
    await loaded(card);
    card.lang = 'ja';
    await shown(card, WORDS.ja.title);
  });

  it('follows the lang of the page', async () => {
    const card = fixture<ArticleCard>(`<zo-article-card src="${await publish()}"></zo-article-card>`);
    await loaded(card);
    page.lang = 'ar';
    await shown(card, WORDS.ar.title);
  });

  it('follows the lang of an ancestor outside the shadow roots it is in', async () => {
    const section = fixture(`
      <section lang="ja"><div><template shadowrootmode="open"><div><template shadowrootmode="open">
        <zo-article-card src="${await publish()}"></zo-article-card>
      </template></div></template></div></section>
    `);
    const card =
      section.firstElementChild!.shadowRoot!.firstElementChild!.shadowRoot!.querySelector('zo-article-card')!;
    await loaded(card);
    section.lang = 'de';
    await shown(card, WORDS.de.title);
  });

  it('follows the lang of the element it is slotted into', async () => {
    const box = fixture(`
      <div><template shadowrootmode="open"><section lang="ja"><slot></slot></section></template>
        <zo-article-card src="${await publish()}"></zo-article-card>
      </div>
    `);
    const card = box.querySelector('zo-article-card')!;
    await loaded(card);
    box.shadowRoot!.querySelector('section')!.lang = 'de';
    await shown(card, WORDS.de.title);
  });

  it('follows the lang of where it is moved', async () => {
    const src = await publish();
    const sections = fixture(
      `<div><p lang="ja"><zo-article-card src="${src}"></zo-article-card></p><p lang="de"></p></div>`,
    );
    const card = sections.querySelector('zo-article-card')!;
    await loaded(card);
    sections.lastElementChild!.append(card);
    await shown(card, WORDS.de.title);
  });

  it('stays as it is when a browser’s translator rewrites the page’s lang', async () => {
    page.lang = 'en';
    const src = await publish();
    const card = fixture<ArticleCard>(`<zo-article-card src="${src}"></zo-article-card>`);
    await loaded(card);
    page.className = 'translated-ltr';
    page.lang = 'de';
    // Once this one is in German, the other would be, too.
    await loaded(fixture(`<zo-article-card lang="de" src="${src}"></zo-article-card>`));
    expect(text(card)).to.contain(WORDS.en.title);
  });
});

describe('an article that is not published in the wanted language', () => {
  it('says so in words, naming both languages', async () => {
    const card = fixture<ArticleCard>(
      `<zo-article-card display="full" lang="sv" src="${await publish()}"></zo-article-card>`,
    );
    await loaded(card);
    await until(card, () => !!findPart(card, 'notice'));
    expect(text(part(card, 'notice'))).to.equal('Not available in Swedish. Shown in English.');
  });

  it('says so in the page’s language', async () => {
    const server = await serve(published('en'));
    page.lang = 'de';
    const card = fixture<ArticleCard>(
      `<zo-article-card display="full" lang="sv" src="${server.url('en.jsonld')}"></zo-article-card>`,
    );
    await loaded(card);
    await until(card, () => !!findPart(card, 'notice'));
    expect(text(part(card, 'notice'))).to.equal(
      'Schwedisch ist für diesen Artikel nicht verfügbar. Angezeigte Sprache: Englisch.',
    );
    expect(languageOf(card, 'Schwedisch ist')).to.equal('de');
  });

  it('says nothing where only the region differs', async () => {
    const card = fixture<ArticleCard>(
      `<zo-article-card display="full" lang="de-CH" src="${await publish()}"></zo-article-card>`,
    );
    await loaded(card);
    expect(findPart(card, 'notice')?.textContent).to.equal(undefined);
  });

  it('says nothing where only the browser wanted another language', async () => {
    replace(navigator, 'languages', ['sv']);
    const card = fixture<ArticleCard>(`<zo-article-card display="full" src="${await publish()}"></zo-article-card>`);
    await loaded(card);
    expect(findPart(card, 'notice')?.textContent).to.equal(undefined);
  });
});

describe('the reader’s language', () => {
  it('is unknown until one is chosen', () => {
    expect(getReaderLanguage()).to.equal(undefined);
  });

  it('is told to those who asked to be called back, until they no longer do', () => {
    const told: unknown[] = [];
    const stop = onReaderLanguageChange(() => told.push(getReaderLanguage()));
    setReaderLanguage('pt_BR');
    stop();
    setReaderLanguage('de');
    expect(told).to.deep.equal(['pt-BR']);
  });

  it('stays as it is, with a warning, where the host sets what is no language', () => {
    const told = warnings();
    setReaderLanguage('de');
    setReaderLanguage('Deutsch, bitte');
    expect(getReaderLanguage()).to.equal('de');
    expect(told).to.have.length(1);
  });
});
