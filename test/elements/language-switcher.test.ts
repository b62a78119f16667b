import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {LanguageSwitcher} from '../../src/elements/language-switcher.js';
import {getReaderLanguage, setReaderLanguage} from '../../src/index.js';
import {allByRole, byRole, click, findPart, fixture, heard, loaded, press, text, until} from '../support/page.js';
import {serve} from '../support/served.js';
import {article, pageUrl, published, type Language} from './content.js';

async function show(...languages: Language[]): Promise<LanguageSwitcher> {
  const server = await serve(published(...languages));
  const switcher = fixture<LanguageSwitcher>(
    `<zo-language-switcher src="${server.url('en.jsonld')}"></zo-language-switcher>`,
  );
  await loaded(switcher);
  return switcher;
}

const current = (switcher: Element) => switcher.shadowRoot!.querySelector<HTMLElement>('[aria-current="true"]');

it('lists the languages in the publisher’s order, each by its own name', async () => {
  const switcher = await show('ja', 'en', 'ar', 'de');
  const items = allByRole(byRole(switcher, 'list'), 'listitem');
  expect(items.map((item) => text(item))).to.deep.equal(['日本語', 'English', 'العربية', 'Deutsch']);
});

it('is a navigation with a name', async () => {
  const switcher = await show('en', 'de');
  expect(byRole(switcher, 'navigation').ariaLabel).to.equal('Languages');
});

it('is no second landmark beside a row where it is a button', async () => {
  const switcher = await show('en', 'de');
  switcher.display = 'menu';
  await until(switcher, () => findPart(switcher, 'button') !== null);
  expect(allByRole(switcher, 'navigation')).to.deep.equal([]);
});

it('links a language to its page, marked for people and for machines', async () => {
  const switcher = await show('en', 'ar');
  const link = byRole(switcher, 'link', 'العربية') as HTMLAnchorElement;
  const {href, hreflang, lang, dir, rel} = link;
  expect({href, hreflang, lang, dir, rel}).to.deep.equal({
    href: pageUrl('ar'),
    hreflang: 'ar',
    lang: 'ar',
    dir: 'rtl',
    rel: 'alternate',
  });
});

it('marks the current language, which is no link', async () => {
  const switcher = await show('en', 'de');
  expect(text(current(switcher)!)).to.equal('English');
  expect(allByRole(switcher, 'link').map((link) => text(link))).to.deep.equal(['Deutsch']);
});

it('offers a language that has no page of its own', async () => {
  const workTranslation = {'@type': 'Article', inLanguage: 'de', headline: 'Gezeiten', articleBody: 'Wasser.'};
  const server = await serve({'en.jsonld': {body: article('en', ['en'], {workTranslation})}});
  const switcher = fixture(`<zo-language-switcher src="${server.url('en.jsonld')}"></zo-language-switcher>`);
  await loaded(switcher);
  const change = loaded(switcher);
  await click(byRole(switcher, 'link', 'Deutsch'));
  await change;
  expect(text(current(switcher)!)).to.equal('Deutsch');
});

it('links to no script where a given article names one as a translation’s page', async () => {
  const switcher = fixture<LanguageSwitcher>('<zo-language-switcher></zo-language-switcher>');
  switcher.article = {
    title: 'A title',
    language: 'en',
    translations: [{language: 'de', url: 'javascript:alert(1)', src: '/de.jsonld', title: ''}],
  };
  await switcher.updateComplete;
  expect((byRole(switcher, 'link', 'Deutsch') as HTMLAnchorElement).protocol).not.to.equal('javascript:');
});

it('shows nothing where there is no choice', async () => {
  const switcher = await show('en');
  expect(text(switcher)).to.equal('');
  expect(switcher.offsetHeight).to.equal(0);
});

it('has its documented parts', async () => {
  const switcher = await show('en', 'de');
  expect(['languages', 'language'].filter((name) => !findPart(switcher, name))).to.deep.equal([]);
});

it('passes over the current language when a reader tabs through the others', async () => {
  const switcher = await show('de', 'en', 'ja');
  const visited: string[] = [];
  switcher.shadowRoot!.addEventListener('focusin', (event) => visited.push(text(event.target as Element)));
  await press('Tab', 'Tab');
  expect(visited).to.deep.equal(['Deutsch', '日本語']);
});

describe('zo-language-change', () => {
  it('says which language the reader chose, and which was shown', async () => {
    const switcher = await show('en', 'de');
    const changes = heard(switcher, 'zo-language-change');
    await click(byRole(switcher, 'link', 'Deutsch'));
    expect(changes.map(({language, previous}) => ({language, previous}))).to.deep.equal([
      {language: 'de', previous: 'en'},
    ]);
  });

  it('carries the translation', async () => {
    const switcher = await show('en', 'de');
    const changes = heard(switcher, 'zo-language-change');
    await click(byRole(switcher, 'link', 'Deutsch'));
    expect(changes[0]?.translation).to.deep.equal({
      language: 'de',
      url: pageUrl('de'),
      src: new URL('de.jsonld', switcher.src).href,
      title: '',
    });
  });

  it('leaves page and address as they are when the host prevents it', async () => {
    const switcher = await show('en', 'de');
    const address = location.href;
    switcher.addEventListener('zo-language-change', (event) => event.preventDefault());
    await click(byRole(switcher, 'link', 'Deutsch'));
    expect(getReaderLanguage()).to.equal(undefined);
    expect(location.href).to.equal(address);
  });

  it('does not come when the host sets the reader’s language', async () => {
    const switcher = await show('en', 'de');
    const changes = heard(switcher, 'zo-language-change');
    const change = loaded(switcher);
    setReaderLanguage('de');
    await change;
    expect(changes).to.deep.equal([]);
  });

  it('is heard by a listener anywhere above, out of shadow roots', async () => {
    const server = await serve(published('en', 'de'));
    const card = fixture(`<zo-article-card display="full" src="${server.url('en.jsonld')}"></zo-article-card>`);
    await loaded(card);
    const changes = heard(card.parentElement!, 'zo-language-change');
    await click(byRole(card, 'link', 'Deutsch'));
    expect(changes.map(({language}) => language)).to.deep.equal(['de']);
  });
});

describe('a click on a language that means another tab, a window or a download', () => {
  for (const press of [{key: 'Control'}, {key: 'Shift'}, {key: 'Meta'}, {key: 'Alt'}, {button: 'middle'}] as const) {
    it(`is left to the browser: ${Object.values(press).join()}`, async () => {
      const switcher = await show('en', 'de');
      const changes = heard(switcher, 'zo-language-change');
      const prevented: boolean[] = [];
      for (const type of ['click', 'auxclick'])
        switcher.addEventListener(type, (event) => {
          prevented.push(event.defaultPrevented);
          // The test wants no new window, though.
          event.preventDefault();
        });
      await click(byRole(switcher, 'link', 'Deutsch'), press);
      expect(prevented).to.deep.equal([false]);
      expect(changes).to.deep.equal([]);
    });
  }
});
