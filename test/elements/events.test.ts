import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {
  ArticleErrorEvent,
  ArticleLoadEvent,
  LanguageChangeEvent,
  QuestionToggleEvent,
  setReaderLanguage,
} from '../../src/index.js';
import {byRole, click, failed, fixture, heard, loaded, once, ready, text, warnings} from '../support/page.js';
import {serve} from '../support/served.js';
import {pageUrl, published, WORDS} from './content.js';

describe('zo-load', () => {
  it('carries the article as it was read', async () => {
    const server = await serve(published('en', 'ar'));
    const card = fixture(`<zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>`);
    const {article} = await loaded(card);
    const {title, language, direction, category, readingMinutes, body, translations, questions} = article;
    expect({title, language, direction, category, readingMinutes, body, translations, questions}).to.deep.equal({
      title: WORDS.en.title,
      language: 'en',
      direction: 'ltr',
      category: WORDS.en.category,
      readingMinutes: 3,
      body: WORDS.en.body,
      translations: [
        {language: 'en', url: pageUrl('en'), src: '', title: WORDS.en.title},
        {language: 'ar', url: pageUrl('ar'), src: server.url('ar.jsonld'), title: ''},
      ],
      questions: WORDS.en.questions.map(({question, answer}, index) => ({
        id: String(index + 1),
        title: question,
        body: '',
        answerCount: undefined,
        answers: [{body: answer, accepted: true, upvotes: undefined, authors: [], published: ''}],
      })),
    });
  });

  it('comes when the content is on screen', async () => {
    const server = await serve(published('en'));
    const card = fixture(`<zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>`);
    let seen = '';
    card.addEventListener('zo-load', () => (seen = text(card)));
    await loaded(card);
    expect(seen).to.contain(WORDS.en.title);
  });

  it('comes from each element that names the content, once', async () => {
    const server = await serve(published('en'));
    const src = server.url('en.jsonld');
    const page = fixture('<main></main>');
    const loads = heard(page, 'zo-load');
    page.innerHTML = `<zo-article-card src="${src}"><zo-qa></zo-qa></zo-article-card><zo-qa src="${src}"></zo-qa>`;
    await Promise.all([...page.children].map(loaded));
    await ready(page.querySelector('zo-qa')!);
    expect(loads.map(({target}) => (target as Element).localName).sort()).to.deep.equal(['zo-article-card', 'zo-qa']);
  });

  it('does not come again where a change of language leaves the content as it is', async () => {
    const server = await serve(published('en'));
    const card = fixture<ArticleCard>(`<zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>`);
    await loaded(card);
    const loads = heard(card, 'zo-load');
    setReaderLanguage('en-GB');
    await ready(card);
    expect(loads).to.deep.equal([]);
  });
});

describe('the events of the elements', () => {
  it('reach a listener outside the shadow root that the element is in', async () => {
    warnings();
    const server = await serve({...published('en', 'de')});
    const page = fixture(`
      <main><div><template shadowrootmode="open">
        <zo-language-switcher src="${server.url('en.jsonld')}"></zo-language-switcher>
        <zo-qa src="${server.url('en.jsonld')}"></zo-qa>
        <zo-article-card src="${server.url('missing.jsonld')}"></zo-article-card>
      </template></div></main>
    `);
    const [switcher, qa, card] = [...page.firstElementChild!.shadowRoot!.children];
    const seen = new Map<string, Event>();
    for (const type of ['zo-load', 'zo-error', 'zo-toggle', 'zo-language-change']) {
      page.addEventListener(type, (event) => seen.set(type, event));
    }
    await Promise.all([loaded(switcher!), loaded(qa!), failed(card!)]);
    await click(byRole(qa!, 'button', WORDS.en.questions[0].question));
    await click(byRole(switcher!, 'link', 'Deutsch'));
    expect(seen.get('zo-load')).to.be.instanceOf(ArticleLoadEvent);
    expect(seen.get('zo-error')).to.be.instanceOf(ArticleErrorEvent);
    expect(seen.get('zo-toggle')).to.be.instanceOf(QuestionToggleEvent);
    expect(seen.get('zo-language-change')).to.be.instanceOf(LanguageChangeEvent);
  });

  it('can be prevented where something follows, and only there', async () => {
    warnings();
    const server = await serve(published('en', 'de'));
    const [switcher, qa, card] = [
      fixture(`<zo-language-switcher src="${server.url('en.jsonld')}"></zo-language-switcher>`),
      fixture(`<zo-qa src="${server.url('en.jsonld')}"></zo-qa>`),
      fixture(`<zo-article-card src="${server.url('missing.jsonld')}"></zo-article-card>`),
    ];
    const events = Promise.all([
      loaded(switcher),
      loaded(qa),
      failed(card),
      once(qa, 'zo-toggle'),
      once(switcher, 'zo-language-change'),
    ]);
    await Promise.all([loaded(switcher), loaded(qa)]);
    await click(byRole(qa, 'button', WORDS.en.questions[0].question));
    await click(byRole(switcher, 'link', 'Deutsch'));
    expect((await events).map(({type, cancelable}) => [type, cancelable])).to.deep.equal([
      ['zo-load', false],
      ['zo-load', false],
      ['zo-error', false],
      ['zo-toggle', true],
      ['zo-language-change', true],
    ]);
  });
});
