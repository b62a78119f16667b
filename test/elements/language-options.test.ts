import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {LanguageSwitcher} from '../../src/elements/language-switcher.js';
import {getReaderLanguage, setReaderLanguage} from '../../src/index.js';
import {
  allByRole,
  byRole,
  click,
  findPart,
  fixture,
  heard,
  loaded,
  once,
  press,
  replace,
  text,
  until,
  warnings,
} from '../support/page.js';
import {serve, type ContentServer} from '../support/served.js';
import {published} from './content.js';

const KEY = 'zo-language';
const address = location.href;

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(() => {
  localStorage.removeItem(KEY);
  history.replaceState(null, '', address);
  for (const link of document.head.querySelectorAll('link[rel=alternate], link[rel=canonical]')) link.remove();
});

async function show(html: string): Promise<LanguageSwitcher> {
  const switcher = fixture<LanguageSwitcher>(html);
  await listed(switcher);
  return switcher;
}

const listed = (switcher: LanguageSwitcher) => until(switcher, () => findPart(switcher, 'languages') !== null);
const names = (switcher: Element) => allByRole(switcher, 'listitem').map((item) => text(item));
const current = (switcher: Element) => switcher.shadowRoot!.querySelector('[aria-current]')!.textContent.trim();

/** Clicks a link and says whether the browser would have followed it; it does not, for the test's sake. */
async function follows(switcher: LanguageSwitcher, name: string): Promise<boolean> {
  let followed = false;
  const stop = (event: Event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stop, {once: true});
  await click(byRole(switcher, 'link', name));
  return followed;
}

/** A switcher of an article in English, German and Arabic. */
async function published3(attributes = ''): Promise<[LanguageSwitcher, ContentServer]> {
  const server = await serve(published('en', 'de', 'ar'));
  const switcher = fixture<LanguageSwitcher>(
    `<zo-language-switcher src="${server.url('en.jsonld')}" ${attributes}></zo-language-switcher>`,
  );
  await Promise.all([loaded(switcher), listed(switcher)]);
  return [switcher, server];
}

describe('the languages of a switcher without content', () => {
  const head = (...links: string[]) => {
    const template = document.createElement('template');
    template.innerHTML = links.join('');
    document.head.append(template.content);
  };

  it('are the page’s alternates, without x-default; the current one is the page’s', async () => {
    head(
      `<link rel="alternate" hreflang="x-default" href="/">`,
      `<link rel="alternate" hreflang="en" href="${location.pathname}">`,
      `<link rel="alternate" hreflang="pt_BR" href="/pt${location.pathname}">`,
      `<link rel="alternate" hreflang="ar" href="/ar${location.pathname}">`,
      `<link rel="alternate" type="application/rss+xml" hreflang="fr" href="/feed">`,
    );
    const switcher = await show('<zo-language-switcher></zo-language-switcher>');
    expect(names(switcher)).to.deep.equal(['English', 'Português (Brasil)', 'العربية']);
    expect(current(switcher)).to.equal('English');
  });

  it('follow the page’s head', async () => {
    head(
      `<link rel="alternate" hreflang="en" href="${location.pathname}">`,
      `<link rel="alternate" hreflang="de" href="/de${location.pathname}">`,
    );
    const switcher = await show('<zo-language-switcher></zo-language-switcher>');
    head(`<link rel="alternate" hreflang="ja" href="/ja${location.pathname}">`);
    await until(switcher, () => names(switcher).length === 3);
    expect(names(switcher)).to.deep.equal(['English', 'Deutsch', '日本語']);
  });

  it('are the links in its tag, which come before the page’s', async () => {
    head(`<link rel="alternate" hreflang="ja" href="/ja${location.pathname}">`);
    const switcher = await show(`<zo-language-switcher>
      <ul><li><a href="/en/" hreflang="en">English</a></li><li><a href="/de/" hreflang="de">German</a></li></ul>
    </zo-language-switcher>`);
    expect(names(switcher)).to.deep.equal(['English', 'Deutsch']);
    expect((byRole(switcher, 'link', 'Deutsch') as HTMLAnchorElement).pathname).to.equal('/de/');
  });

  it('survive a code that is none', async () => {
    const told = warnings();
    const switcher = await show(`<zo-language-switcher>
      <a href="/en/" hreflang="en">English</a> <a href="/x/" hreflang="??">What</a> <a href="/de/" hreflang="de">German</a>
    </zo-language-switcher>`);
    expect(names(switcher)).to.deep.equal(['English', 'Deutsch']);
    expect(told.join()).to.contain('"??"');
  });

  it('lead to their pages, with a plain click, too', async () => {
    const switcher = await show(`<zo-language-switcher>
      <a href="/en/" hreflang="en">English</a> <a href="/de/" hreflang="de">German</a>
    </zo-language-switcher>`);
    const changes = heard(switcher, 'zo-language-change');
    expect(await follows(switcher, 'Deutsch')).to.equal(true);
    expect(changes.map(({language, previous}) => [language, previous])).to.deep.equal([['de', 'en']]);
    expect(getReaderLanguage()).to.equal(undefined);
  });

  it('are those that the host gives, changed in place', async () => {
    const switcher = fixture<LanguageSwitcher>('<zo-language-switcher></zo-language-switcher>');
    switcher.languages = [{language: 'en'}, {language: 'pt_BR', url: '/pt/'}, {language: 'de', url: '/de/'}];
    await listed(switcher);
    expect(names(switcher)).to.deep.equal(['English', 'Português (Brasil)', 'Deutsch']);
    expect(await follows(switcher, 'Deutsch')).to.equal(false);
    await until(switcher, () => current(switcher) === 'Deutsch');
    expect(getReaderLanguage()).to.equal('de');
  });

  it('are none where there is neither: what is in its tag stays', async () => {
    const switcher = fixture<LanguageSwitcher>('<zo-language-switcher><a href="/all">All</a></zo-language-switcher>');
    await switcher.updateComplete;
    expect(text(switcher)).to.equal('All');
  });
});

describe('navigate', () => {
  it('has a plain click open the page', async () => {
    const [switcher] = await published3('navigate');
    expect(await follows(switcher, 'Deutsch')).to.equal(true);
    expect(getReaderLanguage()).to.equal(undefined);
  });

  it('leaves the page where the host prevents the change', async () => {
    const [switcher] = await published3('navigate');
    switcher.addEventListener('zo-language-change', (event) => event.preventDefault());
    expect(await follows(switcher, 'Deutsch')).to.equal(false);
  });

  it('keeps the choice for the page that comes, with remember', async () => {
    const [switcher] = await published3('navigate remember');
    await follows(switcher, 'Deutsch');
    expect(localStorage.getItem(KEY)).to.equal('de');
  });
});

describe('remember', () => {
  it('keeps the choice, and has it at the next visit', async () => {
    const [switcher] = await published3('remember');
    await click(byRole(switcher, 'link', 'Deutsch'));
    expect(localStorage.getItem(KEY)).to.equal('de');
    switcher.remove();
    setReaderLanguage(undefined);
    localStorage.setItem(KEY, 'ar');
    const [next] = await published3('remember');
    await until(next, () => current(next) === 'العربية');
  });

  it('forgets a choice that is taken back', async () => {
    const [switcher] = await published3('remember');
    await click(byRole(switcher, 'link', 'Deutsch'));
    setReaderLanguage(undefined);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is not done unless it is asked for', async () => {
    const [switcher] = await published3('label="both"');
    await click(byRole(switcher, 'link', /Deutsch/));
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(location.href).to.equal(address);
  });

  it('breaks nothing where storage is forbidden', async () => {
    replace(globalThis, 'localStorage', undefined);
    const [switcher] = await published3('remember');
    await click(byRole(switcher, 'link', 'Deutsch'));
    await until(switcher, () => current(switcher) === 'Deutsch');
  });
});

describe('query-param', () => {
  const visit = (query: string) => history.replaceState(null, '', `?${query}`);

  it('takes the language from the address, and comes before what is remembered', async () => {
    localStorage.setItem(KEY, 'ar');
    visit('lang=de');
    const [switcher] = await published3('remember query-param');
    await until(switcher, () => current(switcher) === 'Deutsch');
  });

  it('follows the choice in the address, under the name it is given, and leaves the rest as it is', async () => {
    visit('page=2&hl=en');
    const [switcher] = await published3('query-param="hl"');
    const {length} = history;
    await click(byRole(switcher, 'link', 'Deutsch'));
    expect(location.search).to.equal('?page=2&hl=de');
    expect(history.length).to.equal(length);
  });

  it('does nothing to an address nobody chose in', async () => {
    const [switcher] = await published3('query-param');
    await switcher.updateComplete;
    expect(location.href).to.equal(address);
  });
});

describe('a language that the pointer rests on, or that has the focus', () => {
  it('is fetched ahead, once, so that the choice needs no request', async () => {
    const [switcher, server] = await published3();
    byRole(switcher, 'link', 'Deutsch').dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await server.requested('de.jsonld');
    await press('Tab');
    await click(byRole(switcher, 'link', 'Deutsch'));
    await until(switcher, () => current(switcher) === 'Deutsch');
    expect((await server.requests('de.jsonld')).length).to.equal(1);
  });

  it('is fetched when the reader tabs to it', async () => {
    const [, server] = await published3();
    await press('Tab');
    await server.requested('de.jsonld');
  });

  it('is not fetched where the reader saves data', async () => {
    replace(navigator, 'connection', {saveData: true});
    const [switcher, server] = await published3();
    await press('Tab');
    const change = once(switcher, 'zo-language-changed');
    await press('Tab', 'Enter');
    await change;
    const requests = await server.requests();
    expect(requests.map(({path}) => path)).to.deep.equal(['en.jsonld', 'ar.jsonld']);
  });
});

it('zo-reader-language tells the window of a choice, whoever made it', async () => {
  const told: (string | undefined)[] = [];
  const listen = ({language}: {language: string | undefined}) => void told.push(language);
  addEventListener('zo-reader-language', listen);
  const [switcher] = await published3();
  await click(byRole(switcher, 'link', 'Deutsch'));
  setReaderLanguage('ar');
  setReaderLanguage(undefined);
  removeEventListener('zo-reader-language', listen);
  expect(told).to.deep.equal(['de', 'ar', undefined]);
});
