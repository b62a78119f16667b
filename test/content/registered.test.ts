import {expect} from '@esm-bundle/chai';
import {isContentError} from '../../src/content/errors.js';
import type {Format} from '../../src/content/formats/format.js';
import {registered, registerFormat} from '../../src/content/formats/registered.js';
import {load} from '../../src/content/load.js';
import type {Article} from '../../src/content/model.js';
import {serve, type Answer} from '../support/served.js';

interface Story {
  readonly kind?: string;
  readonly heading: string;
}

const STORIES: Format = {
  name: 'Stories',
  matches: ({json}) => (json as Story | undefined)?.kind === 'story',
  read: ({json}) => ({title: (json as Story).heading, language: 'fr', url: '/story'}),
};

afterEach(() => {
  registered.length = 0;
});

async function read(answer: Answer): Promise<Article> {
  const server = await serve({story: answer});
  const {article} = await load(server.url('story'), new AbortController().signal);
  return article;
}

describe('a format of the host’s own', () => {
  it('gives any part of an article, which is completed', async () => {
    registerFormat(STORIES);
    const article = await read({body: {kind: 'story', heading: 'Un titre'}});
    expect(article).to.include({title: 'Un titre', language: 'fr', direction: 'ltr', summary: ''});
    expect(article.url).to.equal(new URL('/story', location.href).href);
    expect(article.translations.map(({language}) => language)).to.deep.equal(['fr']);
  });

  it('reads text that is no JSON', async () => {
    registerFormat({
      name: 'Lines',
      matches: ({mediaType}) => mediaType === 'text/x-lines',
      read: ({text}) => ({title: text}),
    });
    const {title} = await read({body: 'One line', headers: {'content-type': 'text/x-lines; charset=utf-8'}});
    expect(title).to.equal('One line');
  });

  it('comes before the library’s own', async () => {
    registerFormat({name: 'Feeds', matches: () => true, read: () => Promise.resolve({title: 'Ours'})});
    const {title} = await read({
      body: {version: 'https://jsonfeed.org/version/1.1', items: [{id: '1', title: 'Theirs'}]},
    });
    expect(title).to.equal('Ours');
  });

  it('comes before an older one', async () => {
    registerFormat(STORIES);
    registerFormat({...STORIES, read: () => ({title: 'Newer'})});
    expect((await read({body: {kind: 'story', heading: 'Older'}})).title).to.equal('Newer');
  });

  it('is not asked about plain JSON-LD', async () => {
    registerFormat({name: 'Everything', matches: () => true, read: () => ({title: 'Ours'})});
    const article = {'@type': 'Article', headline: 'Theirs', inLanguage: 'en'};
    expect((await read({body: article})).title).to.equal('Theirs');
  });

  for (const method of ['matches', 'read'] as const) {
    it(`leaves what it cannot read to the others: ${method}`, async () => {
      const fail = () => {
        throw new TypeError('No story.');
      };
      registerFormat({...STORIES, matches: () => true, [method]: fail});
      const post = {id: 1, title: {rendered: 'A post'}, content: {rendered: '<p>A text.</p>'}};
      expect((await read({body: post})).title).to.equal('A post');
    });
  }

  it('fails as the library’s own do', async () => {
    registerFormat({...STORIES, read: () => Promise.reject(new TypeError('No story.'))});
    const outcome = await read({body: {kind: 'story', heading: 'Un titre'}}).catch((error: unknown) => error);
    expect(isContentError(outcome)).to.equal(true);
  });
});
