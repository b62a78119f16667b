import {expect} from '@esm-bundle/chai';
import {sendMouse} from '@web/test-runner-commands';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {
  byRole,
  click,
  findPart,
  fixture,
  focused,
  loaded,
  media,
  part,
  replace,
  shown,
  text,
  until,
} from '../support/page.js';
import {serve, type Table} from '../support/served.js';
import {article, held, WORDS} from './content.js';

const {title, summary} = WORDS.en;

async function show(attributes = '', more: object = {}, table: Table = {}): Promise<ArticleCard> {
  const server = await serve({...table, 'en.jsonld': {body: article('en', ['en'], more)}});
  const card = fixture<ArticleCard>(
    `<zo-article-card src="${server.url('en.jsonld')}" ${attributes}></zo-article-card>`,
  );
  await loaded(card);
  return card;
}

/** A picture, as a server has it. */
const picture = (width: number) => ({
  headers: {'content-type': 'image/svg+xml'},
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width / 2}"/>`,
});

/** The links that were followed, by what they say; none is really. */
function followed(card: ArticleCard): string[] {
  const links: string[] = [];
  card.addEventListener('click', (event) => {
    event.preventDefault();
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    links.push(`${link ? text(link) : 'none'}${event.ctrlKey ? ', Ctrl' : ''}`);
  });
  return links;
}

describe('the words of a summary', () => {
  it('lead to the article when they are clicked', async () => {
    const card = await show();
    const links = followed(card);
    await click(part(card, 'summary'));
    expect(links).to.deep.equal([title]);
  });

  it('pass a modifier key on, so that the article opens in a tab', async () => {
    const card = await show();
    const links = followed(card);
    await click(part(card, 'meta'), {key: 'Control'});
    expect(links).to.deep.equal([`${title}, Ctrl`]);
  });

  it('can be selected by dragging, which does not open the article, nor does the click that ends the selection', async () => {
    const card = await show();
    const links = followed(card);
    const {left, top, height} = part(card, 'summary').getBoundingClientRect();
    const at = (x: number): [number, number] => [Math.round(left + x), Math.round(top + height / 2)];
    await sendMouse({type: 'move', position: at(4)});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: at(140)});
    await sendMouse({type: 'up'});
    const selected = String(getSelection());
    expect(selected.length).to.be.above(5);
    expect(summary).to.contain(selected.trim());
    await sendMouse({type: 'click', position: at(200)});
    expect(links.filter((link) => link !== 'none')).to.deep.equal([]);
    // Elsewhere: a double click would select a word.
    await sendMouse({type: 'click', position: at(100)});
    expect(links.filter((link) => link !== 'none')).to.deep.equal([title]);
  });
});

it('a card whose picture cannot be loaded looks like one without', async () => {
  const card = await show('', {image: 'missing.png'});
  await until(card, () => !part(card, 'picture').checkVisibility());
});

it('a picture that could not be loaded is asked for again with the article', async () => {
  const server = await serve({'en.jsonld': {body: article('en', ['en'], {image: 'picture.svg'})}});
  const card = fixture<ArticleCard>(`<zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>`);
  await until(card, () => findPart(card, 'picture')?.checkVisibility() === false);
  await server.set({'picture.svg': picture(320)});
  card.reload();
  await server.requested('picture.svg', 2);
  await until(card, () => part(card, 'picture').checkVisibility());
});

describe('where the content offers a picture in several sizes', () => {
  /** Shows a card of 300 pixels, and expects the first of the sizes to be taken, and no other. */
  async function expectFirst(...widths: number[]): Promise<void> {
    const server = await serve(Object.fromEntries(widths.map((width) => [width, picture(width)])));
    const urls = widths.map((width) => server.url(String(width)));
    const card = fixture<ArticleCard>('<zo-article-card style="width: 300px"></zo-article-card>');
    const srcset = widths.map((width, index) => `${urls[index]} ${width}w`).join();
    card.article = {title, image: {url: urls.at(-1)!, alt: '', srcset, width: 1280, height: 640}};
    await server.requested(String(widths[0]));
    expect((part(card, 'picture') as HTMLImageElement).currentSrc).to.equal(urls[0]);
    for (const width of widths.slice(1)) expect(await server.requests(String(width))).to.deep.equal([]);
  }

  it('the browser takes the one that fits', () => expectFirst(320, 640, 1280));

  it('it takes none that is larger than a card needs', () => expectFirst(640, 1280));
});

it('a date stays in one line', async () => {
  const card = await show('style="width: 220px"');
  const date = part(card, 'date');
  expect(date.getClientRects()).to.have.length(1);
  expect(date.clientHeight).to.be.below(1.5 * parseFloat(getComputedStyle(date).lineHeight));
});

describe('a card that loads when it is near', () => {
  it('asks for nothing before, and keeps room', async () => {
    const server = await serve({'en.jsonld': {body: article('en')}});
    const page = fixture(`<div><div style="height: 9000px"></div>
      <zo-article-card loading="lazy" src="${server.url('en.jsonld')}"></zo-article-card></div>`);
    const card = page.querySelector<ArticleCard>('zo-article-card')!;
    await card.updateComplete;
    expect(card.offsetHeight).to.be.above(100);
    const done = loaded(card);
    expect(await server.requests('en.jsonld')).to.deep.equal([]);
    card.scrollIntoView();
    await done;
    expect(text(card)).to.contain(title);
  });
});

it('says that the content takes long, after a second', async () => {
  const server = await serve(held({'en.jsonld': {body: article('en')}}));
  const card = fixture<ArticleCard>(`<zo-article-card src="${server.url('en.jsonld')}">Read it</zo-article-card>`);
  await card.updateComplete;
  expect(text(byRole(card, 'status'))).to.equal('');
  await shown(card, 'Loading…');
  expect(text(card)).to.equal('Read it Loading…');
});

describe('a long article', () => {
  const sections = ['Ebb', 'Flood', 'Spring', 'Neap'];
  const articleBody =
    sections
      .map((name) => `<h2>${name}</h2><p>About it.<sup id="r-${name}"><a href="#n-${name}">1</a></sup></p>`)
      .join('') +
    `<table><tr>${'<td>12.345.678.901.234.567</td>'.repeat(30)}</tr></table>` +
    `<ol>${sections.map((name) => `<li id="n-${name}">Note on ${name}. <a href="#r-${name}">Back</a></li>`).join('')}</ol>`;

  it('has a list of its sections, whose links scroll to them and give them the focus', async () => {
    const card = await show('display="full"', {articleBody});
    await shown(card, 'Note on Neap');
    const contents = byRole(card, 'navigation', 'Contents');
    contents.querySelector('details')!.open = true;
    await click(byRole(contents, 'link', 'Neap'));
    expect(focused().localName).to.equal('h2');
    expect(text(focused())).to.equal('Neap');
    expect(location.hash).to.equal('');
  });

  it('has notes that are led to, and back from', async () => {
    const card = await show('display="full"', {articleBody});
    await shown(card, 'Note on Neap');
    await click(part(card, 'body').querySelectorAll('sup a')[1]!);
    expect(text(focused())).to.equal('Note on Flood. Back');
    await click(focused().querySelector('a')!);
    expect(focused().localName).to.equal('sup');
    expect(part(card, 'body').querySelectorAll('[id], [name]')).to.have.length(0);
  });

  it('has a wide table that the keyboard scrolls, named by its section', async () => {
    const card = await show('display="full" style="width: 20rem"', {articleBody});
    await shown(card, 'Note on Neap');
    await until(card, () => part(card, 'body').querySelector('[role=group]') !== null);
    const box = part(card, 'body').querySelector<HTMLElement>('[role=group]')!;
    expect([box.tabIndex, box.ariaLabel]).to.deep.equal([0, 'Neap']);
  });

  it('is printed whole, without what is for the screen', async () => {
    const card = await show('display="full" style="width: 20rem"', {articleBody});
    await shown(card, 'Note on Neap');
    const table = part(card, 'body').querySelector('table')!.parentElement!;
    const inSight = (name: string) => part(card, name).checkVisibility();
    expect([inSight('contents'), inSight('tools'), getComputedStyle(table).overflow]).to.deep.equal([
      true,
      true,
      'auto',
    ]);
    await media({media: 'print'});
    expect([inSight('contents'), inSight('tools'), getComputedStyle(table).overflow]).to.deep.equal([
      false,
      false,
      'visible',
    ]);
    expect([inSight('title'), inSight('body'), inSight('byline')]).to.deep.equal([true, true, true]);
  });

  it('has no list of few sections', async () => {
    const card = await show('display="full"', {articleBody: '<h2>One</h2><p>First.</p><h2>Two</h2><p>Last.</p>'});
    await shown(card, 'Last.');
    expect(findPart(card, 'contents')).to.equal(null);
  });
});

it('an article in full can be shared, and its address copied', async () => {
  const shared: unknown[] = [];
  const copied: string[] = [];
  replace(navigator, 'canShare', () => true);
  replace(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
  replace(navigator, 'clipboard', {writeText: (address: string) => Promise.resolve(copied.push(address))});
  const card = await show('display="full"');
  await shown(card, 'Share');
  await click(byRole(card, 'button', 'Share'));
  await click(byRole(card, 'button', 'Copy link'));
  await shown(card, 'Link copied');
  const url = 'https://example.org/en/tides';
  expect([shared, copied]).to.deep.equal([[{title, url}], [url]]);
});
