import {expect} from '@esm-bundle/chai';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/bundle.js';
import type {LanguageInit, LanguageSwitcher} from '../../src/elements/language-switcher.js';
import {getReaderLanguage} from '../../src/index.js';
import {
  allByRole,
  byRole,
  click,
  findPart,
  fixture,
  focused,
  heard,
  loaded,
  part,
  press,
  replace,
  shown,
  text,
  until,
} from '../support/page.js';
import {WIKIPEDIAS} from '../fixtures/wikipedias.js';
import {serve} from '../support/served.js';
import {published} from './content.js';

const FEW = ['en', 'de', 'fr', 'ar', 'ja'];
const MANY = 'ar bg cs da de el en es fa fi fr he hi hu it ja ko nl no pl pt ro ru sv th tr uk vi zh'.split(' ');

const listed = (tags: readonly string[]): LanguageInit[] =>
  tags.map((language) => ({language, url: `https://example.org/${language}/`}));

beforeEach(() => {
  document.documentElement.lang = 'en';
});

/** A switcher of a list that the host gives, once its button or its row is there. */
async function show(
  tags: readonly string[],
  attributes = 'display="menu"',
  around = ['', ''],
): Promise<LanguageSwitcher> {
  const page = fixture(
    `<div>${around[0]}<zo-language-switcher ${attributes}></zo-language-switcher>${around[1]}</div>`,
  );
  const switcher = page.querySelector('zo-language-switcher')!;
  switcher.languages = listed(tags);
  await until(switcher, () => (findPart(switcher, 'button') ?? findPart(switcher, 'languages')) !== null);
  return switcher;
}

const button = (switcher: Element) => part(switcher, 'button');
const isOpen = (switcher: Element) => part(switcher, 'menu').matches(':popover-open');

/** Opens the menu with the mouse, and resolves once all of it is there. */
async function open(switcher: LanguageSwitcher): Promise<void> {
  await click(button(switcher));
  await whole(switcher);
}

async function whole(switcher: LanguageSwitcher): Promise<void> {
  await until(switcher, () => names(switcher).length === switcher.languages!.length);
  await frame();
}

const names = (switcher: Element) =>
  [...switcher.shadowRoot!.querySelectorAll('#menu [part=languages] a')].map((link) => link.textContent.trim());
const found = (switcher: Element) => allByRole(part(switcher, 'menu'), 'listitem').map((item) => text(item));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Puts text into the field that has the focus. */
async function type(switcher: LanguageSwitcher, words: string): Promise<void> {
  await sendKeys({type: words});
  await switcher.updateComplete;
}

describe('the button of the menu', () => {
  it('says what it is for and which language is shown, each in its language', async () => {
    const switcher = await show(FEW);
    expect(text(byRole(switcher, 'button'))).to.equal('Choose a language English');
    expect(button(switcher).querySelector('[lang=en]')!.textContent).to.equal('English');
    expect(button(switcher).closest('nav')!.lang).to.equal('en');
  });

  it('says whether the menu is open', async () => {
    const switcher = await show(FEW);
    expect(button(switcher).ariaExpanded).to.equal('false');
    await open(switcher);
    expect(button(switcher).ariaExpanded).to.equal('true');
    await click(button(switcher));
    await until(switcher, () => button(switcher).ariaExpanded === 'false');
    expect(isOpen(switcher)).to.equal(false);
  });

  it('is large enough for a finger, as are the languages', async () => {
    const switcher = await show(FEW);
    await open(switcher);
    for (const target of [button(switcher), ...allByRole(switcher, 'link')]) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});

describe('the menu', () => {
  it('has real links, in the publisher’s order, and marks the current language, which is none', async () => {
    const switcher = await show(FEW);
    await open(switcher);
    expect(names(switcher)).to.deep.equal(['English', 'Deutsch', 'Français', 'العربية', '日本語']);
    const {href, hreflang, lang, dir, rel} = byRole(switcher, 'link', 'العربية') as HTMLAnchorElement;
    expect({href, hreflang, lang, dir, rel}).to.deep.equal({
      href: 'https://example.org/ar/',
      hreflang: 'ar',
      lang: 'ar',
      dir: 'rtl',
      rel: 'alternate',
    });
    expect(text(part(switcher, 'menu').querySelector('[aria-current=true]:not([href])')!)).to.equal('English');
  });

  it('changes the language in place, closes, and gives the focus back to its button', async () => {
    const switcher = await show(FEW);
    await open(switcher);
    await click(byRole(switcher, 'link', 'Deutsch'));
    expect(getReaderLanguage()).to.equal('de');
    await shown(switcher, 'Deutsch');
    expect(isOpen(switcher)).to.equal(false);
    expect(focused() === button(switcher)).to.equal(true);
    expect(button(switcher).querySelector('[lang=de]')!.textContent).to.equal('Deutsch');
  });

  it('closes when the reader presses elsewhere', async () => {
    const switcher = await show(FEW, 'display="menu"', ['', '<p style="margin-top: 30rem">Elsewhere</p>']);
    await open(switcher);
    await click(switcher.nextElementSibling!);
    expect(isOpen(switcher)).to.equal(false);
  });

  it('is closed and can be opened again after its element was away', async () => {
    const switcher = await show(FEW);
    await open(switcher);
    const parent = switcher.parentElement!;
    switcher.remove();
    parent.append(switcher);
    await until(switcher, () => button(switcher).ariaExpanded === 'false');
    await open(switcher);
    expect(isOpen(switcher)).to.equal(true);
  });
});

for (const [direction, lang] of [
  ['ltr', 'en'],
  ['rtl', 'ar'],
] as const) {
  describe(`the keys of the menu, ${direction}`, () => {
    beforeEach(() => void Object.assign(document.documentElement, {dir: direction, lang}));

    const enter = async (key: string) => {
      const switcher = await show(FEW, 'display="menu"', ['', '<button>After</button>']);
      button(switcher).focus();
      await press(key);
      await whole(switcher);
      return switcher;
    };

    for (const key of ['Enter', 'Space']) {
      it(`${key} opens it`, async () => {
        const switcher = await enter(key);
        expect(isOpen(switcher)).to.equal(true);
        expect(focused() === button(switcher)).to.equal(true);
      });

      it(`${key} chooses the language that has the focus`, async () => {
        const switcher = await enter('ArrowDown');
        await press('ArrowDown', 'ArrowDown', key);
        expect(getReaderLanguage()).to.equal('fr');
        await until(switcher, () => !isOpen(switcher));
      });
    }

    it('Escape closes it and gives the focus back', async () => {
      const switcher = await enter('ArrowDown');
      await press('ArrowDown', 'Escape');
      expect(isOpen(switcher)).to.equal(false);
      expect(focused() === button(switcher)).to.equal(true);
    });

    it('Tab goes from the button through the languages, and out, which closes it', async () => {
      const switcher = await enter('Enter');
      const visited: string[] = [];
      // The current language is no link, and passed over.
      const others = FEW.filter((tag) => tag !== lang);
      while (visited.length <= others.length) {
        await press('Tab');
        visited.push(text(focused()));
      }
      const autonyms = {en: 'English', de: 'Deutsch', fr: 'Français', ar: 'العربية', ja: '日本語'} as Record<
        string,
        string
      >;
      expect(visited).to.deep.equal([...others.map((tag) => autonyms[tag]), 'After']);
      expect(isOpen(switcher)).to.equal(false);
    });

    it('Shift and Tab go back to the button, and leave it open', async () => {
      const switcher = await enter('Enter');
      await press('Tab', 'Shift+Tab');
      expect(focused() === button(switcher)).to.equal(true);
      expect(isOpen(switcher)).to.equal(true);
    });

    it('arrows, Home and End go through the languages', async () => {
      await enter('ArrowDown');
      const visited: string[] = [];
      for (const key of ['End', 'ArrowUp', 'Home', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
        await press(key);
        visited.push(focused().getAttribute('lang') ?? focused().localName);
      }
      expect(visited).to.deep.equal(['ja', 'ar', 'en', 'de', 'en', 'button']);
    });

    it('letters go to the language that begins with them, by its own name or the page’s', async () => {
      await enter('ArrowDown');
      await press('f', 'r');
      expect(focused().getAttribute('lang')).to.equal('fr');
    });
  });
}

it('a letter typed again goes to the next language that begins with it', async () => {
  const switcher = await show(['en', 'de', 'es', 'et']);
  button(switcher).focus();
  await press('ArrowDown');
  await whole(switcher);
  const visited: (string | null)[] = [];
  for (const key of 'eee') {
    await press(key);
    visited.push(focused().getAttribute('lang'));
  }
  // By its own name or by the page's: "Español", "Eesti", "English".
  expect(visited).to.deep.equal(['es', 'et', 'en']);
});

describe('a menu of more than twenty languages', () => {
  it('is there without being asked for', async () => {
    const switcher = await show(MANY, '');
    expect(findPart(switcher, 'button') === null).to.equal(false);
  });

  it('is a row where the host wants one', async () => {
    const switcher = await show(MANY, 'display="inline"');
    expect(findPart(switcher, 'button') === null).to.equal(true);
    expect(allByRole(switcher, 'listitem')).to.have.length(MANY.length);
  });

  it('lists all by their own names in the order of the page’s language', async () => {
    const switcher = await show(MANY);
    await open(switcher);
    const sorted = names(switcher);
    expect(sorted.slice(0, 4)).to.deep.equal(['Čeština', 'Dansk', 'Deutsch', 'English']);
    expect(sorted.indexOf('Русский')).to.be.greaterThan(sorted.indexOf('Türkçe'));
    expect(sorted).to.have.length(MANY.length);
  });

  it('lists each of hundreds once, by its own name, however the host writes their codes', async () => {
    const tags = [...new Set(WIKIPEDIAS.map(([, tag]) => tag))].filter((tag) => !tag.startsWith('en'));
    const page = fixture('<div><zo-language-switcher></zo-language-switcher></div>');
    const switcher = page.querySelector('zo-language-switcher')!;
    switcher.languages = listed([...tags, 'en_GB', 'EN-gb', 'pt_BR', 'iw']);
    await until(switcher, () => findPart(switcher, 'button') !== null);
    expect(text(button(switcher))).to.contain('British English');
    await click(button(switcher));
    await until(switcher, () => names(switcher).length > tags.length);
    expect(names(switcher)).to.include.members(['British English', 'Português (Brasil)', 'Qafár af', 'Zazaki']);
    expect(names(switcher)).to.have.length(tags.length + 2);
    expect(part(switcher, 'menu').querySelectorAll('[part=languages] [aria-current]')).to.have.length(1);
  });

  it('lists first what the reader is likely to want: chosen before, the page’s, the browser’s', async () => {
    replace(navigator, 'languages', ['fr-CA', 'pt']);
    const switcher = await show(MANY);
    await open(switcher);
    await click(byRole(switcher, 'link', 'Русский'));
    await shown(switcher, 'Выбрать язык');
    await open(switcher);
    const likely = allByRole(part(switcher, 'likely'), 'listitem').map((item) => text(item));
    expect(likely).to.deep.equal(['Русский', 'English', 'Français', 'Português']);
    expect(text(part(switcher, 'heading'))).to.equal('Рекомендуемые');
  });

  it('is there before the press that shows it', async () => {
    const switcher = await show(MANY);
    await until(switcher, () => names(switcher).length > 0);
    expect(isOpen(switcher)).to.equal(false);
    const [first] = names(switcher);
    await open(switcher);
    expect(names(switcher)[0]).to.equal(first);
  });

  it('has the focus in its field at once', async () => {
    const switcher = await show(MANY);
    await open(switcher);
    expect(focused() === part(switcher, 'filter')).to.equal(true);
    expect(part(switcher, 'filter').ariaLabel).to.equal('Find a language');
  });

  for (const [typed, name] of [
    ['fran', 'Français French'],
    ['FRANÇ', 'Français French'],
    ['germ', 'Deutsch German'],
    ['turkce', 'Türkçe Turkish'],
    ['рус', 'Русский Russian'],
    ['РУССК', 'Русский Russian'],
    ['العرب', 'العربية Arabic'],
    ['zh', '中文 Chinese'],
    ['tiếng v', 'Tiếng Việt Vietnamese'],
  ] as const) {
    it(`finds ${name} by "${typed}"`, async () => {
      const switcher = await show(MANY);
      await open(switcher);
      await type(switcher, typed);
      expect(found(switcher)[0]).to.equal(name);
      expect(found(switcher)).to.have.length(1);
    });
  }

  it('finds a language by its English name on a page in another language', async () => {
    document.documentElement.lang = 'de';
    const switcher = await show(MANY);
    await shown(switcher, 'Sprache wählen');
    await open(switcher);
    await type(switcher, 'german');
    expect(found(switcher)).to.deep.equal(['Deutsch']);
  });

  it('says how many it found, and shows that it found none', async () => {
    const switcher = await show(MANY);
    await open(switcher);
    const status = byRole(part(switcher, 'menu'), 'status');
    await type(switcher, 'an');
    expect(status.textContent).to.equal(`Languages found: ${found(switcher).length}`);
    await type(switcher, 'zzz');
    expect(status.textContent).to.equal('No language found');
    expect(status.offsetHeight).to.be.greaterThan(20);
    expect(found(switcher)).to.deep.equal([]);
  });

  it('Enter takes the first that was found', async () => {
    const switcher = await show(MANY);
    await open(switcher);
    await type(switcher, 'swe');
    await press('Enter');
    expect(getReaderLanguage()).to.equal('sv');
    await until(switcher, () => !isOpen(switcher));
  });

  it('Enter takes nothing while nothing was typed', async () => {
    const switcher = await show(MANY);
    await open(switcher);
    await press('Enter');
    expect(getReaderLanguage()).to.equal(undefined);
  });

  it('arrows go from the field into the list and back', async () => {
    const switcher = await show(MANY);
    await open(switcher);
    await press('ArrowDown');
    expect(focused().localName).to.equal('a');
    await press('ArrowUp');
    expect(focused() === part(switcher, 'filter')).to.equal(true);
  });

  it('has forgotten what was typed when it opens again', async () => {
    const switcher = await show(MANY);
    await open(switcher);
    await type(switcher, 'swe');
    await press('Escape');
    await open(switcher);
    expect(names(switcher)).to.have.length(MANY.length);
    expect((part(switcher, 'filter') as HTMLInputElement).value).to.equal('');
  });
});

describe('where the menu opens', () => {
  const window = {width: innerWidth, height: innerHeight};
  afterEach(() => setViewport(window));

  const places: Readonly<Record<string, string>> = {
    'at the start': '',
    'at the end': 'position: absolute; inset-inline-end: 0',
    'at the bottom': 'position: fixed; inset-block-end: 0; inset-inline-end: 4rem',
    'in a box that scrolls and clips':
      'contain: paint; overflow: hidden; block-size: 4rem; inline-size: 10rem; transform: translate(10px)',
  };
  for (const dir of ['ltr', 'rtl']) {
    for (const [place, style] of Object.entries(places)) {
      it(`it is in the window, ${place}, ${dir}`, async () => {
        await setViewport({width: 320, height: 480});
        document.documentElement.dir = dir;
        const switcher = await show(MANY, 'display="menu"', [`<div style="${style}">`, '</div>']);
        await open(switcher);
        const {top, right, bottom, left} = part(switcher, 'menu').getBoundingClientRect();
        expect({top: top >= 0, left: left >= 0, right: right <= 320, bottom: bottom <= 480}).to.deep.equal({
          top: true,
          left: true,
          right: true,
          bottom: true,
        });
        expect(bottom - top).to.be.greaterThan(200);
      });
    }
  }

  it('its start is in line with its button’s', async () => {
    for (const [dir, edge] of [
      ['ltr', 'left'],
      ['rtl', 'right'],
    ] as const) {
      document.documentElement.dir = dir;
      const switcher = await show(FEW);
      await open(switcher);
      const menu = part(switcher, 'menu').getBoundingClientRect();
      expect(menu[edge]).to.equal(button(switcher).getBoundingClientRect()[edge]);
      expect(menu.top).to.equal(button(switcher).getBoundingClientRect().bottom + 4);
    }
  });
});

describe('display="auto"', () => {
  const resized = async (switcher: LanguageSwitcher, width: number, menu: boolean) => {
    // In a frame of its own, as where a window changes.
    await frame();
    switcher.parentElement!.style.inlineSize = `${width}px`;
    await frame();
    await until(switcher, () => (findPart(switcher, 'button') !== null) === menu);
  };

  it('is a row in a wide place and a menu in a narrow one, whichever way it changes', async () => {
    const errors: string[] = [];
    const collect = ({message}: ErrorEvent) => void errors.push(message);
    addEventListener('error', collect);
    const tags = MANY.slice(0, 12);
    const switcher = await show(tags, '');
    await resized(switcher, 1200, false);
    await resized(switcher, 200, true);
    await resized(switcher, 260, true);
    await resized(switcher, 1200, false);
    await resized(switcher, 200, true);
    removeEventListener('error', collect);
    expect(errors).to.deep.equal([]);
  });

  it('never paints a row that is too long', async () => {
    const server = await serve(published('en', 'de', 'ar', 'ja', 'nl'));
    const box = fixture(
      `<div style="inline-size: 90px"><zo-language-switcher src="${server.url('en.jsonld')}"></zo-language-switcher></div>`,
    );
    const switcher = box.querySelector('zo-language-switcher')!;
    const heights = new Set<number>();
    let watching = true;
    // A task that a frame's callback asks for runs once the frame was painted.
    const watch = () =>
      void requestAnimationFrame(() =>
        setTimeout(() => {
          heights.add(switcher.offsetHeight);
          if (watching) watch();
        }),
      );
    watch();
    await loaded(switcher);
    await until(switcher, () => findPart(switcher, 'button') !== null);
    await frame();
    watching = false;
    expect([...heights].filter((height) => height > 50)).to.deep.equal([]);
  });

  it('is a row again where the host shows fewer languages', async () => {
    const switcher = await show(MANY.slice(0, 12), '');
    await resized(switcher, 200, true);
    switcher.languages = listed(['en', 'de']);
    await until(switcher, () => findPart(switcher, 'button') === null);
  });
});

describe('label', () => {
  it('shows codes, with the names for who asks', async () => {
    const switcher = await show(FEW, 'label="code" display="inline"');
    expect(allByRole(switcher, 'listitem').map((item) => text(item))).to.deep.equal(FEW);
    expect(part(switcher, 'languages').querySelector('[title=Deutsch]')!.textContent).to.equal('de');
  });

  it('shows both', async () => {
    const switcher = await show(FEW, 'label="both" display="menu"');
    expect(text(button(switcher))).to.equal('Choose a language English en');
    await open(switcher);
    expect(found(switcher)[1]).to.equal('Deutsch de');
  });
});

it('zo-language-changed comes once the chosen language is on screen', async () => {
  const switcher = await show(FEW);
  const seen: string[] = [];
  switcher.addEventListener('zo-language-changed', () => seen.push(button(switcher).textContent.trim()));
  const changes = heard(switcher, 'zo-language-changed');
  await open(switcher);
  await click(byRole(switcher, 'link', 'Deutsch'));
  await until(switcher, () => changes.length > 0);
  expect(changes.map(({language, previous}) => [language, previous])).to.deep.equal([['de', 'en']]);
  expect(seen[0]).to.contain('Deutsch');
});
