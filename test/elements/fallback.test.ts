import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {failed, fixture, loaded, text, warnings} from '../support/page.js';
import {serve} from '../support/served.js';
import {held, published} from './content.js';

for (const tag of ['zo-article-card', 'zo-qa', 'zo-language-switcher']) {
  describe(`what the host put into <${tag}>`, () => {
    const element = (src: string) =>
      fixture<ArticleCard>(`<${tag} ${src}><a href="/tides">Read the article</a></${tag}>`);

    it('is shown where there is no content to load', async () => {
      const empty = element('');
      await empty.updateComplete;
      expect(text(empty)).to.equal('Read the article');
    });

    it('is shown while the content is on its way', async () => {
      const server = await serve(held(published('en', 'de')));
      const loading = element(`src="${server.url('en.jsonld')}"`);
      await server.requested('en.jsonld');
      expect(text(loading)).to.equal('Read the article');
    });

    it('gives way to the content', async () => {
      const server = await serve(published('en', 'de'));
      const ready = element(`src="${server.url('en.jsonld')}"`);
      await loaded(ready);
      expect(text(ready)).not.to.contain('Read the article');
    });

    it('is shown with the reason when the content cannot be loaded', async () => {
      warnings();
      const server = await serve();
      const broken = element(`src="${server.url('missing.jsonld')}"`);
      await failed(broken);
      expect(text(broken)).to.match(/^Read the article This could not be loaded: the server answered with an error\./);
    });

    it('is back when the host takes the content away', async () => {
      const server = await serve(published('en', 'de'));
      const ready = element(`src="${server.url('en.jsonld')}"`);
      await loaded(ready);
      ready.removeAttribute('src');
      await ready.updateComplete;
      expect(text(ready)).to.equal('Read the article');
    });
  });
}
