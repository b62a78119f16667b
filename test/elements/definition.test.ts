import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import {define} from '../../src/define/define.js';
import {ArticleCard, LanguageSwitcher, QuestionsAndAnswers} from '../../src/index.js';
import {warnings} from '../support/page.js';

it('defines each element by its name', () => {
  expect([
    customElements.get('zo-article-card'),
    customElements.get('zo-language-switcher'),
    customElements.get('zo-qa'),
  ]).to.deep.equal([ArticleCard, LanguageSwitcher, QuestionsAndAnswers]);
});

it('says nothing where a module is asked for twice', () => {
  const told = warnings();
  define('zo-qa', QuestionsAndAnswers);
  expect(told).to.deep.equal([]);
});

it('leaves the first elements in place where the page has the library twice, and says so once', () => {
  const told = warnings();
  define('zo-article-card', class extends HTMLElement {});
  define('zo-qa', class extends HTMLElement {});
  expect(customElements.get('zo-article-card')).to.equal(ArticleCard);
  expect(customElements.get('zo-qa')).to.equal(QuestionsAndAnswers);
  expect(told).to.have.length(1);
  expect(told[0]).to.contain('<zo-article-card>').and.contain('twice');
});
