import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import type {ArticleInit} from '../../src/content/model.js';
import {findPart, fixture, part, until} from '../support/page.js';

/** A card in a page of the given direction, whose letters are spaced. */
async function show(article: ArticleInit, direction = 'ltr'): Promise<ArticleCard> {
  const page = fixture(
    `<section dir="${direction}" style="letter-spacing: 3px"><zo-article-card display="full"></zo-article-card></section>`,
  );
  const card = page.querySelector<ArticleCard>('zo-article-card')!;
  card.article = article;
  await card.updateComplete;
  return card;
}

/** Where the glyphs of a part of an element's text are, from the left. */
function glyphs(element: Element, text: string): {readonly left: number; readonly right: number} {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    // WebKit has an empty box for each run of letters beside them.
    const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
    return {left: Math.min(...boxes.map(({left}) => left)), right: Math.max(...boxes.map(({right}) => right))};
  }
  throw new Error(`"${text}" is not in "${element.textContent}".`);
}

/** Expects parts of a text to stand one beside the other, from the left. */
function expectFromLeft(element: Element, ...texts: string[]): void {
  const boxes = texts.map((text) => glyphs(element, text));
  for (const [index, box] of boxes.entries()) {
    expect(box.right, texts[index]).to.be.above(box.left);
    const next = boxes[index + 1];
    // Kerning lets boxes overlap by a little.
    if (next) expect(box.right, `${texts[index]} | ${texts[index + 1]}`).to.be.at.most(next.left + 2);
  }
}

for (const direction of ['ltr', 'rtl']) {
  describe(`in a page written ${direction}`, () => {
    it('an Arabic title with an English name ends on the left, punctuation last', async () => {
      const card = await show({language: 'ar', title: 'تعلم مع Python!'}, direction);
      expectFromLeft(part(card, 'title'), '!', 'Python', 'مع', 'تعلم');
    });

    it('an English title with an Arabic name ends on the right, punctuation last', async () => {
      const card = await show({language: 'en', title: 'Who was محمود درويش?'}, direction);
      expectFromLeft(part(card, 'title'), 'Who', 'was', 'درويش', 'محمود', '?');
    });

    it('Arabic names in an English line stand in their order', async () => {
      const authors = ['محمود', 'غسان', 'Ann'].map((name) => ({name, url: ''}));
      const card = await show({language: 'en', title: 'A title', authors}, direction);
      expectFromLeft(part(card, 'byline'), 'By', 'محمود', 'غسان', 'Ann');
    });

    it('English words in an Arabic article keep their direction', async () => {
      const authors = [{name: 'Ann (editor)', url: ''}];
      const card = await show({language: 'ar', title: 'عنوان', authors}, direction);
      expectFromLeft(part(card, 'byline'), 'By', 'Ann', '(', 'editor', ')');
    });
  });
}

describe('the letters of a script that joins them', () => {
  for (const language of ['ar', 'fa', 'ur', 'ckb', 'ar-EG']) {
    it(`stay joined in a page that spaces its letters: ${language}`, async () => {
      const card = await show({language, title: 'عنوان'});
      expect(getComputedStyle(part(card, 'title')).letterSpacing).to.equal('normal');
    });
  }

  it('are the only ones that do not follow the page', async () => {
    const card = await show({language: 'en', title: 'A title'});
    expect(getComputedStyle(part(card, 'title')).letterSpacing).to.equal('3px');
  });
});

describe('the lines of a text', () => {
  const LEADING: Readonly<Record<string, number>> = {
    en: 1.6,
    de: 1.6,
    ar: 1.8,
    fa: 1.8,
    ur: 1.8,
    th: 1.8,
    ja: 1.75,
    ko: 1.75,
    'zh-Hant': 1.75,
  };
  for (const [language, leading] of Object.entries(LEADING)) {
    it(`are ${leading} times as high as its letters in ${language}`, async () => {
      const card = await show({language, title: 'A title', body: 'A text.'});
      const {fontSize, lineHeight} = getComputedStyle(part(card, 'body'));
      expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.closeTo(leading, 0.01);
    });
  }

  it('are a step larger in Arabic', async () => {
    const size = async (language: string) =>
      Number.parseFloat(getComputedStyle(part(await show({language, title: 'A', body: 'A text.'}), 'body')).fontSize);
    expect((await size('ar')) / (await size('en'))).to.be.closeTo(1.0625, 0.001);
  });
});

describe('the marked-up text of an article', () => {
  const BODY = '<p>نص <em>مهم</em> مع <code>a = b;</code></p>';

  async function find(language: string, selector: string): Promise<CSSStyleDeclaration> {
    const card = await show({language, title: 'A title', body: BODY});
    await until(card, () => !!findPart(card, 'body')?.querySelector(selector));
    return getComputedStyle(part(card, 'body').querySelector(selector)!);
  }

  it('has its code written from left to right in an Arabic article', async () => {
    const {direction, unicodeBidi} = await find('ar', 'code');
    expect([direction, unicodeBidi]).to.deep.equal(['ltr', 'isolate']);
  });

  it('is not slanted in scripts without italics', async () => {
    expect((await find('ar', 'em')).fontStyle).to.equal('normal');
    expect((await find('en', 'em')).fontStyle).to.equal('italic');
  });

  it('is stressed by dots in Japanese', async () => {
    expect((await find('ja', 'em')).textEmphasisStyle).to.match(/dot/);
  });

  it('breaks Korean lines between words', async () => {
    expect((await find('ko', 'p')).wordBreak).to.equal('keep-all');
  });

  it('hyphenates the long words of German, and leaves English ones whole', async () => {
    expect((await find('de', 'p')).hyphens).to.equal('auto');
    expect((await find('en', 'p')).hyphens).to.equal('manual');
  });
});
