/** What a document says of its site: schema.org's WebSite and Organization, in JSON-LD and in pages. */
import {expect} from '@esm-bundle/chai';
import {readHtmlPage} from '../../src/content/formats/html-page.js';
import type {Site} from '../../src/content/model.js';
import {article, graph, readDocument} from './read.js';

const SITE = {
  '@type': 'WebSite',
  '@id': '#site',
  name: 'Meridian',
  url: '/',
  inLanguage: 'en',
  publisher: {'@id': '#owner'},
};
const OWNER = {
  '@type': 'Organization',
  '@id': '#owner',
  name: 'Meridian Press',
  logo: {'@type': 'ImageObject', url: '/logo.svg', width: 64, height: '48px'},
};

const siteOf = (json: unknown): Site => readDocument(json).article.site!;
const site = (properties: object) => siteOf({...SITE, ...properties});
const owner = (properties: object) => siteOf(graph(SITE, {...OWNER, ...properties}));

describe('A document about a site', () => {
  it('is read as the site: its name, home page and languages', () => {
    const {article} = readDocument(graph(OWNER, SITE));
    expect(article.title).to.equal('Meridian');
    expect(article.language).to.equal('en');
    expect(article.site?.name).to.equal('Meridian');
    expect(article.site?.url).to.equal('https://example.org/');
    expect(article.site?.logo).to.deep.equal({url: 'https://example.org/logo.svg', alt: '', width: 64, height: 48});
  });

  it('may be about an organization alone', () => {
    const {article} = readDocument({'@context': 'https://schema.org', ...OWNER, url: 'https://example.org/press'});
    expect(article.title).to.equal('Meridian Press');
    expect(article.site?.url).to.equal('https://example.org/press');
  });

  it('may have its name from its publisher', () => {
    expect(readDocument(graph({...SITE, name: undefined}, OWNER)).article.title).to.equal('Meridian Press');
  });

  it('keeps the language it states, whatever letters the name is in', () => {
    expect(readDocument({...SITE, inLanguage: 'ar'}).article.language).to.equal('ar');
    expect(readDocument({...SITE, inLanguage: 'ar'}).article.direction).to.equal('rtl');
  });

  it('has a version for each language that its name is given in', () => {
    const name = [
      {'@language': 'en', '@value': 'Meridian'},
      {'@language': 'ja', '@value': 'メリディアン'},
    ];
    const {article, versions} = readDocument({...SITE, inLanguage: undefined, name});
    expect(article.translations.map(({language}) => language)).to.deep.equal(['en', 'ja']);
    expect(versions.map(({language, title, site}) => [language, title, site?.name])).to.deep.equal([
      ['ja', 'メリディアン', 'メリディアン'],
    ]);
  });

  it('has a version for each language that it lists', () => {
    const {article, versions} = readDocument({...SITE, inLanguage: ['ar', 'en']});
    expect(article.language).to.equal('ar');
    expect(versions.map(({language, title}) => [language, title])).to.deep.equal([['en', 'Meridian']]);
  });

  it('points at its translations, and has those that it carries', () => {
    const workTranslation = [
      {'@type': 'WebSite', '@id': 'site.de.jsonld', inLanguage: 'de'},
      {'@type': 'WebSite', inLanguage: 'ar', name: 'ميريديان'},
    ];
    const {article, versions} = readDocument(graph({...SITE, workTranslation}, OWNER));
    const sources = article.translations.map(({language, src}) => [language, src]);
    expect(sources).to.deep.equal([
      ['en', ''],
      ['de', 'https://example.org/news/site.de.jsonld'],
      ['ar', ''],
    ]);
    const [arabic] = versions;
    expect(arabic?.site?.name).to.equal('ميريديان');
    expect(arabic?.site?.logo?.url, 'what all languages share').to.equal('https://example.org/logo.svg');
  });

  it('that is about neither is empty, and the message names what is there', () => {
    expect(() => readDocument({'@type': 'Event', name: 'A fair'}))
      .to.throw()
      .with.nested.property('details.found', 'Event');
  });
});

describe('An article’s document', () => {
  it('has the article for a card and its publisher for a header', () => {
    const read = readDocument(article({publisher: {...OWNER, url: 'https://press.example/'}})).article;
    expect(read.title).to.equal('A title');
    expect(read.site).to.deep.include({name: 'Meridian Press', url: 'https://press.example/'});
  });

  it('takes the site from the graph before the publisher', () => {
    const read = siteOf(graph({'@type': 'Article', headline: 'A title', publisher: {'@id': '#owner'}}, OWNER, SITE));
    expect(read.name).to.equal('Meridian');
  });

  it('is on no site that only its author works for', () => {
    const author = {
      '@type': 'Person',
      name: 'Ada',
      worksFor: {'@type': 'Organization', name: 'Elsewhere', logo: '/e.svg'},
    };
    expect(siteOf(article({author}))).to.equal(undefined);
  });
});

describe('The logo', () => {
  it('may be an address, a picture, or a reference to one', () => {
    const picture = {'@type': 'ImageObject', '@id': '#logo', contentUrl: '/l.png'};
    expect(owner({logo: '/l.png'}).logo?.url).to.equal('https://example.org/l.png');
    expect(owner({logo: picture}).logo?.url).to.equal('https://example.org/l.png');
    expect(siteOf(graph(SITE, {...OWNER, logo: {'@id': '#logo'}}, picture)).logo?.url).to.equal(
      'https://example.org/l.png',
    );
  });

  it('has another for a dark ground where its keywords say so', () => {
    const dark = {'@type': 'ImageObject', url: '/night.svg', keywords: 'dark'};
    const {logo, logoDark} = owner({logo: [dark, '/day.svg']});
    expect([logo?.url, logoDark?.url]).to.deep.equal(['https://example.org/day.svg', 'https://example.org/night.svg']);
  });

  it('is the one for the language', () => {
    const logo = [
      {'@type': 'ImageObject', url: '/ar.svg', inLanguage: 'ar'},
      {'@type': 'ImageObject', url: '/en.svg', inLanguage: 'en'},
    ];
    expect(owner({logo}).logo?.url).to.equal('https://example.org/en.svg');
  });

  it('is none where its address is no picture’s', () => {
    expect(owner({logo: 'javascript:alert(1)'}).logo).to.equal(undefined);
    expect(owner({logo: {'@id': '#logo'}}).logo).to.equal(undefined);
  });
});

describe('The contact', () => {
  const CASES: [what: string, properties: object, expected: string][] = [
    ['a page', {contactPoint: {url: '/contact', email: 'a@example.org'}}, 'https://example.org/contact'],
    ['an address', {contactPoint: {email: 'a@example.org', telephone: '1'}}, 'mailto:a@example.org'],
    ['an address as a link', {contactPoint: {email: 'mailto:a@example.org'}}, 'mailto:a@example.org'],
    ['a number', {contactPoint: [{telephone: '+49 (30) 123-45'}]}, 'tel:+493012345'],
    ['the organization’s own address', {email: 'b@example.org'}, 'mailto:b@example.org'],
    [
      'who speaks the language',
      {
        contactPoint: [
          {url: '/de', availableLanguage: 'German'},
          {url: '/all'},
          {url: '/en', availableLanguage: ['en']},
        ],
      },
      'https://example.org/en',
    ],
    ['nothing that runs', {contactPoint: {url: 'javascript:alert(1)', email: 'no address'}}, ''],
    ['nothing where nothing is said', {}, ''],
  ];
  for (const [what, properties, expected] of CASES)
    it(`is ${what}`, () => {
      expect(owner(properties).contact).to.equal(expected);
    });

  it('is the site’s contact page', () => {
    const page = {'@type': 'ContactPage', url: '/write-to-us'};
    expect(siteOf(graph(SITE, OWNER, page)).contact).to.equal('https://example.org/write-to-us');
  });
});

describe('The search', () => {
  const TEMPLATE = 'https://example.org/search?q={search_term_string}';
  const entry = (urlTemplate: string) => ({'@type': 'EntryPoint', urlTemplate});
  const CASES: [what: string, action: object, expected: string][] = [
    ['an address', {target: TEMPLATE, 'query-input': 'required name=search_term_string'}, TEMPLATE],
    ['an entry point', {target: entry(TEMPLATE)}, TEMPLATE],
    ['relative', {target: '/search?q={search_term_string}'}, TEMPLATE],
    ['in a path', {target: '/find/{search_term_string}/'}, 'https://example.org/find/{search_term_string}/'],
    ['with a name of its own', {target: '/search?q={q}', 'query-input': 'required name=q'}, TEMPLATE],
    [
      'with a specification of its name',
      {target: '/search?q={q}', 'query-input': {'@type': 'PropertyValueSpecification', valueName: 'q'}},
      TEMPLATE,
    ],
    ['the one on the web', {target: ['android-app://org.example/{search_term_string}', TEMPLATE]}, TEMPLATE],
    [
      'without what may be left out',
      {target: '/search?q={searchTerms}&p={startPage?}'},
      'https://example.org/search?q={search_term_string}&p=',
    ],
    ['none without a place for words', {target: '/search'}, ''],
    ['none that asks for more', {target: '/search?q={search_term_string}&in={place}'}, ''],
    [
      'none whose words would be its server',
      {target: 'https://{search_term_string}.example.org/?q={search_term_string}'},
      '',
    ],
    ['none that runs', {target: 'javascript:alert("{search_term_string}")'}, ''],
  ];
  for (const [what, action, expected] of CASES)
    it(`is ${what}`, () => {
      expect(site({potentialAction: {'@type': 'SearchAction', ...action}}).search).to.equal(expected);
    });
});

describe('A page', () => {
  const page = (head: string, url = 'https://example.org/news/') =>
    readHtmlPage({
      text: `<!doctype html><html lang="en"><head><title>Home</title>${head}</head><body><h1>Today</h1></body></html>`,
      url,
      mediaType: 'text/html',
      language: '',
    }).article;

  it('tells its site by JSON-LD, beside what it is about', () => {
    const {title, site} = page(`<script type="application/ld+json">${JSON.stringify(graph(SITE, OWNER))}</script>`);
    expect(title).to.equal('Today');
    expect(site).to.deep.include({name: 'Meridian', url: 'https://example.org/'});
    expect(site?.logo?.url).to.equal('https://example.org/logo.svg');
  });

  it('tells its site by what browsers know it by', () => {
    const {site} = page(`
      <meta property="og:site_name" content="Meridian">
      <link rel="icon" href="/small.png" sizes="32x32">
      <link rel="icon" href="/large.png" sizes="192x192">
      <link rel="icon" href="/dark.svg" media="(prefers-color-scheme: dark)">
      <link rel="search" type="application/opensearchdescription+xml" href="/search.xml">`);
    expect(site).to.deep.include({
      name: 'Meridian',
      url: 'https://example.org/',
      search: 'https://example.org/search.xml',
    });
    expect([site?.logo?.url, site?.logoDark?.url]).to.deep.equal([
      'https://example.org/large.png',
      'https://example.org/dark.svg',
    ]);
  });

  it('that says nothing of a site is on none', () => {
    expect(page('').site).to.equal(undefined);
  });
});
