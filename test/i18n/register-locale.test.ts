import {expect} from '@esm-bundle/chai';
import type {HostWords, Words} from '../../src/i18n/host-words.js';
import {followInterface, interfaceLanguage, interfaceReady, registerLocale} from '../../src/i18n/interface.js';
import {byline, languages, notAvailable, readingTime, retry} from '../../src/i18n/messages.js';
import {setReaderLanguage} from '../../src/i18n/reader-language.js';
import {warnings} from '../support/page.js';

/** Resolves with the language that the words are in once a reader has chosen one. */
async function read(language: string | undefined): Promise<string> {
  setReaderLanguage(language);
  await interfaceReady();
  return interfaceLanguage();
}

beforeEach(() => interfaceReady());

afterEach(() => read(undefined));

describe('a locale of the host’s own', () => {
  it('has its words in place of the library’s, with what they are about in its place', async () => {
    registerLocale('nl', {
      retry: 'Opnieuw proberen',
      byline: 'Door {authors}',
      'not-available': '{shown} in plaats van {wanted}: {wanted} is er niet.',
    });
    expect(await read('nl-BE')).to.equal('nl');
    expect([retry(), byline('Ada Marsh'), notAvailable('Fries', 'Duits')]).to.deep.equal([
      'Opnieuw proberen',
      'Door Ada Marsh',
      'Duits in plaats van Fries: Fries is er niet.',
    ]);
  });

  it('has English words where it has none of its own', async () => {
    registerLocale('fy', {retry: 'Nochris besykje'});
    expect(await read('fy')).to.equal('fy');
    expect([retry(), languages(), readingTime('3 min')]).to.deep.equal(['Nochris besykje', 'Languages', '3 min read']);
  });

  it('is no longer there for a reader of another language', async () => {
    registerLocale('da', {retry: 'Prøv igen'});
    await read('da');
    expect(await read('de')).to.equal('de');
    expect(retry()).to.equal('Erneut versuchen');
  });

  for (const [tag, reader, ours] of [
    ['pt-PT', 'pt-AO', 'pt'],
    ['zh-Hant', 'zh-TW', 'zh'],
    ['es-419', 'es-MX', 'es'],
  ] as const) {
    it(`serves the readers it is nearest to: ${tag} for ${reader}, and ${ours} stays for ${ours}`, async () => {
      registerLocale(tag, {retry: `Retry in ${tag}`});
      expect(await read(reader)).to.equal(tag);
      expect(retry()).to.equal(`Retry in ${tag}`);
      expect(await read(ours)).to.equal(ours);
    });
  }

  it('takes a tag in whatever form it has', async () => {
    registerLocale('sr_latn', {retry: 'Pokušaj ponovo'});
    expect(await read('sr-Latn-RS')).to.equal('sr-Latn');
  });

  it('serves a reader at once who had to do with another language so far', async () => {
    expect(await read('ko')).to.equal('en');
    registerLocale('ko', {retry: '다시 시도'});
    await interfaceReady();
    expect([interfaceLanguage(), retry()]).to.deep.equal(['ko', '다시 시도']);
  });

  it('is fetched when a reader wants it, and not before', async () => {
    let requests = 0;
    registerLocale('sv', () => {
      requests++;
      return Promise.resolve({default: {retry: 'Försök igen'}});
    });
    await read('de');
    expect(requests).to.equal(0);
    await read('sv');
    expect([requests, retry()]).to.deep.equal([1, 'Försök igen']);
  });

  it('can be a JSON document', async () => {
    const document = new Blob([JSON.stringify({retry: 'Yritä uudelleen'})]);
    registerLocale('fi', async () => JSON.parse(await document.text()) as Words);
    await read('fi');
    expect(retry()).to.equal('Yritä uudelleen');
  });

  it('has another word for one that the library has, and leaves the rest', async () => {
    await read('it');
    registerLocale('it', {retry: 'Ancora una volta'});
    await interfaceReady();
    expect([retry(), languages(), interfaceLanguage()]).to.deep.equal(['Ancora una volta', 'Lingue', 'it']);
  });

  it('has another English word', async () => {
    registerLocale('en', {languages: 'Read this in'});
    await interfaceReady();
    expect([languages(), retry(), interfaceLanguage()]).to.deep.equal(['Read this in', 'Try again', 'en']);
  });
});

describe('a locale of the host’s own with a mistake in it', () => {
  const MISTAKES: readonly [what: string, language: string, words: unknown, warning: string][] = [
    ['a message that there is none of', 'ca', {again: 'x'}, 'there is no message "again".'],
    ['a message named like what every object has', 'cs', {constructor: 'x'}, 'there is no message "constructor".'],
    ['a value that is no text', 'el', {byline: 7}, 'expected a text for "byline", got 7.'],
    ['no text at all', 'eu', {byline: null}, 'expected a text for "byline", got null.'],
    ['a placeholder missing', 'gl', {byline: 'x'}, 'expected "byline" with {authors}, got "x".'],
    ['a placeholder too many', 'hr', {retry: 'x {y}'}, 'expected "retry" with no placeholder, got "x {y}".'],
    [
      'a placeholder of another name',
      'hu',
      {'not-available': '{wanted} {there}'},
      'expected "not-available" with {wanted} and {shown}, got "{wanted} {there}".',
    ],
  ];
  for (const [what, language, words, warning] of MISTAKES) {
    it(`keeps the English word and says why: ${what}`, async () => {
      const warned = warnings();
      registerLocale(language, {...(words as Words), languages: 'x'});
      await read(language);
      expect(warned).to.deep.equal([`The words in "${language}": ${warning}`]);
      expect([byline('Ada'), retry(), languages()]).to.deep.equal(['By Ada', 'Try again', 'x']);
    });
  }

  it('is not taken where its language is none, and says so', async () => {
    const warned = warnings();
    registerLocale('Nederlands', {retry: 'x'});
    expect(warned).to.deep.equal(['Expected a BCP 47 tag, got "Nederlands".']);
    await interfaceReady();
    expect([interfaceLanguage(), await read('de')]).to.deep.equal(['en', 'de']);
  });

  for (const [what, words] of [
    ['cannot be fetched', () => Promise.reject(new Error('offline'))],
    ['is nothing', () => Promise.resolve(undefined)],
  ] as const) {
    it(`leaves the words as they are where it ${what}, says so, and is asked for again`, async () => {
      const warned = warnings();
      let attempts = 0;
      const later = () => (attempts++ === 0 ? words() : Promise.resolve({retry: 'Bandyti dar kartą'}));
      registerLocale('lt', later as HostWords);
      await read('de');
      expect(await read('lt')).to.equal('de');
      expect(retry()).to.equal('Erneut versuchen');
      expect(warned.join()).to.match(/^The words in "lt" could not be loaded\. \w*Error: /);
      followInterface();
      await interfaceReady();
      expect([interfaceLanguage(), retry()]).to.deep.equal(['lt', 'Bandyti dar kartą']);
    });
  }
});
