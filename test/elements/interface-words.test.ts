import {expect} from '@esm-bundle/chai';
import '../../src/bundle.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {registerLocale, setReaderLanguage} from '../../src/index.js';
import {byRole, failed, fixture, languageOf, loaded, part, shown, text, until, warnings} from '../support/page.js';
import {serve} from '../support/served.js';
import {article, published, WORDS, type Language} from './content.js';

const NAMES = {
  de: '\u2068Ada Marsh\u2069 und \u2068Omar Reed\u2069',
  ar: '\u2068Ada Marsh\u2069 و\u2068Omar Reed\u2069',
  ja: '\u2068Ada Marsh\u2069、\u2068Omar Reed\u2069',
};

/** What the library says itself in a few languages, one of them from right to left, one without spaces. */
const INTERFACE = [
  {
    language: 'de',
    readingTime: 'Lesezeit: 3 Min.',
    byline: `Von ${NAMES.de}`,
    date: '4. März 2026',
    failure: 'Dieser Inhalt konnte nicht geladen werden: Der Server hat einen Fehler gemeldet.',
    retry: 'Erneut versuchen',
    languages: 'Sprachen',
  },
  {
    language: 'ar',
    readingTime: 'مدة القراءة: 3 دقائق',
    byline: `بقلم: ${NAMES.ar}`,
    date: '4 مارس 2026',
    failure: 'تعذّر تحميل المحتوى: أرسل الخادم رسالة خطأ.',
    retry: 'إعادة المحاولة',
    languages: 'اللغات',
  },
  {
    language: 'ja',
    readingTime: '読了時間：3 分',
    byline: `執筆：${NAMES.ja}`,
    date: '2026年3月4日',
    failure: 'コンテンツを読み込めませんでした。サーバーからエラーが返されました。',
    retry: '再読み込み',
    languages: '言語',
  },
] as const;

for (const {language, readingTime, byline, date, failure, retry, languages} of INTERFACE) {
  describe(`a reader of ${language}`, () => {
    const open = async (...published_: Language[]) => {
      const server = await serve(published(...published_));
      setReaderLanguage(language);
      const card = fixture<ArticleCard>(
        `<zo-article-card display="full" src="${server.url(`${published_[0]!}.jsonld`)}"></zo-article-card>`,
      );
      await loaded(card);
      return card;
    };

    it('reads reading time, byline and date in that language', async () => {
      const card = await open(language);
      expect(text(part(card, 'reading-time'))).to.equal(readingTime);
      expect(text(part(card, 'byline'))).to.equal(byline);
      expect(text(part(card, 'date'))).to.equal(date);
    });

    it('hears them in that language, around an article in another', async () => {
      const card = await open('en');
      for (const words of [readingTime, byline, date]) expect(languageOf(card, words)).to.equal(language);
      expect(languageOf(card, WORDS.en.title)).to.equal('en');
    });

    it('reads in that language why an article cannot be loaded, and how to try again', async () => {
      warnings();
      const server = await serve();
      setReaderLanguage(language);
      const card = fixture(`<zo-article-card src="${server.url('missing.jsonld')}"></zo-article-card>`);
      await failed(card);
      expect(text(byRole(card, 'status'))).to.equal(`${failure} ${retry}`);
      for (const words of [failure, retry]) expect(languageOf(card, words)).to.equal(language);
    });

    it('hears the name of the row of languages in that language', async () => {
      const card = await open('en', 'de');
      expect(languageOf(byRole(card, 'navigation', languages), 'English')).to.equal('en');
      expect(byRole(card, 'navigation', languages).lang).to.equal(language);
    });
  });
}

it('shows the library’s words in the page’s language while no reader has chosen one', async () => {
  const server = await serve(published('en'));
  document.documentElement.lang = 'de';
  const card = fixture(`<zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>`);
  await loaded(card);
  expect(text(part(card, 'reading-time'))).to.equal('Lesezeit: 3 Min.');
});

it('shows the library’s words in the browser’s language where it has none for the reader’s', async () => {
  const server = await serve(published('nl'));
  setReaderLanguage('nl');
  const card = fixture(`<zo-article-card src="${server.url('nl.jsonld')}"></zo-article-card>`);
  await loaded(card);
  expect(text(part(card, 'reading-time'))).to.equal('3 min read');
  expect(languageOf(card, '3 min read')).to.equal('en');
});

it('puts the library’s words on screen anew when the page’s language changes', async () => {
  const server = await serve(published('en'));
  const card = fixture<ArticleCard>(`<zo-article-card lang="en" src="${server.url('en.jsonld')}"></zo-article-card>`);
  await loaded(card);
  document.documentElement.lang = 'de';
  await shown(card, 'Lesezeit: 3 Min.');
});

it('changes the library’s words together with the article’s', async () => {
  const translation = {'@type': 'Article', inLanguage: 'tr', headline: 'Gelgit kenti nasıl biçimlendirir', text: 'Su.'};
  const server = await serve({'en.jsonld': {body: article('en', ['en'], {workTranslation: translation})}});
  const card = fixture<ArticleCard>(`<zo-article-card src="${server.url('en.jsonld')}"></zo-article-card>`);
  await loaded(card);
  const seen: string[] = [];
  card.addController({hostUpdated: () => seen.push(text(card))});
  setReaderLanguage('tr');
  await shown(card, 'Gelgit');
  expect(seen.filter((words) => words.includes('Gelgit') && words.includes('min read'))).to.deep.equal([]);
});

it('puts the name of the row of languages on screen anew, in a card that keeps its language', async () => {
  const server = await serve(published('en', 'nl'));
  const card = fixture<ArticleCard>(
    `<zo-article-card display="full" lang="en" src="${server.url('en.jsonld')}"></zo-article-card>`,
  );
  await loaded(card);
  const switcher = card.shadowRoot!.querySelector('zo-language-switcher')!;
  document.documentElement.lang = 'de';
  await until(switcher, () => byRole(switcher, 'navigation').ariaLabel === 'Sprachen');
});

it('never shows the library’s words in the article’s language in place of the page’s', async () => {
  const server = await serve({'ar.jsonld': {body: article('ar')}});
  const card = fixture(`<zo-article-card src="${server.url('ar.jsonld')}"></zo-article-card>`);
  await loaded(card);
  expect(text(part(card, 'reading-time'))).to.equal('3 min read');
});

it('shows the host’s own words, in a language it has registered, in an element that is there already', async () => {
  const server = await serve(published('nl'));
  setReaderLanguage('nl');
  const card = fixture<ArticleCard>(`<zo-article-card src="${server.url('nl.jsonld')}"></zo-article-card>`);
  await loaded(card);
  expect(text(part(card, 'reading-time'))).to.equal('3 min read');
  registerLocale('nl', {'reading-time': '{duration} leestijd'});
  await shown(card, '3 min leestijd');
  expect(languageOf(card, '3 min leestijd')).to.equal('nl');
});
