import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {allByRole, byRole, click, findPart, fixture, loaded, once, part, shown, text, until} from '../support/page.js';
import {serve, type Table} from '../support/served.js';
import {article, held, pageUrl, published, WORDS} from './content.js';

const {title, category, summary} = WORDS.en;

const PICTURE: Table = {
  'quay.svg': {
    headers: {'content-type': 'image/svg+xml'},
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>',
  },
};

/** A card with an article as published in English, with more or other properties. */
async function show(...options: Parameters<typeof start>): Promise<ArticleCard> {
  const {card} = await start(...options);
  return card;
}

async function start(attributes = '', more: object = {}, table: Table = {}) {
  const server = await serve({...table, 'en.jsonld': {body: article('en', ['en'], more)}});
  const card = fixture<ArticleCard>(
    `<zo-article-card src="${server.url('en.jsonld')}" ${attributes}>Read it</zo-article-card>`,
  );
  await loaded(card);
  return {server, card};
}

/** A card with an article that its host gave. */
async function showGiven(given: ArticleCard['article'] & object, attributes = ''): Promise<ArticleCard> {
  const card = fixture<ArticleCard>(`<zo-article-card ${attributes}></zo-article-card>`);
  card.article = given;
  await card.updateComplete;
  return card;
}

const image = {'@type': 'ImageObject', url: 'quay.svg', caption: 'A quay at low tide', width: 1600, height: 900};

describe('a card as a summary', () => {
  it('shows category, title and summary', async () => {
    const card = await show();
    expect(text(card)).to.match(new RegExp(`^${category} ${title} ${summary}`));
  });

  it('says how long the article takes to read, who wrote it, when, and where it was published', async () => {
    const card = await show();
    expect(text(part(card, 'meta'))).to.equal(
      '3 min read By \u2068Ada Marsh\u2069 and \u2068Omar Reed\u2069 March 4, 2026 The Shore',
    );
  });

  it('gives machines the date as it was published', async () => {
    const card = await show();
    expect(part(card, 'date').getAttribute('datetime')).to.equal('2026-03-04');
  });

  it('has a title that links to the article’s page', async () => {
    const card = await show();
    const link = byRole(byRole(card, 'heading', title), 'link', title);
    expect((link as HTMLAnchorElement).href).to.equal(pageUrl('en'));
  });

  it('leads to the article wherever it is clicked', async () => {
    const card = await show('', {image}, PICTURE);
    const clicked: string[] = [];
    card.addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push(text(event.composedPath()[0] as Element));
    });
    await click(part(card, 'picture'));
    expect(clicked).to.deep.equal([title]);
  });

  it('has a title without a link where the article has no page', async () => {
    const card = await showGiven({title});
    expect(byRole(card, 'heading', title).querySelector(':any-link')).to.equal(null);
  });

  it('has a picture that says nothing to a screen reader, because the title says it all', async () => {
    const card = await show('', {image}, PICTURE);
    expect(part(card, 'picture').getAttribute('alt')).to.equal('');
  });

  it('leaves the body and the languages to the article’s page', async () => {
    const card = await show('', {workTranslation: {'@id': 'de.jsonld', inLanguage: 'de'}});
    expect(text(card)).not.to.contain('ferries');
    expect(allByRole(card, 'navigation')).to.have.length(0);
  });

  it('shows the words of a summary that was published as markup', async () => {
    const card = await show('', {description: '<p>Twice a day the <em>sea</em> comes in.</p>'});
    await shown(card, 'Twice a day the sea comes in.');
    expect(text(card)).not.to.contain('<');
  });

  it('has its documented parts', async () => {
    const card = await show('', {image}, PICTURE);
    const documented = 'card picture category title title-link summary meta reading-time byline date site'.split(' ');
    expect(documented.filter((name) => !findPart(card, name))).to.deep.equal([]);
  });
});

describe('a card in full', () => {
  it('shows category, title and summary, then the body', async () => {
    const card = await show('display="full"');
    expect(text(card)).to.match(new RegExp(`^${category} ${title} ${summary} .* The ferries leave`));
  });

  it('shows each paragraph of a plain text as one', async () => {
    const card = await show('display="full"');
    const paragraphs = [...part(card, 'body').querySelectorAll('p')].map((paragraph) => text(paragraph));
    expect(paragraphs).to.deep.equal(['The ferries leave with the water.', 'The fish market opens when it is back.']);
  });

  it('shows a plain text as it is, angle brackets and ampersands included', async () => {
    const card = await show('display="full"', {articleBody: 'Water < land & sand > mud.'});
    expect(text(part(card, 'body'))).to.equal('Water < land & sand > mud.');
  });

  it('shows the body’s markup with what could do harm taken out', async () => {
    const articleBody =
      '<p onclick="alert(1)">Calm <strong>water</strong></p><script>alert(1)</script><img src="x" onerror="alert(1)">' +
      '<a href="javascript:alert(1)">a trap</a><form action="/"><input></form>';
    const card = await show('display="full"', {articleBody}, {x: PICTURE['quay.svg']!});
    await shown(card, 'Calm water');
    const body = part(card, 'body');
    expect(body.querySelector('strong')?.textContent).to.equal('water');
    expect(body.innerHTML).not.to.match(/script|form|input|onclick|onerror/);
  });

  it('resolves links and pictures of the body against the document’s address', async () => {
    const articleBody = '<p><a href="more">Read more</a></p>';
    const card = await show('display="full"', {articleBody});
    await shown(card, 'Read more');
    expect((byRole(card, 'link', 'Read more') as HTMLAnchorElement).href).to.equal(new URL('more', card.src).href);
  });

  it('lists the languages, each by its own name, with the current one marked', async () => {
    const server = await serve(published('en', 'de', 'ar', 'ja'));
    const card = fixture(`<zo-article-card display="full" src="${server.url('en.jsonld')}"></zo-article-card>`);
    await loaded(card);
    const languages = byRole(card, 'navigation', 'Languages');
    expect(allByRole(languages, 'listitem').map((item) => text(item))).to.deep.equal([
      'English',
      'Deutsch',
      'العربية',
      '日本語',
    ]);
    expect(text(languages.querySelector('[aria-current]')!)).to.equal('English');
  });

  it('gives the row of languages’ place to what the host puts there', async () => {
    const server = await serve(published('en', 'de'));
    const card = fixture(`
      <zo-article-card display="full" src="${server.url('en.jsonld')}">
        <p slot="languages">Ask us for other languages</p>
      </zo-article-card>
    `);
    await loaded(card);
    expect(text(card)).to.contain('Ask us for other languages');
    expect(allByRole(card, 'navigation')).to.have.length(0);
  });

  it('shows the picture with its description', async () => {
    const card = await show('display="full"', {image}, PICTURE);
    const picture = byRole(card, 'img', 'A quay at low tide') as HTMLImageElement;
    expect(picture.src).to.equal(new URL('quay.svg', card.src).href);
  });

  it('has a title that is no link, because the reader is there', async () => {
    const card = await show('display="full"');
    expect(byRole(card, 'heading', title).querySelector(':any-link')).to.equal(null);
  });

  it('has its documented parts', async () => {
    document.documentElement.lang = 'sv';
    const card = await show('display="full"', {image}, PICTURE);
    // What says so comes with what shows markup.
    await until(card, () => !!findPart(card, 'notice'));
    const documented = 'card picture category title summary notice meta reading-time byline date body'.split(' ');
    expect(documented.filter((name) => !findPart(card, name))).to.deep.equal([]);
  });
});

describe('a picture that is still on its way', () => {
  for (const [what, given, attributes] of [
    ['of a narrow summary', image, 'style="width: 20rem"'],
    ['of a narrow summary, of unknown size', 'quay.svg', 'style="width: 20rem"'],
    ['of a wide summary', image, 'style="width: 45rem"'],
    ['of a wide summary, of unknown size', 'quay.svg', 'style="width: 45rem"'],
    ['of an article in full', image, 'display="full"'],
  ] as const) {
    it(`moves nothing when it arrives: ${what}`, async () => {
      const {server, card} = await start(attributes, {image: given}, held(PICTURE));
      // What stands below an article in full comes by itself.
      if (attributes.includes('full')) await until(card, () => !!findPart(card, 'tools'));
      const height = card.offsetHeight;
      const arrived = once(part(card, 'picture'), 'load');
      await server.release('quay.svg');
      await arrived;
      expect(card.offsetHeight).to.equal(height);
      expect(part(card, 'picture').offsetHeight).to.be.above(0);
    });
  }
});

describe('the level of a card’s title in the page', () => {
  it('is 2 unless the host says otherwise', async () => {
    const {ariaLevel, localName} = byRole(await show(), 'heading', title);
    expect(ariaLevel ?? localName).to.equal('h2');
  });

  it('is what heading-level says', async () => {
    const card = await show('heading-level="4"');
    expect(byRole(card, 'heading', title).ariaLevel).to.equal('4');
  });

  it('is followed by the headings in the body, one level below', async () => {
    const articleBody = '<h2>High water</h2><p>It comes.</p><h3>Low water</h3><p>It goes.</p>';
    const card = await show('display="full" heading-level="3"', {articleBody});
    await shown(card, 'It goes.');
    const outline = allByRole(card, 'heading').map((heading) => [heading.ariaLevel, text(heading)]);
    expect(outline).to.deep.equal([
      ['3', title],
      ['4', 'High water'],
      ['5', 'Low water'],
    ]);
  });
});

it('keeps its outline when the host changes the level of the title', async () => {
  const card = await show('display="full"', {articleBody: '<h2>High water</h2><p>It comes.</p>'});
  await shown(card, 'High water');
  card.headingLevel = 4;
  await until(card, () => allByRole(card, 'heading').some(({ariaLevel}) => ariaLevel === '5'));
  expect(byRole(card, 'heading', title).ariaLevel).to.equal('4');
});

for (const display of ['summary', 'full']) {
  describe(`an article that is little more than a title, as ${display}`, () => {
    const attributes = `display="${display}"`;

    it('says nothing of what is missing', async () => {
      const card = await show(attributes, {
        articleSection: undefined,
        description: undefined,
        articleBody: undefined,
        author: undefined,
        datePublished: undefined,
        timeRequired: undefined,
        publisher: undefined,
        inLanguage: undefined,
        url: undefined,
        workTranslation: undefined,
      });
      expect(text(card)).to.equal(title);
    });

    it('leaves no empty place where something is missing', async () => {
      const card = await showGiven({title}, attributes);
      const empty = [...card.shadowRoot!.querySelectorAll(':not(slot, slot *)')].filter(
        (element) => element.checkVisibility() && !text(element),
      );
      expect(empty.map((element) => element.outerHTML)).to.deep.equal([]);
    });

    it('shows the rest where the date is none', async () => {
      const card = await show(attributes, {datePublished: 'last spring'});
      expect(text(part(card, 'meta')))
        .to.contain('Ada Marsh')
        .and.not.contain('Invalid');
      expect(part(card, 'date').checkVisibility()).to.equal(false);
    });
  });
}

it('takes no more room in full than the title where there is nothing else', async () => {
  const card = await showGiven({title}, 'display="full"');
  expect(card.offsetHeight).to.equal(byRole(card, 'heading', title).offsetHeight);
});

it('makes no link of a given article’s address that is a script', async () => {
  const card = await showGiven({title, url: 'javascript:alert(1)'});
  expect(allByRole(card, 'link')).to.have.length(0);
});

it('has its place below what floats, where there is no room for it beside', async () => {
  const page = fixture('<div><div style="float: left; width: 100%">Before</div></div>');
  const card = document.createElement('zo-article-card');
  card.article = {title};
  page.append(card);
  await card.updateComplete;
  expect(card.offsetWidth).to.equal(page.offsetWidth);
});
