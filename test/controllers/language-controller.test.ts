import {expect} from '@esm-bundle/chai';
import {LitElement} from 'lit';
import {LanguageController} from '../../src/controllers/language-controller.js';
import {setReaderLanguage} from '../../src/i18n/reader-language.js';
import {fixture, replace} from '../support/page.js';

/** An element that keeps what it wanted whenever that changed. */
class Reader extends LitElement {
  readonly changes: (readonly string[])[] = [];
  readonly language = new LanguageController(this, () => this.changes.push(this.language.stated));
}
customElements.define('test-reader', Reader);

/** Resolves once mutations so far have been delivered: in a microtask that was asked for before this one. */
const delivered = () => Promise.resolve();

const page = document.documentElement;

describe('what an element is wanted in', () => {
  it('is its own lang, the reader’s choice, the nearest lang around it, then the browser’s languages', () => {
    replace(navigator, 'languages', ['fr-CA', 'fr']);
    setReaderLanguage('ja');
    const reader = fixture('<p lang="de"><test-reader lang="ar"></test-reader></p>').firstElementChild as Reader;
    expect(reader.language.wanted).to.deep.equal(['ar', 'ja', 'de', 'fr-CA', 'fr']);
  });

  it('is only the browser’s languages where the page says nothing', () => {
    const reader = fixture<Reader>('<test-reader></test-reader>');
    expect(reader.language.stated).to.deep.equal([]);
    expect(reader.language.wanted).to.deep.equal([...navigator.languages]);
  });

  it('is in BCP 47 tags, however the page writes them', () => {
    const reader = fixture<Reader>('<test-reader lang="zh_TW"></test-reader>');
    expect(reader.language.stated).to.deep.equal(['zh-TW']);
  });

  it('has nothing of a lang that is no language', () => {
    const reader = fixture('<p lang="German, please"><test-reader lang=""></test-reader></p>')
      .firstElementChild as Reader;
    expect(reader.language.stated).to.deep.equal([]);
  });
});

describe('an element is told of a change', () => {
  it('of its own lang', async () => {
    const reader = fixture<Reader>('<test-reader lang="de"></test-reader>');
    reader.lang = 'ja';
    await delivered();
    expect(reader.changes).to.deep.equal([['ja']]);
  });

  it('of the page’s lang', async () => {
    const reader = fixture<Reader>('<test-reader></test-reader>');
    page.lang = 'ja';
    await delivered();
    expect(reader.changes).to.deep.equal([['ja']]);
  });

  it('of the reader’s choice, at once', () => {
    const reader = fixture<Reader>('<test-reader></test-reader>');
    setReaderLanguage('ja');
    expect(reader.changes).to.deep.equal([['ja']]);
  });

  it('once, where several languages change at the same time', async () => {
    const reader = fixture('<p lang="de"><test-reader></test-reader></p>').firstElementChild as Reader;
    page.lang = 'ar';
    reader.parentElement!.lang = 'ja';
    reader.lang = 'fr';
    await delivered();
    expect(reader.changes).to.deep.equal([['fr', 'ja']]);
  });
});

describe('an element is not told of a change', () => {
  it('that does not concern it', async () => {
    const reader = fixture<Reader>('<test-reader lang="de"></test-reader>');
    fixture('<p lang="ja"></p>').lang = 'ar';
    await delivered();
    expect(reader.changes).to.deep.equal([]);
  });

  it('that leaves things as they are', async () => {
    const reader = fixture<Reader>('<test-reader lang="de"></test-reader>');
    reader.lang = 'DE';
    await delivered();
    expect(reader.changes).to.deep.equal([]);
  });

  it('after it has left the page', async () => {
    const reader = fixture<Reader>('<test-reader></test-reader>');
    reader.remove();
    page.lang = 'ja';
    setReaderLanguage('ar');
    await delivered();
    expect(reader.changes).to.deep.equal([]);
  });
});

it('is told of changes again when it comes back', async () => {
  const reader = fixture<Reader>('<test-reader></test-reader>');
  reader.remove();
  fixture('<main></main>').append(reader);
  page.lang = 'ja';
  await delivered();
  expect(reader.changes).to.deep.equal([['ja']]);
});

it('knows the language of where it comes back to', () => {
  const reader = fixture<Reader>('<test-reader></test-reader>');
  reader.remove();
  fixture('<main lang="ja"></main>').append(reader);
  expect(reader.language.stated).to.deep.equal(['ja']);
});
