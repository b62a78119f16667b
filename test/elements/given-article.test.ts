import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {byRole, click, fixture, heard, loaded, part, ready, shown, text} from '../support/page.js';
import {serve} from '../support/served.js';
import {article, held, published, WORDS} from './content.js';

const card = (attributes = '') => fixture<ArticleCard>(`<zo-article-card ${attributes}>Read it</zo-article-card>`);

describe('an article that the host gives', () => {
  it('is shown, with what it lacks left out', async () => {
    const given = card('display="full"');
    given.article = {title: 'A title', body: 'A body.'};
    await given.updateComplete;
    expect(text(given)).to.equal('A title 1 min read A body.');
  });

  it('needs no request, even beside src', async () => {
    const server = await serve(published('en'));
    const given = card();
    given.article = {title: 'A title'};
    given.src = server.url('en.jsonld');
    await ready(given);
    expect(text(given)).to.contain('A title');
    expect(await server.requests()).to.deep.equal([]);
  });

  it('causes no event', async () => {
    const given = card();
    const loads = heard(given, 'zo-load');
    given.article = {title: 'A title'};
    await ready(given);
    given.article = {title: 'Another title'};
    await shown(given, 'Another title');
    expect(loads).to.deep.equal([]);
  });

  it('has the direction of its language', async () => {
    const given = card();
    given.article = {title: WORDS.ar.title, language: 'ar'};
    await given.updateComplete;
    const {lang, dir} = part(given, 'card');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('has the direction of its text where its language is not known', async () => {
    const given = card();
    given.article = {title: WORDS.ar.title};
    await given.updateComplete;
    expect(part(given, 'card').dir).to.equal('rtl');
  });

  it('is replaced by the next one', async () => {
    const given = card();
    given.article = {title: 'A title'};
    await given.updateComplete;
    given.article = {title: 'Another title'};
    await given.updateComplete;
    expect(text(given)).to.equal('Another title');
  });

  it('gives way to src when the host takes it away', async () => {
    const server = await serve(published('en'));
    const given = card(`src="${server.url('en.jsonld')}"`);
    given.article = {title: 'A title'};
    await ready(given);
    Object.assign(given, {article: undefined});
    const {article} = await loaded(given);
    expect(article.title).to.equal(WORDS.en.title);
  });

  it('stops the load that it makes needless', async () => {
    const server = await serve(held(published('en')));
    const given = card(`src="${server.url('en.jsonld')}"`);
    await server.requested('en.jsonld');
    given.article = {title: 'A title'};
    await server.aborted('en.jsonld');
    expect(text(given)).to.equal('A title');
  });

  it('can name translations that are fetched when the reader wants them', async () => {
    const server = await serve(published('de'));
    const given = card('display="full"');
    given.article = {
      title: 'A title',
      language: 'en',
      translations: [{language: 'de', url: '', src: server.url('de.jsonld'), title: ''}],
    };
    await ready(given);
    await click(byRole(given, 'link', 'Deutsch'));
    await shown(given, WORDS.de.title);
  });
});

describe('an element whose src the host changes', () => {
  it('shows the old article until the new one is there', async () => {
    const server = await serve({...published('en'), ...held(published('de'))});
    const changed = card(`src="${server.url('en.jsonld')}"`);
    await loaded(changed);
    changed.src = server.url('de.jsonld');
    await server.requested('de.jsonld');
    await changed.updateComplete;
    expect(text(changed)).to.contain(WORDS.en.title);
  });

  it('shows the new article once it is there', async () => {
    const server = await serve({...published('en'), ...published('de')});
    const changed = card(`src="${server.url('en.jsonld')}"`);
    await loaded(changed);
    changed.setAttribute('src', server.url('de.jsonld'));
    await loaded(changed);
    expect(text(changed)).to.contain(WORDS.de.title).and.not.contain(WORDS.en.title);
  });

  it('shows the newer article where the older one arrives later', async () => {
    const server = await serve({...held(published('en')), ...published('de')});
    const changed = card(`src="${server.url('en.jsonld')}"`);
    // Waits for the older one, too, so that it does arrive.
    const other = card(`src="${server.url('en.jsonld')}"`);
    await server.requested('en.jsonld');
    changed.src = server.url('de.jsonld');
    await loaded(changed);
    await server.release('en.jsonld');
    await ready(other);
    expect(text(changed)).to.contain(WORDS.de.title);
  });

  it('has links that lead where those of the new one do, even where both have the same words', async () => {
    const articleBody = '<p><a href="more">Read more</a></p>';
    const server = await serve({
      'a/en.jsonld': {body: article('en', ['en'], {articleBody})},
      'b/en.jsonld': {body: article('en', ['en'], {articleBody})},
    });
    const changed = card(`display="full" src="${server.url('a/en.jsonld')}"`);
    await shown(changed, 'Read more');
    changed.src = server.url('b/en.jsonld');
    await loaded(changed);
    await shown(changed, 'Read more');
    expect((byRole(changed, 'link', 'Read more') as HTMLAnchorElement).href).to.equal(server.url('b/more'));
  });

  it('stops the load of the old one', async () => {
    const server = await serve({...held(published('en')), ...published('de')});
    const changed = card(`src="${server.url('en.jsonld')}"`);
    await server.requested('en.jsonld');
    changed.src = server.url('de.jsonld');
    await server.aborted('en.jsonld');
  });
});

it('reads an article that is in the page already, with no request', async () => {
  const page = fixture(`
    <main>
      <script type="application/ld+json" id="article">
        {"@context": "https://schema.org", "@type": "Article", "headline": "A title in the page"}
      </script>
      <zo-article-card src="#article"></zo-article-card>
    </main>
  `);
  const {article} = await loaded(page.querySelector('zo-article-card')!);
  expect(article.title).to.equal('A title in the page');
});
