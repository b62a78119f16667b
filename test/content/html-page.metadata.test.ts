import {expect} from '@esm-bundle/chai';
import {isContentError} from '../../src/content/errors.js';
import {fixture, jsonLd, page, PAGE_URL, PARAGRAPH, read, readDocument, readFixture} from '../fixtures/pages/read.js';

describe('a page that describes itself in JSON-LD', () => {
  it('is that article, completed from the rest of the page', async () => {
    const article = await readFixture('article');
    expect(article.title).to.equal('How tides shape a city');
    expect(article.language).to.equal('en');
    expect(article.direction).to.equal('ltr');
    expect(article.url).to.equal(PAGE_URL);
    expect(article.documentUrl).to.equal('https://example.org/en/');
    expect(article.category).to.equal('Oceans');
    expect(article.summary).to.equal('Twice a day the sea comes in.');
    expect(article.authors).to.deep.equal([{name: 'Ada Marsh', url: ''}]);
    expect(article.published).to.equal('2026-03-04');
    expect(article.siteName).to.equal('The Shore');
    expect(article.image).to.deep.equal({
      url: 'https://example.org/images/quay.jpg',
      alt: 'A quay at low water',
      width: 1200,
      height: 630,
    });
    expect(article.translations).to.deep.equal([
      {language: 'en', url: PAGE_URL, src: '', title: 'How tides shape a city'},
      {language: 'ar', url: 'https://example.org/ar/tides', src: 'https://example.org/ar/tides', title: ''},
    ]);
    expect(article.problems).to.deep.equal([]);
  });

  it('keeps its own picture where OpenGraph has another', () => {
    const {image} = read(
      page({
        head: `${jsonLd({'@type': 'Article', headline: 'Tides', image: '/a.jpg'})}
          <meta property="og:image" content="/b.jpg"><meta property="og:image:alt" content="Another">`,
      }),
    );
    expect(image).to.deep.equal({url: 'https://example.org/a.jpg', alt: '', width: undefined, height: undefined});
  });

  it('resolves its addresses against <base>', () => {
    const head = `<base href="https://cdn.example/">${jsonLd({'@type': 'Article', headline: 'Tides', image: 'a.jpg'})}`;
    expect(read(page({head})).image?.url).to.equal('https://cdn.example/a.jpg');
  });

  it('ignores a <base> that is no address of a page', () => {
    const head = `<base href="javascript:0">${jsonLd({'@type': 'Article', headline: 'Tides', image: 'a.jpg'})}`;
    expect(read(page({head})).image?.url).to.equal('https://example.org/en/a.jpg');
  });

  it('keeps the reading time that it states', () => {
    const head = jsonLd({'@type': 'Article', headline: 'Tides', timeRequired: 'PT9M'});
    expect(read(page({head, body: `<p>${PARAGRAPH}</p>`})).readingMinutes).to.equal(9);
  });

  it('has the reading time of the text that is shown', () => {
    const head = jsonLd({'@type': 'Article', headline: 'Tides', articleBody: 'The ferries leave.'});
    const body = `<article>${`<p>${PARAGRAPH}</p>`.repeat(60)}</article>`;
    expect(read(page({head, body})).readingMinutes).to.be.greaterThan(4);
  });

  it('shows the node that the fragment of the address names, and says of it only what is its own', async () => {
    const {title, body, summary} = await readFixture('02-graph', {url: `${PAGE_URL}#why`});
    expect(title).to.equal('Why is there a tide?');
    expect(body + summary).to.equal('');
  });

  it('shows its article where the fragment names no node', async () => {
    const {title, body} = await readFixture('article', {url: `${PAGE_URL}#comments`});
    expect(title).to.equal('How tides shape a city');
    expect(body).to.include('Whoever wants fish');
  });

  it('brings the translations along that it carries in full, with their entities decoded', () => {
    const german = {
      '@type': 'Article',
      '@id': '#de',
      headline: 'Ebbe &amp; Flut',
      inLanguage: 'de',
      articleBody: 'Das Meer.',
    };
    const head = jsonLd({'@type': 'Article', headline: 'Tides', inLanguage: 'en', workTranslation: german});
    const {versions, article} = readDocument(page({head}));
    expect(versions.map(({title, language}) => [title, language])).to.deep.equal([['Ebbe & Flut', 'de']]);
    expect(article.translations.map(({language, title}) => [language, title])).to.deep.equal([
      ['en', 'Tides'],
      ['de', 'Ebbe & Flut'],
    ]);
  });

  it('takes the name of the site off the name of a page, not off the headline of an article', () => {
    const site = '<meta property="og:site_name" content="The Shore">';
    const titleOf = (node: object) => read(page({head: site + jsonLd(node)})).title;
    expect(titleOf({'@type': 'WebPage', name: 'Tides | The Shore'})).to.equal('Tides');
    expect(titleOf({'@type': 'Article', headline: 'Tides | The Shore'})).to.equal('Tides | The Shore');
  });

  it('is read without what is nested too deep or has too many nodes', () => {
    const many = jsonLd({'@graph': Array.from({length: 100_001}, () => ({}))});
    const {title, problems} = read(page({head: `<title>Tides</title>${many}`}));
    expect(title).to.equal('Tides');
    expect(problems).to.have.length(1);
  });
});

describe('a page that describes itself in microdata', () => {
  it('is that article', async () => {
    const article = await readFixture('microdata');
    expect(article.title).to.equal('How tides shape a city');
    expect(article.language).to.equal('en-GB');
    expect(article.category).to.equal('Oceans');
    expect(article.summary).to.equal('');
    expect(article.authors).to.deep.equal([
      {name: 'Ada Marsh', url: 'https://example.org/people/ada'},
      {name: 'Omar Reed', url: 'https://example.org/people/omar'},
    ]);
    expect(article.published).to.equal('2026-03-04');
    expect(article.readingMinutes).to.equal(7);
    expect(article.siteName).to.equal('The Shore');
    expect(article.image?.url).to.equal('https://example.org/images/quay.jpg');
  });

  it('has the questions of the page, with the markup of their answers', async () => {
    const {questions} = await readFixture('microdata');
    expect(questions.map(({id, title}) => [id, title])).to.deep.equal([['why', 'Why is there a tide?']]);
    expect(questions[0]?.answers[0]?.body).to.equal(
      '<p>The pull of <a href="https://example.org/en/moon">the Moon</a>.</p>',
    );
  });

  it('tells who wrote an answer, when, and how many found it useful', () => {
    const body = `<div itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope
      itemtype="https://schema.org/Question"><h1 itemprop="name">Why?</h1><b itemprop="answerCount">7</b>
      <div itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">So.</p>
      <b itemprop="upvoteCount">12</b><time itemprop="dateCreated" datetime="2026-03-01">March</time>
      <i itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana</b></i></div></div></div>`;
    const [question] = read(page({body})).questions;
    expect(question!.answerCount).to.equal(7);
    expect(question!.answers[0]).to.deep.include({
      authors: [{name: 'Ana', url: ''}],
      published: '2026-03-01',
      upvotes: 12,
    });
  });

  it('gives way to JSON-LD that describes an article', async () => {
    const head = jsonLd({'@type': 'Article', headline: 'Tides', articleSection: 'Rivers'});
    const text = (await fixture('microdata')).replace('</head>', `${head}</head>`);
    expect(read(text).title).to.equal('Tides');
    expect(read(text).category).to.equal('Rivers');
  });

  it('completes JSON-LD that describes no article', async () => {
    const head = jsonLd({'@type': 'WebPage', name: 'A page'});
    const text = (await fixture('microdata')).replace('</head>', `${head}</head>`);
    expect(read(text).title).to.equal('How tides shape a city');
  });

  it('does not go on for ever where items refer to one another', () => {
    const body = `<div itemscope itemtype="https://schema.org/Article" id="a" itemref="b"><b itemprop="headline">Tides</b></div>
      <div id="b"><div itemprop="hasPart" itemscope itemtype="https://schema.org/Article" itemref="b"></div></div>`;
    expect(read(page({body})).title).to.equal('Tides');
  });

  it('is not taken from teasers of other articles', () => {
    const teaser = (title: string) =>
      `<div itemscope itemtype="https://schema.org/Article"><h3 itemprop="headline">${title}</h3></div>`;
    const body = `<h1>Tides</h1><p>${PARAGRAPH}</p>${teaser('Waves')}${teaser('Salt')}`;
    expect(read(page({body})).title).to.equal('Tides');
  });
});

describe('a page that describes itself in <meta> only', () => {
  it('is what OpenGraph says', async () => {
    const article = await readFixture('metadata-only');
    expect(article.title).to.equal('How tides shape a city');
    expect(article.summary).to.equal('Twice a day the sea comes in.');
    expect(article.category).to.equal('Oceans');
    expect(article.siteName).to.equal('The Shore');
    expect(article.language).to.equal('en-US');
    expect(article.authors).to.deep.equal([{name: 'Ada Marsh', url: ''}]);
    expect(article.published).to.equal('2026-03-04T08:00:00+00:00');
    expect(article.modified).to.equal('2026-03-05T08:00:00+00:00');
  });

  it('has the first picture, with what is said of that one', async () => {
    const {image} = await readFixture('metadata-only');
    expect(image).to.deep.equal({
      url: 'https://example.org/images/quay.jpg',
      alt: 'A quay',
      width: 1200,
      height: undefined,
    });
  });

  it('does not believe a canonical address that is the start of its site', async () => {
    const {url, problems} = await readFixture('metadata-only');
    expect(url).to.equal('https://example.org/en/tides?utm=none');
    expect(problems).to.have.length(1);
  });

  const NAMES: readonly [rule: string, head: string, property: 'title' | 'summary' | 'published', value: string][] = [
    ['a card for Twitter', '<meta name="twitter:title" content="Tides">', 'title', 'Tides'],
    ['a card for Twitter', '<meta name="twitter:description" content="The sea.">', 'summary', 'The sea.'],
    ['a title', '<title> The\n tides </title>', 'title', 'The tides'],
    ['a description', '<meta name="Description" content="The sea.">', 'summary', 'The sea.'],
    ['a date', '<meta name="date" content="2026-03-04">', 'published', '2026-03-04'],
  ];
  for (const [rule, head, property, value] of NAMES) {
    it(`has its ${property} from ${rule}, where there is nothing else`, () => {
      expect(read(page({head, body: '<h1></h1><p>.</p>'}) + '<title>Tides</title>')[property]).to.equal(value);
    });
  }

  it('has its title from its heading rather than from <title>', () => {
    expect(read(page({head: '<title>Shore: tides (4)</title>', body: '<h1>Tides</h1>'})).title).to.equal('Tides');
  });
});

describe('the date of a page', () => {
  const DATES: readonly [rule: string, dates: string[], published: string][] = [
    ['is that of ISO 8601', ['2026-03-04T08:00:00Z'], '2026-03-04T08:00:00Z'],
    ['is made that of ISO 8601', ['20180619T055000+0900'], '2018-06-19T05:50:00+09:00'],
    ['is the first that is one', ['yesterday', '2026-13-40', '2026-03-04'], '2026-03-04'],
    ['is unknown where none is one', ['yesterday', ''], ''],
  ];
  for (const [rule, dates, published] of DATES) {
    it(rule, () => {
      const head = dates.map((date) => `<meta property="article:published_time" content="${date}">`).join('');
      expect(read(page({head: `<title>Tides</title>${head}`})).published).to.equal(published);
    });
  }
});

/** Articles each of which has all of them as parts. */
function entangledItems(count: number): string {
  const ids = Array.from({length: count}, (_, index) => `i${index}`);
  const item = `itemscope itemtype="https://schema.org/Article" itemref="${ids.join(' ')}"`;
  return `<div ${item}></div>${ids.map((id) => `<div id="${id}" itemprop="hasPart" ${item}></div>`).join('')}`;
}

describe('a page that says nothing', () => {
  it('is empty', () => {
    let error: unknown;
    try {
      read(page({}));
    } catch (thrown) {
      error = thrown;
    }
    expect(isContentError(error) && error.kind).to.equal('empty');
  });

  const HOSTILE: readonly [what: string, text: string][] = [
    ['nothing', ''],
    ['no HTML', '{"a": 1}'],
    ['a frameset', '<title>Tides</title><frameset><frame src="a.html"></frameset>'],
    ['elements nested deep', `<title>Tides</title>${'<div>'.repeat(20_000)}Deep`],
    ['JSON-LD nested deep', `<title>Tides</title><script type="application/ld+json">${'['.repeat(50_000)}</script>`],
    [
      'JSON-LD nested deep that is whole',
      `<title>Tides</title><script type="application/ld+json">${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}</script>`,
    ],
    ['a string without end', page({head: `<script type="application/ld+json">{"${'a'.repeat(1_000_000)}</script>`})],
    ['comments without end', page({head: `<script type="application/ld+json">{${'<!--/* '.repeat(50_000)}</script>`})],
    ['items that refer to all others', page({body: entangledItems(14)})],
    ['JSON-LD of null', '<title>Tides</title><script type="application/ld+json">null</script>'],
    ['JSON-LD of odd values', page({head: jsonLd({'@type': [1, null], '@id': {}, '@graph': {a: [[]]}})})],
    [
      'a long broken string in JSON-LD',
      page({head: `<script type="application/ld+json">{"a": "${'\\'.repeat(100_001)}</script>`}),
    ],
    [
      'a selector in an id',
      page({body: '<div itemscope itemtype="https://schema.org/Article" itemref="[ ( #"></div>'}),
    ],
    [
      'odd languages',
      page({html: 'lang="--"', head: '<link rel="alternate" hreflang="*" href="http://["><title>Tides</title>'}),
    ],
  ];
  for (const [what, text] of HOSTILE) {
    it(`throws nothing but that it is empty: ${what}`, () => {
      try {
        read(text);
      } catch (error) {
        expect(isContentError(error) && error.kind, String(error)).to.equal('empty');
      }
    });
  }
});
