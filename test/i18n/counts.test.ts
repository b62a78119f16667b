import {expect} from '@esm-bundle/chai';
import {formatMinutes} from '../../src/i18n/format.js';
import {interfaceReady} from '../../src/i18n/interface.js';
import {allLocales} from '../../src/i18n/locales/codes.js';
import {languagesFound, readingTime} from '../../src/i18n/messages.js';
import {setReaderLanguage} from '../../src/i18n/reader-language.js';

/** Where a language changes its words, if it does: Arabic has a form for each of these, Polish and Russian for most. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101] as const;

type Count = (typeof COUNTS)[number];

const ARABIC_MINUTES: Readonly<Record<Count, string>> = {
  0: '0 دقيقة',
  1: 'دقيقة',
  2: 'دقيقتان',
  3: '3 دقائق',
  5: '5 دقائق',
  11: '11 دقيقة',
  21: '21 دقيقة',
  100: '100 دقيقة',
  101: '101 دقيقة',
};

/** What a reader reads for a number of minutes, and hears for a number of languages. */
const WORDS: Readonly<Record<(typeof allLocales)[number], readonly [minutes: string, languages: string]>> = {
  ar: ['مدة القراءة: #', 'عدد اللغات المطابقة: #'],
  de: ['Lesezeit: # Min.', 'Gefundene Sprachen: #'],
  en: ['# min read', 'Languages found: #'],
  es: ['# min de lectura', 'Idiomas encontrados: #'],
  fr: ['# min de lecture', 'Langues trouvées : #'],
  it: ['# min di lettura', 'Lingue trovate: #'],
  ja: ['読了時間：# 分', '該当する言語：#'],
  pl: ['Czas czytania: # min', 'Znalezione języki: #'],
  pt: ['# min de leitura', 'Idiomas encontrados: #'],
  ru: ['Время чтения: # мин', 'Найдено языков: #'],
  tr: ['Okuma süresi: # dk.', 'Bulunan dil sayısı: #'],
  zh: ['阅读约需#分钟', '找到的语言：#'],
};

/** Browsers differ in which spaces they put around units, and in the stop after some. */
const plain = (words: string) => words.replace(/\s/g, ' ').replace(/(?<=мин|dk)\.?$/, '');

afterEach(async () => {
  setReaderLanguage(undefined);
  await interfaceReady();
});

for (const language of allLocales) {
  const [minutes, languages] = WORDS[language];
  it(`says any number of minutes and of languages right in ${language}`, async () => {
    await interfaceReady();
    setReaderLanguage(language);
    await interfaceReady();
    for (const count of COUNTS) {
      const time = minutes.replace('#', language === 'ar' ? ARABIC_MINUTES[count] : String(count));
      expect(plain(readingTime(formatMinutes(count, language)))).to.equal(plain(time));
      expect(plain(languagesFound(String(count)))).to.equal(languages.replace('#', String(count)));
    }
  });
}
