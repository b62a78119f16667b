/** What the tests publish: an article in several languages, each in a document of its own, with two questions. */
import type {Table} from '../support/served.js';

const TEXTS = {
  en: {
    title: 'How tides shape a city',
    category: 'Oceans',
    summary: 'Twice a day the sea comes in, and everything waits for it.',
    body: 'The ferries leave with the water.\n\nThe fish market opens when it is back.',
    questions: [
      {question: 'What causes a tide?', answer: 'The pull of the Moon.'},
      {question: 'How many tides does a day have?', answer: 'Two, as a rule.'},
    ],
  },
  de: {
    title: 'Wie Gezeiten eine Stadt formen',
    category: 'Meere',
    summary: 'Zweimal am Tag kommt das Meer, und alles wartet darauf.',
    body: 'Die Fähren fahren mit dem Wasser.\n\nDer Fischmarkt öffnet, wenn es zurück ist.',
    questions: [
      {question: 'Was verursacht die Gezeiten?', answer: 'Die Anziehung des Mondes.'},
      {question: 'Wie viele Fluten hat ein Tag?', answer: 'In der Regel zwei.'},
    ],
  },
  ar: {
    title: 'كيف يشكّل المد والجزر مدينة',
    category: 'البحار',
    summary: 'مرتين في اليوم يأتي البحر، وكل شيء ينتظره.',
    body: 'تغادر العبّارات مع الماء.\n\nيفتح سوق السمك عندما يعود.',
    questions: [
      {question: 'ما سبب المد والجزر؟', answer: 'جاذبية القمر.'},
      {question: 'كم مدًّا في اليوم؟', answer: 'اثنان في العادة.'},
    ],
  },
  ja: {
    title: '潮の満ち引きが街をつくる',
    category: '海',
    summary: '一日に二度、海が来る。',
    body: '渡し船は潮とともに出る。\n\n魚市場は潮が戻ると開く。',
    questions: [
      {question: '潮はなぜ起こるのですか。', answer: '月の引力によります。'},
      {question: '一日に何回ありますか。', answer: 'ふつうは二回です。'},
    ],
  },
  // No words of the interface are in Dutch.
  nl: {
    title: 'Hoe getijden een stad vormen',
    category: 'Zeeën',
    summary: 'Twee keer per dag komt de zee, en alles wacht erop.',
    body: 'De veerboten vertrekken met het water.\n\nDe vismarkt opent als het terug is.',
    questions: [
      {question: 'Wat veroorzaakt het getij?', answer: 'De aantrekking van de maan.'},
      {question: 'Hoeveel getijden heeft een dag?', answer: 'Meestal twee.'},
    ],
  },
} as const;

export type Language = keyof typeof TEXTS;

/** The words of the article, by language. */
export const WORDS: Readonly<Record<Language, (typeof TEXTS)[Language]>> = TEXTS;

/** Where the article's page is in a language. */
export function pageUrl(language: Language): string {
  return `https://example.org/${language}/tides`;
}

/**
 * The article in a language, as schema.org JSON-LD.
 *
 * @param languages Those it is published in, in the publisher's order.
 * @param more Properties beside or instead of the usual ones.
 */
export function article(language: Language, languages: readonly Language[] = [language], more: object = {}): object {
  const {title, category, summary, body, questions} = WORDS[language];
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${language}.jsonld`,
    url: pageUrl(language),
    inLanguage: language,
    headline: title,
    articleSection: category,
    description: summary,
    articleBody: body,
    author: [
      {'@type': 'Person', name: 'Ada Marsh'},
      {'@type': 'Person', name: 'Omar Reed'},
    ],
    datePublished: '2026-03-04',
    timeRequired: 'PT3M',
    publisher: {'@type': 'Organization', name: 'The Shore'},
    hasPart: {
      '@type': 'FAQPage',
      mainEntity: questions.map(({question, answer}) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: {'@type': 'Answer', text: answer},
      })),
    },
    workTranslation: languages.map((other) => ({
      '@type': 'Article',
      '@id': `${other}.jsonld`,
      url: pageUrl(other),
      inLanguage: other,
    })),
    ...more,
  };
}

/** The article in several languages, at `en.jsonld` and so on. */
export function published(...languages: Language[]): Table {
  return Object.fromEntries(
    languages.map((language) => [`${language}.jsonld`, {body: article(language, languages)}] as const),
  );
}

/** A table whose answers wait until the test releases their paths. */
export function held(table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([path, answer]) => [path, {...answer, delay: 'hold'}] as const));
}
