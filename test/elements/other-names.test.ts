/** Elements under names that the host gives them, whatever has the library's own names. */
import {expect} from '@esm-bundle/chai';
import {ArticleCard, QuestionsAndAnswers} from '../../src/index.js';
import {byRole, click, fixture, loaded, ready, shown, text} from '../support/page.js';
import {serve} from '../support/served.js';
import {published, WORDS} from './content.js';

// Another copy of the library, of which nothing is known.
customElements.define(
  'zo-language-switcher',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({mode: 'open'}).append('Another copy');
    }
  },
);
customElements.define('our-card', class extends ArticleCard {});
customElements.define('our-questions', class extends QuestionsAndAnswers {});

describe('elements under other names', () => {
  it('change the language by a switcher of their own', async () => {
    const server = await serve(published('en', 'de'));
    const card = fixture<ArticleCard>(`<our-card display="full" src="${server.url('en.jsonld')}"></our-card>`);
    await loaded(card);
    await shown(card, 'Deutsch');
    expect(text(card)).not.to.contain('Another copy');
    await click(byRole(card, 'link', 'Deutsch'));
    await shown(card, WORDS.de.title);
    await click(byRole(card, 'link', 'English'));
    await shown(card, WORDS.en.title);
  });

  it('take their content from the nearest of them', async () => {
    const server = await serve(published('en'));
    const card = fixture(`<our-card src="${server.url('en.jsonld')}"><our-questions></our-questions></our-card>`);
    const questions = card.querySelector<QuestionsAndAnswers>('our-questions')!;
    await ready(questions);
    expect(questions.shadowRoot!.textContent).to.contain(WORDS.en.questions[0].question);
  });
});
