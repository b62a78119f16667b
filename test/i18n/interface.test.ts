import {expect} from '@esm-bundle/chai';
import {interfaceLanguage, interfaceReady} from '../../src/i18n/interface.js';
import {targetLocales} from '../../src/i18n/locales/codes.js';
import {failure, languages, readingTime, retry} from '../../src/i18n/messages.js';
import {setReaderLanguage} from '../../src/i18n/reader-language.js';
import {fixture} from '../support/page.js';

const page = document.documentElement;

/** The interface follows `<html lang>` by an observer, which is told before the next microtask of ours. */
async function settled(): Promise<void> {
  await Promise.resolve();
  await interfaceReady();
}

async function htmlLang(lang: string): Promise<void> {
  page.lang = lang;
  await settled();
}

beforeEach(settled);

afterEach(async () => {
  page.className = '';
  setReaderLanguage(undefined);
  await htmlLang('');
});

describe('the language of the interface', () => {
  it('is the browser’s where neither reader nor page say another', () => {
    expect(interfaceLanguage()).to.equal('en');
  });

  for (const locale of targetLocales) {
    it(`is the page’s: ${locale}`, async () => {
      await htmlLang(locale);
      expect(interfaceLanguage()).to.equal(locale);
    });

    it(`has its words in ${locale}, rather than in English`, async () => {
      const english = [retry(), languages(), readingTime('3 min'), failure('network')];
      await htmlLang(locale);
      const words = [retry(), languages(), readingTime('3 min'), failure('network')];
      for (const [index, word] of words.entries()) expect(word).not.to.equal(english[index]);
    });
  }

  it('is the page’s language, whatever its region', async () => {
    await htmlLang('pt-BR');
    expect(interfaceLanguage()).to.equal('pt');
  });

  it('is the page’s language, whatever form its code has', async () => {
    await htmlLang('de_AT');
    expect(interfaceLanguage()).to.equal('de');
  });

  for (const lang of ['ko', 'nonsense', '*']) {
    it(`is the browser’s where the page’s is one it lacks: "${lang}"`, async () => {
      await htmlLang(lang);
      expect(interfaceLanguage()).to.equal('en');
    });
  }

  it('is the browser’s again when the page no longer says another', async () => {
    await htmlLang('de');
    await htmlLang('');
    expect(interfaceLanguage()).to.equal('en');
  });

  it('is the reader’s choice before the page’s', async () => {
    await htmlLang('de');
    setReaderLanguage('ar');
    await interfaceReady();
    expect(interfaceLanguage()).to.equal('ar');
  });

  it('is the page’s where the reader chose one it lacks', async () => {
    await htmlLang('de');
    setReaderLanguage('ko');
    await interfaceReady();
    expect(interfaceLanguage()).to.equal('de');
  });

  it('stays the reader’s choice when the page’s changes', async () => {
    setReaderLanguage('ar');
    await htmlLang('de');
    expect(interfaceLanguage()).to.equal('ar');
  });

  it('is the page’s again when the reader’s choice is taken back', async () => {
    await htmlLang('de');
    setReaderLanguage('ar');
    await interfaceReady();
    setReaderLanguage(undefined);
    await interfaceReady();
    expect(interfaceLanguage()).to.equal('de');
  });

  it('does not follow the lang of a part of the page', async () => {
    fixture('<div lang="de"></div>');
    await settled();
    expect(interfaceLanguage()).to.equal('en');
  });

  for (const name of ['translated-ltr', 'translated-rtl']) {
    it(`is not what a page translator makes of <html lang> (${name})`, async () => {
      page.className = name;
      await htmlLang('fr');
      expect(interfaceLanguage()).to.equal('en');
    });

    it(`stays the page’s own when a page translator rewrites <html lang> (${name})`, async () => {
      await htmlLang('de');
      page.classList.add(name);
      await htmlLang('fr');
      expect(interfaceLanguage()).to.equal('de');
    });
  }

  it('is the reader’s choice on a translated page too', async () => {
    page.className = 'translated-ltr';
    await htmlLang('fr');
    setReaderLanguage('ja');
    await interfaceReady();
    expect(interfaceLanguage()).to.equal('ja');
  });
});

describe('interfaceReady', () => {
  it('is nothing to wait for where the words are there', () => {
    expect(interfaceReady()).to.equal(undefined);
  });

  it('is to be waited for while a locale is on its way', async () => {
    setReaderLanguage('tr');
    const ready = interfaceReady();
    expect(ready).to.be.instanceOf(Promise);
    await ready;
  });

  it('settles, and then there is nothing left to wait for', async () => {
    setReaderLanguage('it');
    await interfaceReady();
    expect(interfaceReady()).to.equal(undefined);
  });

  it('settles with the last of several choices made at once', async () => {
    for (const language of ['de', 'ja', 'en', 'pl']) setReaderLanguage(language);
    await interfaceReady();
    expect(interfaceLanguage()).to.equal('pl');
  });

  it('settles when the choice goes back to where it was before the locale came', async () => {
    setReaderLanguage('es');
    setReaderLanguage(undefined);
    await interfaceReady();
    expect([interfaceLanguage(), interfaceReady()]).to.deep.equal(['en', undefined]);
  });

  it('is nothing to wait for where another language has the same words', async () => {
    setReaderLanguage('pt');
    await interfaceReady();
    setReaderLanguage('pt-BR');
    expect(interfaceReady()).to.equal(undefined);
  });
});
