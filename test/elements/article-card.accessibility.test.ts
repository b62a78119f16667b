import {expect} from '@esm-bundle/chai';
import {setViewport} from '@web/test-runner-commands';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import type {ArticleInit} from '../../src/index.js';
import {fixture, shown} from '../support/page.js';
import {WORDS} from './content.js';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const given = (language: 'ar' | 'en'): ArticleInit => ({
  ...WORDS[language],
  language,
  url: 'https://example.org/tides',
  authors: [{name: 'Ada Marsh', url: ''}],
  published: '2026-03-04',
  siteName: 'The Shore',
  timeRequired: 'PT3M',
  questions: [],
});

async function show(article: ArticleInit, attributes = ''): Promise<ArticleCard> {
  const card = fixture<ArticleCard>(`<zo-article-card ${attributes}></zo-article-card>`);
  card.article = article;
  await shown(card, article.title!);
  return card;
}

describe('what the host gives a card', () => {
  it('stays: role, name, place in the tab order, class', async () => {
    const card = await show(given('en'), 'role="region" aria-label="Tides" tabindex="-1" class="narrow"');
    const {role, ariaLabel, tabIndex, className} = card;
    expect([role, ariaLabel, tabIndex, className]).to.deep.equal(['region', 'Tides', -1, 'narrow']);
  });
});

describe('a card in a window of 320 px', () => {
  beforeEach(() => setViewport({width: 320, height: 640}));
  afterEach(() => setViewport({width: 1280, height: 720}));

  /** https://www.w3.org/TR/WCAG22/#text-spacing */
  const SPACED = `* {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`;

  for (const display of ['summary', 'full']) {
    for (const [what, article, style] of [
      ['long words', {...given('en'), title: LONG, summary: LONG, category: LONG, siteName: LONG}, ''],
      ['text of twice the size', given('en'), ':host { font-size: 200%; }'],
      ['spaced text', given('en'), SPACED],
      ['spaced Arabic', given('ar'), SPACED],
    ] as const) {
      it(`shows all its words, and nothing has to be scrolled to the side: ${what}, ${display}`, async () => {
        const card = await show(article, `display="${display}"`);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        card.shadowRoot!.adoptedStyleSheets.push(sheet);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const {left, right, bottom} = card.getBoundingClientRect();
        for (const words of card.shadowRoot!.querySelectorAll('[part=title], .words > p')) {
          const range = document.createRange();
          range.selectNodeContents(words);
          const box = range.getBoundingClientRect();
          expect([box.left >= left, box.right <= right, box.bottom <= bottom], words.textContent).to.deep.equal([
            true,
            true,
            true,
          ]);
        }
      });
    }
  }
});
