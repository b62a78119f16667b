import {expect} from '@esm-bundle/chai';
import {setViewport} from '@web/test-runner-commands';
import '../../src/bundle.js';
import type {QuestionsAndAnswers} from '../../src/elements/qa.js';
import {setReaderLanguage, type ArticleInit, type Question} from '../../src/index.js';
import {click, findPart, fixture, focused, media, part, press, text, until, violations} from '../support/page.js';
import {WORDS} from './content.js';

type Language = 'ar' | 'en' | 'ja';

/** Questions of an article, over and over. */
function many(language: Language, count: number): Question[] {
  const {questions} = WORDS[language];
  return Array.from({length: count}, (_, index) => {
    const {question, answer} = questions[index % 2]!;
    const title = index < 2 ? question : `${question} ${index}`;
    return {id: String(index + 1), title, body: '', answers: [{body: answer, accepted: true}]};
  });
}

/** One question with three answers. */
function votes(language: Language): Question[] {
  const [question] = many(language, 1);
  const [answer] = question!.answers;
  const authors = [{name: 'Ada Marsh', url: ''}];
  return [
    {
      ...question!,
      body: WORDS[language].summary,
      answers: [
        {...answer!, authors, published: '2026-03-04', upvotes: 1200},
        {body: '<p>The <em>wind</em>.</p>', accepted: false, authors, upvotes: 3},
        {body: 'Ships.', accepted: false},
      ],
    },
  ];
}

/** Each state: the questions, the attributes, and what the reader does. */
const STATES: Readonly<
  Record<string, [(language: Language) => Question[], string, ((qa: QuestionsAndAnswers) => Promise<unknown>)?]>
> = {
  'closed questions': [(language) => many(language, 3), ''],
  'open questions with their tools': [(language) => many(language, 24), 'open="all"'],
  'a question whose link was copied': [
    (language) => many(language, 3),
    '',
    async (qa) => {
      await press('Tab', 'Tab', 'Enter');
      await until(qa, () => findPart(qa, 'link')!.classList.contains('copied'));
    },
  ],
  'a search that finds nothing': [
    (language) => many(language, 24),
    'single',
    async (qa) => {
      part(qa, 'filter').focus();
      await press('x', 'x', 'x');
    },
  ],
  'several answers': [votes, 'open="all"', (qa) => until(qa, () => text(qa).includes('The wind.'))],
};

async function show(questions: readonly Question[], language: Language, attributes = ''): Promise<HTMLElement> {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  setReaderLanguage(language);
  const page = fixture(`
    <main style="background: Canvas; color: CanvasText; color-scheme: light dark; padding: 1rem">
      <h2>${WORDS[language].category}</h2>
      <zo-qa ${attributes}></zo-qa>
    </main>`);
  const qa = page.querySelector('zo-qa')!;
  qa.article = {language, questions} satisfies ArticleInit;
  await until(qa, () => findPart(qa, 'link') !== null);
  return page;
}

for (const [name, [questions, attributes, act]] of Object.entries(STATES)) {
  for (const language of ['ar', 'ja', 'en'] as const) {
    for (const [where, features] of [
      ['in light', {colorScheme: 'light'}],
      ['in dark', {colorScheme: 'dark'}],
      ['in forced colours', {forcedColors: 'active'}],
    ] as const) {
      it(`${name} are accessible, ${language}, ${where}`, async () => {
        await media(features);
        const page = await show(questions(language), language, attributes);
        await act?.(page.querySelector('zo-qa')!);
        expect(await violations(page)).to.deep.equal([]);
      });
    }
  }
}

describe('with the keyboard, a reader', () => {
  it('comes to the field, the button for all, a question and its link, one after the other', async () => {
    const page = await show(many('en', 24), 'en');
    const stops: (string | null)[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await press('Tab');
      stops.push(focused().getAttribute('part'));
    }
    expect(stops).to.deep.equal(['filter', 'toggle-all', 'button', 'link', 'button']);
    await press('Shift+Tab');
    expect(focused()).to.equal(part(page.querySelector('zo-qa')!, 'link'));
  });

  it('comes to a link in an answer only once that is open', async () => {
    const [question] = many('en', 1);
    const answers = [{body: '<p>See <a href="https://example.org/tides">the table</a>.</p>', accepted: true}];
    const page = await show([{...question!, answers}], 'en');
    await press('Tab', 'Tab', 'Tab');
    expect(text(focused())).not.to.equal('the table');
    const qa = page.querySelector('zo-qa')!;
    await click(part(qa, 'button'));
    await until(qa, () => text(qa).includes('the table'));
    await press('Tab', 'Tab');
    expect(text(focused())).to.equal('the table');
  });
});

describe('the language of', () => {
  it('the library’s words in an Arabic list is the page’s, of the rest Arabic', async () => {
    const page = await show(votes('ar'), 'ar', 'lang="ar" open="all"');
    const qa = page.querySelector('zo-qa')!;
    setReaderLanguage('ja');
    await until(qa, () => part(qa, 'link').title === 'リンクをコピー');
    const language = (element: Element) => element.closest('[lang]')!.getAttribute('lang');
    expect(
      ['link', 'accepted', 'answer-count'].map((name) =>
        language(part(qa, name).querySelector('bdi') ?? part(qa, name)),
      ),
    ).to.deep.equal(['ja', 'ja', 'ja']);
    expect(['button', 'answer'].map((name) => language(part(qa, name)))).to.deep.equal(['ar', 'ar']);
  });
});

describe('what the host gives the element', () => {
  it('stays: role, name, place in the tab order, class', async () => {
    const page = await show(
      many('en', 7),
      'en',
      'role="region" aria-label="Tides" tabindex="-1" class="narrow" style="margin: 1px"',
    );
    const {role, ariaLabel, tabIndex, className, style} = page.querySelector('zo-qa')!;
    expect([role, ariaLabel, tabIndex, className, style.margin]).to.deep.equal([
      'region',
      'Tides',
      -1,
      'narrow',
      '1px',
    ]);
  });
});

describe('in a window of 320 px', () => {
  beforeEach(() => setViewport({width: 320, height: 640}));
  afterEach(() => setViewport({width: 1280, height: 720}));

  const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  /** https://www.w3.org/TR/WCAG22/#text-spacing */
  const SPACED = `* {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`;

  for (const [what, questions, style] of [
    [
      'long words',
      many('en', 24).map((question) => ({...question, title: LONG, answers: [{body: LONG, accepted: true}]})),
      '',
    ],
    ['text of twice the size', many('en', 24), ':host { font-size: 200%; }'],
    ['spaced text', many('en', 24), SPACED],
    ['several answers in spaced text', votes('en'), SPACED],
    ['Arabic', many('ar', 24), SPACED],
  ] as const) {
    it(`nothing has to be scrolled to the side, and nothing covers anything: ${what}`, async () => {
      const page = await show(questions, what === 'Arabic' ? 'ar' : 'en', 'open="all"');
      const qa = page.querySelector('zo-qa')!;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      qa.shadowRoot!.adoptedStyleSheets.push(sheet);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const words = document.createRange();
      words.selectNodeContents(part(qa, 'button'));
      const [title, link] = [words, part(qa, 'link')].map((one) => one.getBoundingClientRect());
      const apart = what === 'Arabic' ? title!.left >= link!.right - 1 : title!.right <= link!.left + 1;
      expect(apart, 'the link is beside the words').to.equal(true);
    });
  }
});
