import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {WIKIPEDIAS} from '../fixtures/wikipedias.js';
import {fixture, ready} from '../support/page.js';

/** The names of languages that an element shows the moment it first shows some. */
function firstShown(card: ArticleCard): Promise<string[]> {
  return new Promise((resolve) => {
    const look = () => {
      const switcher = (card.firstElementChild ? card : card.shadowRoot)?.querySelector('zo-language-switcher');
      const links = [...(switcher?.shadowRoot?.querySelectorAll('[part=language]') ?? [])];
      if (links.length) resolve(links.map(({textContent}) => textContent.trim()));
      else requestAnimationFrame(look);
    };
    look();
  });
}

const tags = [...new Set(WIKIPEDIAS.map(([, tag]) => tag))];

it('the languages of all Wikipedias are shown by their own names from the first paint', async () => {
  const card = fixture<ArticleCard>(
    '<zo-article-card display="full"><zo-language-switcher slot="languages" display="inline"></zo-language-switcher></zo-article-card>',
  );
  const translations = tags.map((language) => ({language, url: `https://example.org/${language}`, src: '', title: ''}));
  card.article = {title: 'A title', language: 'ps', translations};
  const shown = await firstShown(card);
  const names = new Map(WIKIPEDIAS.map(([, tag, , name]) => [tag, name.normalize()]));
  expect(shown.map((name) => name.normalize())).to.have.members(tags.map((tag) => names.get(tag)));
});

it('languages that browsers know are shown without waiting', async () => {
  const card = fixture<ArticleCard>('<zo-article-card display="full"></zo-article-card>');
  card.article = {
    title: 'A title',
    language: 'en',
    translations: ['en', 'ar', 'ja'].map((language) => ({language, url: '', src: '', title: ''})),
  };
  await ready(card);
  expect(await firstShown(card)).to.deep.equal(['English', 'العربية', '日本語']);
});
