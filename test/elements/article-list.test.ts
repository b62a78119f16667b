import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import '../../src/define/article-list.js';
import type {ArticleList} from '../../src/elements/article-list.js';
import {
  allByRole,
  byRole,
  click,
  findPart,
  fixture,
  focused,
  loaded,
  part,
  text,
  until,
  violations,
  warnings,
} from '../support/page.js';
import {serve} from '../support/served.js';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly language?: string;
  readonly date_published?: string;
}

const item = (number: number, more: Partial<Item> = {}): Item & {url: string} => ({
  id: String(number),
  url: `https://example.org/${number}`,
  title: `Article ${number}`,
  date_published: `2026-01-${String(number).padStart(2, '0')}T08:00:00Z`,
  ...more,
});

const feed = (items: readonly Item[]) => ({
  body: {version: 'https://jsonfeed.org/version/1.1', title: 'The Shore', language: 'en', items},
});

async function show(items: readonly Item[], attributes = ''): Promise<ArticleList> {
  const server = await serve({'feed.json': feed(items)});
  const list = fixture<ArticleList>(`
    <zo-article-list src="${server.url('feed.json')}" ${attributes}><a href="/articles">All articles</a></zo-article-list>
  `);
  await loaded(list);
  await complete(list);
  return list;
}

/** Resolves once the list and its cards have rendered. */
async function complete(list: ArticleList): Promise<void> {
  await list.updateComplete;
  await Promise.all([...list.renderRoot.querySelectorAll('zo-article-card')].map((card) => card.updateComplete));
}

const titles = (list: ArticleList) =>
  [...list.renderRoot.querySelectorAll('zo-article-card')].map((card) =>
    card.shadowRoot ? text(card.shadowRoot.querySelector('[part=title]') ?? card) : '',
  );

const numbered = (count: number) => Array.from({length: count}, (_, index) => item(index + 1));

describe('a list of a feed’s articles', () => {
  it('shows a card for each, the newest first, those without a date last', async () => {
    const list = await show([item(1), item(9, {date_published: ''}), item(3), item(2)]);
    expect(titles(list)).to.deep.equal(['Article 3', 'Article 2', 'Article 1', 'Article 9']);
  });

  it('leads to each article', async () => {
    const list = await show([item(1), item(2)]);
    const links = allByRole(list, 'link') as HTMLAnchorElement[];
    expect(links.map(({href}) => href)).to.deep.equal(['https://example.org/2', 'https://example.org/1']);
  });

  it('is a list to a screen reader, with titles of the level that the host says', async () => {
    const list = await show([item(1), item(2)], 'heading-level="3"');
    expect(allByRole(byRole(list, 'list'), 'listitem')).to.have.length(2);
    expect(allByRole(list, 'heading').map(({ariaLevel}) => ariaLevel)).to.deep.equal(['3', '3']);
  });

  it('shows as many as limit says, and as many more with each press', async () => {
    const list = await show(numbered(5), 'limit="2"');
    expect(titles(list)).to.have.length(2);
    await click(byRole(list, 'button', 'Show more'));
    await until(list, () => titles(list).length === 4);
    await click(byRole(list, 'button', 'Show more'));
    await until(list, () => titles(list).length === 5);
    expect(findPart(list, 'more')).to.equal(null);
  });

  for (const {kind, items, target} of [
    {kind: 'card', items: numbered(5), target: 'a'},
    {kind: 'card without a page to lead to', items: numbered(5).map((one) => ({...one, url: ''})), target: 'h2'},
  ]) {
    it(`gives the first new ${kind} the focus, and says how many there are`, async () => {
      const list = await show(items, 'limit="2"');
      const arrived = new Promise<void>((resolve) => {
        // From one part of the list to another: nobody outside hears of it.
        list.renderRoot.addEventListener('focusin', () => {
          if (focused().localName === target) resolve();
        });
      });
      await click(byRole(list, 'button', 'Show more'));
      await arrived;
      expect(text(focused())).to.equal('Article 3');
      expect(text(byRole(list, 'status'))).to.equal('Articles shown: 4 of 5');
    });
  }

  it('shows all at once where limit is 0, however many there are', async () => {
    const list = await show(
      Array.from({length: 120}, (_, index) => item(1, {id: `n${index}`, title: `Number ${index}`})),
      'limit="0"',
    );
    await until(list, () => titles(list).length === 120);
    expect(findPart(list, 'more')).to.equal(null);
  });

  it('takes a limit that is no number for the usual one, with a warning', async () => {
    const warned = warnings();
    const list = await show(numbered(14), 'limit="few"');
    expect(titles(list)).to.have.length(12);
    expect(warned.join()).to.contain('limit="few"');
  });

  it('shows the articles of the reader’s language, and says how many others there are', async () => {
    document.documentElement.lang = 'de';
    const list = await show([
      item(1),
      item(2, {language: 'de'}),
      item(3, {language: 'de-AT'}),
      item(4, {language: 'ar'}),
    ]);
    expect(titles(list)).to.deep.equal(['Article 3', 'Article 2']);
    expect(text(part(list, 'notice'))).to.match(/2/);
    await click(part(list, 'show-all'));
    await until(list, () => titles(list).length === 4);
    expect(findPart(list, 'notice')).to.equal(null);
  });

  it('shows all where the reader’s language is not among them, each marked with its own', async () => {
    document.documentElement.lang = 'sv';
    const list = await show([item(1, {language: 'ja'}), item(2, {language: 'ar'})]);
    const cards = [...list.renderRoot.querySelectorAll('zo-article-card')];
    expect(cards.map((card) => card.shadowRoot!.querySelector('article')!.dir)).to.deep.equal(['rtl', 'ltr']);
    expect(findPart(list, 'notice')).to.equal(null);
  });

  it('shows given articles with no request', async () => {
    const list = fixture<ArticleList>('<zo-article-list></zo-article-list>');
    list.articles = [
      {title: 'One', published: '2026-01-01'},
      {title: 'Two', published: '2026-01-02'},
    ];
    await complete(list);
    expect(titles(list)).to.deep.equal(['Two', 'One']);
  });

  it('says so where there are none', async () => {
    const list = fixture<ArticleList>('<zo-article-list></zo-article-list>');
    list.articles = [];
    await complete(list);
    expect(text(list)).to.equal('There is no article here.');
  });

  it('has nothing that axe objects to', async () => {
    const list = await show(numbered(3), 'limit="2"');
    expect(await violations(list)).to.deep.equal([]);
  });
});
