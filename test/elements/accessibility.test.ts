import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {
  click,
  failed,
  findPart,
  fixture,
  loaded,
  media,
  part,
  shown,
  until,
  violations,
  warnings,
} from '../support/page.js';
import {serve, type ContentServer} from '../support/served.js';
import {article, held, published, WORDS, type Language} from './content.js';

const LANGUAGES = ['en', 'ar', 'de', 'ja'] as const;

const image = {'@type': 'ImageObject', url: 'quay.svg', caption: 'A quay', width: 1600, height: 900};
const articleBody =
  '<h2>High water</h2><p>It <a href="https://example.org/comes">comes</a> <mark>twice</mark>.</p>' +
  '<blockquote>Wait.</blockquote><table><caption>Tides</caption><tr><th>High</th><td>Two</td></tr></table>';

/** Each state of each element: what is in the page, and when it is there. */
const STATES: Readonly<Record<string, (server: ContentServer, src: string) => Promise<HTMLElement>>> = {
  'a card without content': async () => {
    const page = put('<zo-article-card><a href="/tides">Read the article</a></zo-article-card>');
    await page.querySelector('zo-article-card')!.updateComplete;
    return page;
  },
  'a card whose content is on its way': async (server) => {
    await server.set(held({'held.jsonld': {body: article('en')}}));
    const page = put(
      `<zo-article-card src="${server.url('held.jsonld')}"><a href="/tides">Read the article</a></zo-article-card>`,
    );
    await server.requested('held.jsonld');
    return page;
  },
  'a card as a summary': async (_, src) => {
    const page = put(`<zo-article-card src="${src}"></zo-article-card>`);
    await loaded(page);
    return page;
  },
  'a card in full': async (_, src) => {
    const page = put(`<zo-article-card display="full" src="${src}"></zo-article-card>`);
    await loaded(page);
    return page;
  },
  'a card in full with markup, in a language that is not the wanted one': async (server) => {
    await server.set({'markup.jsonld': {body: article('en', ['en'], {articleBody, image})}});
    const page = put(
      `<zo-article-card display="full" lang="sv" src="${server.url('markup.jsonld')}"></zo-article-card>`,
    );
    await shown(page.querySelector<ArticleCard>('zo-article-card')!, 'High water');
    return page;
  },
  'a card whose content cannot be loaded': async (server) => {
    warnings();
    const page = put(
      `<zo-article-card src="${server.url('missing.jsonld')}"><a href="/tides">Read it</a></zo-article-card>`,
    );
    await failed(page);
    return page;
  },
  'questions that are closed': async (_, src) => {
    const page = put(`<zo-qa src="${src}"></zo-qa>`);
    await loaded(page);
    return page;
  },
  'questions that are open': async (_, src) => {
    const page = put(`<zo-qa open="all" src="${src}"></zo-qa>`);
    await loaded(page);
    return page;
  },
  'a language switcher': async (_, src) => {
    const page = put(`<zo-language-switcher src="${src}"></zo-language-switcher>`);
    await loaded(page);
    return page;
  },
  'a language menu that is open': async (_, src) => {
    const page = put(`<zo-language-switcher display="menu" label="both" src="${src}"></zo-language-switcher>`);
    await loaded(page);
    return opened(page);
  },
  'a language menu of many that is open': async () => {
    const page = put('<zo-language-switcher></zo-language-switcher>');
    const tags = 'ar bg cs da de el en es fa fi fr he hi hu it ja ko nl pl pt ru sv tr uk'.split(' ');
    page.querySelector('zo-language-switcher')!.languages = tags.map((language) => ({language, url: `/${language}/`}));
    return opened(page);
  },
};

async function opened(page: HTMLElement): Promise<HTMLElement> {
  const switcher = page.querySelector('zo-language-switcher')!;
  await until(switcher, () => findPart(switcher, 'button') !== null);
  await click(part(switcher, 'button'));
  await until(switcher, () => findPart(switcher, 'languages') !== null);
  return page;
}

/** Publishes the article with a picture in one of its languages. */
function publish(language: Language): Promise<ContentServer> {
  return serve({
    ...published(...LANGUAGES),
    [`${language}.jsonld`]: {body: article(language, LANGUAGES, {image})},
    'quay.svg': {
      headers: {'content-type': 'image/svg+xml'},
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>',
    },
  });
}

/** Puts elements into a page as a host may have it: under headings of its own, in the colours the reader prefers. */
function put(html: string): HTMLElement {
  return fixture(`
    <main style="background: Canvas; color: CanvasText; color-scheme: light dark; box-sizing: border-box; padding: 1rem">
      <h1>The Shore</h1>
      ${html.includes('zo-qa') ? '<h2>Questions</h2>' : ''}
      ${html}
    </main>
  `);
}

for (const [state, show] of Object.entries(STATES)) {
  describe(`${state} is accessible`, () => {
    for (const language of ['en', 'ar'] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`in ${language}, in the ${colorScheme}`, async () => {
          Object.assign(document.documentElement, {lang: language, dir: language === 'ar' ? 'rtl' : 'ltr'});
          await media({colorScheme});
          const server = await publish(language);
          const page = await show(server, server.url('en.jsonld'));
          expect(await violations(page)).to.deep.equal([]);
        });
      }
    }

    it('in forced colours', async () => {
      await media({forcedColors: 'active'});
      const server = await publish('en');
      const page = await show(server, server.url('en.jsonld'));
      expect(await violations(page)).to.deep.equal([]);
    });

    it('by references to what is in the same tree', async () => {
      const server = await publish('en');
      const page = await show(server, server.url('en.jsonld'));
      expect(danglingReferences(page)).to.deep.equal([]);
    });

    // WCAG 2.2, 1.4.10 Reflow.
    it('in a window of 320 pixels, without scrolling sideways', async () => {
      const server = await publish('en');
      const page = await show(server, server.url('en.jsonld'));
      page.style.width = '320px';
      expect(page.scrollWidth).to.equal(320);
    });
  });
}

/** Attributes whose values are ids: of HTML and ARIA, as far as the elements have use for them. */
const REFERENCES = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'list',
  'popovertarget',
];

/** References from an element, or from what is in it, to an id that its tree does not have: it may be in another. */
function danglingReferences(from: ParentNode): string[] {
  return [...from.querySelectorAll('*')].flatMap((element) => {
    const tree = element.getRootNode() as Document | ShadowRoot;
    const dangling = REFERENCES.flatMap((name) =>
      (element.getAttribute(name)?.split(/\s+/) ?? [])
        .filter((id) => id && !tree.getElementById(id))
        .map((id) => `${element.localName}[${name}=${id}]`),
    );
    return [...dangling, ...(element.shadowRoot ? danglingReferences(element.shadowRoot) : [])];
  });
}

it('notices a reference into another tree', () => {
  const host = fixture('<div id="there"><div></div></div>');
  const root = host.firstElementChild!.attachShadow({mode: 'open'});
  const button = document.createElement('button');
  button.setAttribute('aria-controls', 'there');
  root.append(button);
  expect(danglingReferences(host)).to.deep.equal(['button[aria-controls=there]']);
});

it('finds what is wrong, where something is', async () => {
  const page = fixture(`<main style="color: #999; background: #fff"><p>${WORDS.en.title}</p></main>`);
  expect(await violations(page)).to.have.length(1);
});
