/** What the stories show. Documents are fetched relative to the page, so that a static build works under any path. */
import type {InputType} from 'storybook/internal/types';
import {LANGUAGES} from '../demo/languages.js';
import type {ArticleInit} from '../src/index.js';

/** An article in twelve languages, with a picture, markup in its body, and three questions. */
export const ALLIANCES = 'content/alliances.en.jsonld';

/** An article whose body is plain text, with two questions and three authors. */
export const SCHOOL_STREETS = 'content/school-streets.en.jsonld';

/** There is nothing at this address. */
export const MISSING = 'content/missing.jsonld';

/** Addresses that `.storybook/served.ts` answers: never; after a while; not at all; to no other site. */
export const NEVER = 'content/never.jsonld';
export const SLOW = 'content/slow.jsonld';
export const UNREACHABLE = 'content/unreachable.jsonld';
export const KEPT_BACK = 'https://kept-back.example/article.jsonld';

/** The same, with what is more than an element reads; with half a document; with a document of something else. */
export const HUGE = 'content/huge.jsonld';
export const BROKEN = 'content/broken.jsonld';
export const EMPTY = 'content/empty.jsonld';

/** Text of what the browser and the element say about {@link MISSING}. */
export const MISSING_WARNINGS = ['status of 404', 'missing.jsonld'];

/** An article that the page already has. */
export const LIGHTHOUSE: ArticleInit = {
  title: 'The lighthouse that learned to whisper',
  language: 'en',
  url: 'https://example.org/lighthouse',
  category: 'Harbours',
  summary: 'When its lamp was dimmed for the birds, the keeper found other ways to be seen.',
  authors: [{name: 'Ines Duarte', url: ''}],
  published: '2026-02-03',
  timeRequired: 'PT4M',
  siteName: 'Meridian',
  body: 'For a century the lamp could be seen from eighteen miles away.\n\nNow it is lit only when a ship asks for it.',
};

/** A question with several answers, one of which the asker accepted. */
export const GARDEN: ArticleInit = {
  title: 'Tomatoes on a balcony',
  language: 'en',
  questions: [
    {
      id: 'leaves',
      title: 'Why do the lower leaves of my tomatoes turn yellow?',
      body: 'They get sun until noon, and I water them in the evening.',
      answers: [
        {
          body: 'Most often it is too much water. Let the top of the soil dry before you water again.',
          accepted: true,
          authors: [{name: 'Mirela Voss', url: ''}],
          published: '2026-05-14',
          upvotes: 1337,
        },
        {
          body: 'The lowest leaves are also the oldest. If only they turn, there is nothing to worry about.',
          accepted: false,
          authors: [{name: 'Tomás Iriarte', url: ''}],
          published: '2026-05-15',
          upvotes: 12,
        },
      ],
      answerCount: 5,
    },
  ],
};

/** As many questions as a story needs. */
export const harbourQuestions = (count: number): ArticleInit => ({
  title: 'The harbour, berth by berth',
  language: 'en',
  questions: Array.from({length: count}, (_, index) => ({
    id: `berth-${index + 1}`,
    title: `Who may moor at berth ${index + 1}?`,
    body: '',
    answers: [
      {
        body: index % 2 ? 'Fishing boats, from dusk until noon.' : 'Sailing boats of up to twelve metres.',
        accepted: true,
      },
    ],
  })),
});

/** A word that is longer than a narrow column, one letter, and scripts of both directions in one line. */
export const ODD_QUESTIONS: ArticleInit = {
  title: 'The harbour office',
  language: 'en',
  questions: [
    {
      id: 'office',
      title: 'Who answers at the Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?',
      body: '',
      answers: [
        {
          body: 'Ask for the Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz at the desk.',
          accepted: true,
        },
      ],
    },
    {id: 'i', title: 'I', body: '', answers: [{body: 'O', accepted: true}]},
    {
      id: 'name',
      title: 'What does “ميناء (al-mīnāʾ)” mean, and how is it written in עברית?',
      body: '',
      answers: [{body: 'A harbour: ميناء in Arabic, נמל (namal) in Hebrew, 港 in Japanese.', accepted: true}],
    },
    {id: 'open', title: 'Who may ask a question?', body: '', answers: []},
  ],
};

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Nothing but words that are longer than a narrow column. */
export const LONG_WORDS: ArticleInit = {
  title: LONG,
  language: 'de',
  url: 'https://example.org/gesellschaft',
  category: 'Rindfleischetikettierungsüberwachungsaufgabenübertragung',
  summary: `${LONG}, Kraftfahrzeughaftpflichtversicherungsgesellschaftsangestellte.`,
  authors: [{name: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragung', url: ''}],
  published: '2026-02-03',
  timeRequired: 'PT4M',
  siteName: 'Siebentausendzweihundertvierundfünfzig',
  site: {name: LONG, url: 'https://example.org/', contact: 'https://example.org/kontakt'},
  questions: [{id: 'a', title: `${LONG}?`, body: '', answers: [{body: LONG, accepted: true}]}],
};

/** As little as there can be. */
export const ONE_CHARACTER: ArticleInit = {
  title: 'I',
  language: 'en',
  url: 'https://example.org/i',
  category: 'C',
  summary: 'S',
  authors: [{name: 'A', url: ''}],
  siteName: 'M',
  site: {name: 'M', url: 'https://example.org/', contact: 'https://example.org/contact'},
  questions: [{id: 'q', title: 'Q', body: '', answers: [{body: 'A', accepted: true}]}],
};

/** Names, numbers and quotations in scripts of both directions. */
export const MIXED_DIRECTIONS: ArticleInit = {
  title: 'مَن كتب “The Old Man and the Sea” عام 1952؟',
  language: 'ar',
  url: 'https://example.org/sea',
  category: 'أدب (Literature)',
  summary: 'رواية Hemingway القصيرة، بترجمة שם הספר: “הזקן והים”، في 127 صفحة.',
  authors: [
    {name: 'Ines Duarte', url: ''},
    {name: 'ليلى حدّاد', url: ''},
  ],
  published: '2026-02-03',
  timeRequired: 'PT4M',
  siteName: 'Meridian ميريديان',
  site: {name: 'Meridian ميريديان', url: 'https://example.org/', contact: 'mailto:post@example.org'},
  questions: [
    {
      id: 'name',
      title: 'ما معنى “harbour”، وكيف تُكتب في עברית؟',
      body: '',
      answers: [{body: 'ميناء (harbour) بالعربية، נמל بالعبرية، 港 باليابانية.', accepted: true}],
    },
  ],
};

/** A list of articles in four languages, for a search. */
export const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Meridian',
  items: [
    [
      'en',
      'The harbour at low tide',
      'What the sea leaves behind, twice a day, and who comes to collect it.',
      'Oceans',
    ],
    [
      'en',
      'A timetable written by the Moon',
      'Ferries that leave with the tide have no delay, only another hour.',
      'Travel',
    ],
    [
      'en',
      'Twelve bridges, one river',
      'A walk from the oldest crossing to the newest, with tides at both ends.',
      'Cities',
    ],
    ['de', 'Der Hafen bei Ebbe', 'Was das Meer zweimal am Tag zurücklässt, und wer es über die Straße trägt.', 'Meere'],
    ['ar', 'الميناء عند الجزر', 'ما يتركه البحر وراءه مرتين في اليوم، ومن يأتي ليجمعه.', 'البحار'],
    ['ja', '引き潮の港', '一日に二度、海が残していくものと、それを拾いに来る人びと。', '海'],
  ].map(([language, title, summary, category], index) => ({
    id: `https://example.org/${language}/${index}`,
    language,
    title,
    summary,
    tags: [category],
    date_published: '2026-03-04',
  })),
};

/** Controls of the attributes that every element has. */
export const CONTENT_ATTRIBUTES = {
  src: {control: 'text'},
  lang: {
    description:
      'Pins the element to a language, as a BCP 47 tag: it follows neither the reader’s choice nor the page.',
    control: 'select',
    options: [...Object.keys(LANGUAGES), 'sv'],
    table: {category: 'attributes', type: {summary: 'string | undefined'}},
  },
} satisfies Record<string, InputType>;

export const HEADING_LEVEL = {control: 'select', options: [1, 2, 3, 4, 5, 6]} satisfies InputType;

/** Has every request take too long, until the story is left. */
export function timeOutAtOnce(): () => void {
  const {timeout} = AbortSignal;
  AbortSignal.timeout = () => AbortSignal.abort(new DOMException('The operation timed out.', 'TimeoutError'));
  return () => {
    AbortSignal.timeout = timeout;
  };
}
