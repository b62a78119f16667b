import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import type {QuestionsAndAnswers} from '../../src/elements/qa.js';
import {fixture, warnings} from '../support/page.js';

/** Attributes with a value that they do not take, what is used instead, and what they do take. */
const JUNK = [
  {
    html: '<zo-article-card display="huge"></zo-article-card>',
    property: 'display',
    standard: 'summary',
    warning: 'display="huge": expected summary, full.',
  },
  {
    html: '<zo-article-card heading-level="7"></zo-article-card>',
    property: 'headingLevel',
    standard: 2,
    warning: 'heading-level="7": expected 2, 1, 3, 4, 5, 6.',
  },
  {
    html: '<zo-qa heading-level="two"></zo-qa>',
    property: 'headingLevel',
    standard: 3,
    warning: 'heading-level="two": expected 3, 1, 2, 4, 5, 6.',
  },
  {
    html: '<zo-qa open="true"></zo-qa>',
    property: 'open',
    standard: 'none',
    warning: 'open="true": expected none, first, all.',
  },
] as const;

for (const {html, property, standard, warning} of JUNK) {
  it(`takes ${JSON.stringify(standard)} for junk, and says so once: ${html}`, () => {
    const told = warnings();
    const values = [html, html].map((html): unknown => Reflect.get(fixture(html), property));
    expect(values).to.deep.equal([standard, standard]);
    expect(told).to.deep.equal([warning]);
  });
}

it('takes an empty attribute for junk', () => {
  const told = warnings();
  const card = fixture<ArticleCard>('<zo-article-card display></zo-article-card>');
  expect(card.display).to.equal('summary');
  expect(told).to.have.length(1);
});

it('goes back to the default, without a warning, when the host takes an attribute away', () => {
  const told = warnings();
  const card = fixture<ArticleCard>('<zo-article-card display="full" heading-level="5"></zo-article-card>');
  card.removeAttribute('display');
  card.removeAttribute('heading-level');
  expect([card.display, card.headingLevel]).to.deep.equal(['summary', 2]);
  expect(told).to.deep.equal([]);
});

it('takes attributes as the host changes them', () => {
  const qa = fixture<QuestionsAndAnswers>('<zo-qa></zo-qa>');
  qa.setAttribute('open', 'first');
  qa.setAttribute('heading-level', '4');
  expect([qa.open, qa.headingLevel]).to.deep.equal(['first', 4]);
});

it('takes properties as well', async () => {
  const card = fixture<ArticleCard>('<zo-article-card></zo-article-card>');
  card.display = 'full';
  card.headingLevel = 4;
  card.article = {title: 'A title', body: 'A body.'};
  await card.updateComplete;
  expect(card.shadowRoot!.querySelector('h2')?.ariaLevel).to.equal('4');
  expect(card.shadowRoot!.textContent).to.contain('A body.');
});
