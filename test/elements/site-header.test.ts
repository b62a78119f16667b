import {setViewport} from '@web/test-runner-commands';
import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import '../../src/define/site-header.js';
import type {SiteHeader} from '../../src/elements/site-header.js';
import {setReaderLanguage} from '../../src/index.js';
import {
  allByRole,
  byRole,
  click,
  failed,
  findPart,
  fixture,
  focused,
  frames,
  languageOf,
  loaded,
  media,
  part,
  press,
  shown,
  text,
  until,
  violations,
  warnings,
} from '../support/page.js';
import {serve, type Table} from '../support/served.js';
import {article} from './content.js';

const LOGO = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>';

const NAMES = {en: 'The Shore', de: 'Die Küste', ar: 'الشاطئ', ja: '海辺'} as const;

type Language = keyof typeof NAMES;

const picture = (body: string) => ({headers: {'content-type': 'image/svg+xml'}, body});
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>';

/** The site in a language, as schema.org JSON-LD. */
function site(language: Language, languages: readonly Language[] = [language], more: object = {}): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `site.${language}.jsonld`,
    name: NAMES[language],
    url: `https://example.org/${language}/`,
    inLanguage: language,
    publisher: {
      '@type': 'Organization',
      name: NAMES[language],
      logo: [
        {'@type': 'ImageObject', url: 'day.svg'},
        {'@type': 'ImageObject', url: 'night.svg', keywords: 'dark'},
      ],
      contactPoint: {'@type': 'ContactPoint', url: `https://example.org/${language}/contact`},
    },
    workTranslation: languages.map((other) => ({
      '@type': 'WebSite',
      '@id': `site.${other}.jsonld`,
      url: `https://example.org/${other}/`,
      inLanguage: other,
    })),
    ...more,
  };
}

function sites(...languages: Language[]): Table {
  return {
    'day.svg': picture(SVG),
    'night.svg': picture(SVG),
    ...Object.fromEntries(languages.map((one) => [`site.${one}.jsonld`, {body: site(one, languages)}])),
  };
}

const NAVIGATION = `<nav slot="navigation" aria-label="Sections"><ul><li><a href="#tides">Tides</a></li><li><a href="#harbours">Harbours</a></li></ul></nav>`;

interface Shown {
  readonly table?: Table;
  readonly src?: string;
  readonly attributes?: string;
  readonly inside?: string;
}

async function show({
  table = sites('en', 'de'),
  src = 'site.en.jsonld',
  attributes = '',
  inside = '<a href="/">Home</a>',
}: Shown = {}): Promise<SiteHeader> {
  const server = await serve(table);
  const header = fixture<SiteHeader>(
    `<zo-site-header src="${server.url(src)}" ${attributes}>${inside}</zo-site-header>`,
  );
  await loaded(header);
  return header;
}

const menuButton = (header: Element) => findPart(header, 'menu-button');

beforeEach(() => setViewport({width: 1200, height: 800}));
after(() => setViewport({width: 800, height: 600}));

describe('What a reader finds in the header', () => {
  it('leads home by logo and name', async () => {
    const header = await show();
    const home = byRole(header, 'link', 'The Shore') as HTMLAnchorElement;
    expect(home.href).to.equal('https://example.org/en/');
    expect(text(home)).to.equal('The Shore');
    expect(new URL((part(header, 'logo') as HTMLImageElement).src).pathname).to.match(/day\.svg$/);
  });

  it('is a banner with the site’s name', async () => {
    const bar = part(await show(), 'header');
    expect([bar.role, bar.ariaLabel]).to.deep.equal(['banner', 'The Shore']);
  });

  it('is no second banner where the host has one around it', async () => {
    const server = await serve(sites('en'));
    const host = fixture(`<header><zo-site-header src="${server.url('site.en.jsonld')}"></zo-site-header></header>`);
    const header = host.querySelector('zo-site-header')!;
    await loaded(header);
    expect(part(header, 'header').role).to.equal(null);
  });

  it('leads to the contact, in the interface’s language', async () => {
    document.documentElement.lang = 'de';
    const header = await show();
    const contact = byRole(header, 'link', 'Kontakt') as HTMLAnchorElement;
    expect(contact.href).to.equal('https://example.org/de/contact');
    expect(languageOf(header, 'Kontakt')).to.equal('de');
  });

  it('has no contact where the site has none', async () => {
    const header = await show({table: {'site.en.jsonld': {body: site('en', ['en'], {publisher: undefined})}}});
    expect(findPart(header, 'contact')).to.equal(null);
  });

  it('offers the languages that the site is in, and takes the page’s elements along', async () => {
    const header = await show();
    const switcher = header.shadowRoot!.querySelector('zo-language-switcher')!;
    await until(switcher, () => findPart(switcher, 'button') !== null);
    setReaderLanguage('de');
    await shown(header, 'Die Küste');
    expect((byRole(header, 'link', 'Die Küste') as HTMLAnchorElement).href).to.equal('https://example.org/de/');
    expect(languageOf(header, 'Die Küste')).to.equal('de');
  });

  it('reads from right to left in Arabic', async () => {
    const header = await show({table: sites('en', 'ar'), attributes: 'lang="ar"'});
    const home = byRole(header, 'link', 'الشاطئ');
    expect(getComputedStyle(home).direction).to.equal('rtl');
    expect(home.getBoundingClientRect().right).to.be.closeTo(header.getBoundingClientRect().right, 1);
  });

  it('asks nothing of a site in one language', async () => {
    const header = await show({table: sites('en')});
    expect(header.shadowRoot!.querySelector('zo-language-switcher')).to.equal(null);
  });

  it('shows pieces of the host in place of the site’s own', async () => {
    const header = await show({
      inside:
        '<b slot="name">Shoreline</b><a slot="contact" href="#write">Write</a><p slot="languages">English only</p>',
    });
    expect(text(header)).to.equal('Shoreline Write English only');
  });

  it('has a search where the site has one', async () => {
    const potentialAction = {'@type': 'SearchAction', target: 'https://example.org/?s={search_term_string}'};
    const header = await show({table: {'site.en.jsonld': {body: site('en', ['en'], {potentialAction})}}});
    const search = header.shadowRoot!.querySelector('zo-search')!;
    expect(search.getAttribute('src')).to.equal('https://example.org/?s={search_term_string}');
    header.searchSrc = '/feed.json';
    await header.updateComplete;
    expect(search.getAttribute('src')).to.equal('/feed.json');
  });

  it('keeps its search, which may be open, when other pieces come', async () => {
    const header = fixture<SiteHeader>('<zo-site-header search-src="/feed.json"></zo-site-header>');
    header.article = {language: 'en', site: {name: 'The Shore'}};
    await header.updateComplete;
    const search = header.shadowRoot!.querySelector('zo-search');
    expect(search).to.exist;
    header.article = {language: 'en', site: {name: 'The Shore', contact: 'https://example.org/contact'}};
    header.insertAdjacentHTML('beforeend', NAVIGATION);
    await until(header, () => findPart(header, 'contact') !== null);
    expect(header.shadowRoot!.querySelector('zo-search')).to.equal(search);
  });

  it('has a name alone where the logo cannot be shown', async () => {
    const table = {...sites('en'), 'day.svg': {status: 404}};
    const header = await show({table});
    await until(header, () => findPart(header, 'logo') === null);
    expect(text(byRole(header, 'link', 'The Shore'))).to.equal('The Shore');
  });
});

describe('Where the site is read from', () => {
  it('is an article’s page, too: its publisher is the site', async () => {
    const publisher = {'@type': 'Organization', name: 'The Shore', url: 'https://example.org/', logo: LOGO};
    const header = await show({table: {'en.jsonld': {body: article('en', ['en'], {publisher})}}, src: 'en.jsonld'});
    await shown(header, 'The Shore');
    expect((byRole(header, 'link', 'The Shore') as HTMLAnchorElement).href).to.equal('https://example.org/');
  });

  it('is a data block of the page, with no request', async () => {
    const data = JSON.stringify(
      article('en', ['en'], {publisher: {'@type': 'Organization', name: 'The Shore', email: 'a@example.org'}}),
    );
    const host = fixture(
      `<div><script type="application/ld+json" id="data">${data}</script><zo-site-header src="#data"></zo-site-header></div>`,
    );
    const header = host.querySelector<SiteHeader>('zo-site-header')!;
    await shown(header, 'The Shore');
    expect((byRole(header, 'link', 'Contact') as HTMLAnchorElement).href).to.equal('mailto:a@example.org');
  });

  it('is given with no request', async () => {
    const header = fixture<SiteHeader>('<zo-site-header></zo-site-header>');
    header.article = {language: 'en', site: {name: 'The Shore', url: 'https://example.org/'}};
    await shown(header, 'The Shore');
  });

  it('is told where there is none, and what stands inside stays', async () => {
    const told = warnings();
    const header = await show({
      table: {'en.jsonld': {body: article('en', ['en'], {publisher: undefined})}},
      src: 'en.jsonld',
    });
    await until(header, () => told.length > 0);
    expect(told.join()).to.contain('Expected a WebSite');
    expect(text(byRole(header, 'link'))).to.equal('Home');
  });

  it('that cannot be read leaves what stands inside, the host’s links and a way to try again', async () => {
    warnings();
    const server = await serve();
    const header = fixture<SiteHeader>(
      `<zo-site-header src="${server.url('missing.jsonld')}"><a href="/">Home</a>${NAVIGATION}</zo-site-header>`,
    );
    await failed(header);
    for (const name of ['Home', 'Tides']) expect(byRole(header, 'link', name)).to.exist;
    await server.set({'missing.jsonld': {body: site('en')}});
    const retried = loaded(header);
    await click(byRole(header, 'button', 'Try again'));
    await retried;
    await shown(header, 'The Shore');
  });
});

describe('A header with little room', () => {
  const narrow = async (options: Shown = {}) => {
    await setViewport({width: 320, height: 600});
    const header = await show({inside: `<a href="/">Home</a>${NAVIGATION}`, ...options});
    await until(header, () => menuButton(header) !== null);
    return header;
  };

  it('has everything in one line where there is room', async () => {
    const header = await show({inside: NAVIGATION});
    expect(menuButton(header)).to.equal(null);
    const [tides, harbours] = ['Tides', 'Harbours'].map((name) => byRole(header, 'link', name).getBoundingClientRect());
    expect(tides!.top).to.equal(harbours!.top);
  });

  it('has logo, name and a button; the rest comes with a press, and goes with Escape', async () => {
    const header = await narrow();
    expect(allByRole(header, 'link').map((link) => text(link))).to.deep.equal(['The Shore']);
    const button = byRole(header, 'button', 'Menu');
    expect(button.ariaExpanded).to.equal('false');
    await click(button);
    expect(button.ariaExpanded).to.equal('true');
    byRole(header, 'link', 'Tides').focus();
    await press('Escape');
    await header.updateComplete;
    expect(button.ariaExpanded).to.equal('false');
    expect(focused()).to.equal(button);
  });

  it('stays open where Escape closes what is open in it', async () => {
    const header = await narrow();
    await click(byRole(header, 'button', 'Menu'));
    const switcher = header.shadowRoot!.querySelector('zo-language-switcher')!;
    await until(switcher, () => findPart(switcher, 'button') !== null);
    await click(part(switcher, 'button'));
    await until(switcher, () => part(switcher, 'button').ariaExpanded === 'true');
    byRole(switcher, 'link', 'Deutsch').focus();
    await press('Escape');
    await until(switcher, () => part(switcher, 'button').ariaExpanded === 'false');
    expect(byRole(header, 'button', 'Menu').ariaExpanded).to.equal('true');
  });

  it('is in one line again where the window gets wider', async () => {
    const header = await narrow();
    await setViewport({width: 1200, height: 800});
    await until(header, () => menuButton(header) === null);
    expect(byRole(header, 'link', 'Tides')).to.exist;
  });

  it('does not stick out', async () => {
    const header = await narrow({
      table: {
        'site.en.jsonld': {
          body: site('en', ['en'], {name: 'Communications of the Society for Comparative Coastlines'}),
        },
      },
    });
    await click(byRole(header, 'button', 'Menu'));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('closes behind a link within the page', async () => {
    const header = await narrow();
    await click(byRole(header, 'button', 'Menu'));
    await click(byRole(header, 'link', 'Tides'));
    await header.updateComplete;
    expect(byRole(header, 'button', 'Menu').ariaExpanded).to.equal('false');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('The way past the header', () => {
  const page = async (inside: string, attributes = '') => {
    const server = await serve(sites('en'));
    const host = fixture(
      `<div><zo-site-header src="${server.url('site.en.jsonld')}" ${attributes}></zo-site-header>${inside}</div>`,
    );
    const header = host.querySelector<SiteHeader>('zo-site-header')!;
    await loaded(header);
    return header;
  };

  it('leads to the page’s main part, and on from there', async () => {
    const header = await page('<p style="height: 150vh"></p><main><a href="#next">Next</a></main>');
    const skip = byRole(header, 'link', 'Skip to content');
    skip.focus();
    expect(skip.getBoundingClientRect().width).to.be.greaterThan(20);
    await press('Enter');
    const main = document.querySelector('main')!;
    expect(focused()).to.equal(main);
    expect(main.getBoundingClientRect().top).to.be.within(0, innerHeight);
    await press('Tab');
    expect(text(focused())).to.equal('Next');
    expect(main.hasAttribute('tabindex'), 'the page is as it was').to.equal(false);
  });

  it('leads where the host says', async () => {
    const header = await page('<main></main><div id="start">Here</div>', 'skip="start"');
    byRole(header, 'link', 'Skip to content').focus();
    await press('Enter');
    expect(focused().id).to.equal('start');
  });

  it('is not there where it would lead nowhere, or is not wanted', async () => {
    expect(findPart(await page(''), 'skip')).to.equal(null);
    expect(findPart(await page('<main></main>', 'skip="none"'), 'skip')).to.equal(null);
  });
});

describe('A header that stays in view', () => {
  const ITEMS = Array.from(
    {length: 20},
    (_, index) => `<p style="height: 8rem"><a href="#${index}">Link ${index}</a></p>`,
  ).join('');

  const page = async () => {
    const server = await serve(sites('en'));
    const host = fixture(
      `<div><zo-site-header src="${server.url('site.en.jsonld')}" sticky></zo-site-header>${ITEMS}</div>`,
    );
    const header = host.querySelector<SiteHeader>('zo-site-header')!;
    await loaded(header);
    return header;
  };

  it('never covers what has the focus', async () => {
    const header = await page();
    const links = [...document.querySelectorAll<HTMLElement>('p > a')];
    links.at(-1)!.focus();
    await frames();
    expect(header.getBoundingClientRect().top).to.equal(0);
    for (let at = links.length - 2; at > 4; at--) {
      await press('Shift+Tab');
      await frames();
      expect(focused()).to.equal(links[at]);
      expect(links[at]!.getBoundingClientRect().top, text(links[at]!)).to.be.at.least(
        header.getBoundingClientRect().bottom,
      );
    }
  });

  it('leaves the page as it was when it goes', async () => {
    const {style} = document.documentElement;
    style.scrollPaddingTop = '3px';
    const header = await page();
    expect(Number.parseFloat(style.scrollPaddingTop)).to.be.greaterThan(40);
    header.remove();
    expect(style.scrollPaddingTop).to.equal('3px');
    style.scrollPaddingTop = '';
  });

  it('scrolls away where the window has little height', async () => {
    await setViewport({width: 1200, height: 300});
    const header = await page();
    document.querySelectorAll<HTMLElement>('p > a')[15]!.focus();
    await frames();
    expect(header.getBoundingClientRect().bottom).to.be.below(0);
    expect(document.documentElement.style.scrollPaddingTop).to.equal('');
  });
});

describe('The logo on a dark ground', () => {
  const logo = (header: Element) => new URL((part(header, 'logo') as HTMLImageElement).src).pathname.split('/').at(-1);

  it('is the one for it, and follows a change', async () => {
    const server = await serve(sites('en'));
    const host = fixture(
      `<div style="color-scheme: light dark; color: CanvasText"><zo-site-header src="${server.url('site.en.jsonld')}"></zo-site-header></div>`,
    );
    const header = host.querySelector<SiteHeader>('zo-site-header')!;
    await loaded(header);
    expect(logo(header)).to.equal('day.svg');
    await media({colorScheme: 'dark'});
    await until(header, () => logo(header) === 'night.svg');
    host.style.colorScheme = 'light';
    await until(header, () => logo(header) === 'day.svg');
  });

  it('goes by the host’s colours rather than by the reader’s preference', async () => {
    await media({colorScheme: 'dark'});
    const light = await show({table: sites('en')});
    expect(logo(light)).to.equal('day.svg');
    const server = await serve(sites('en'));
    const dark = fixture(
      `<div style="background: #123; color: #fff"><zo-site-header src="${server.url('site.en.jsonld')}"></zo-site-header></div>`,
    );
    const header = dark.querySelector<SiteHeader>('zo-site-header')!;
    await loaded(header);
    await until(header, () => logo(header) === 'night.svg');
  });
});

describe('A header for everyone', () => {
  for (const width of [320, 1200])
    it(`has nothing wrong for assistive technology, at ${width} px`, async () => {
      await setViewport({width, height: 800});
      const header = await show({inside: NAVIGATION});
      const button = menuButton(header);
      if (button) await click(button);
      expect(await violations(header)).to.deep.equal([]);
    });
});
