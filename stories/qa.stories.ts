import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {ArticleInit} from '../src/index.js';
import {
  ALLIANCES,
  CONTENT_ATTRIBUTES,
  GARDEN,
  harbourQuestions,
  HEADING_LEVEL,
  LIGHTHOUSE,
  MISSING,
  MISSING_WARNINGS,
  ODD_QUESTIONS,
} from './content.js';

interface Args {
  src?: string;
  lang?: string;
  open?: 'none' | 'first' | 'all';
  'heading-level'?: number;
  single?: boolean;
  'structured-data'?: boolean;
  article?: ArticleInit;
  /** The link inside the tag: shown until the questions are there, and when there are none. */
  fallback?: string;
}

type Story = StoryObj<Args>;

export default {
  title: 'Questions and answers',
  component: 'zo-qa',
  argTypes: {
    ...CONTENT_ATTRIBUTES,
    open: {control: 'inline-radio', options: ['none', 'first', 'all']},
    'heading-level': HEADING_LEVEL,
    single: {control: 'boolean'},
    'structured-data': {control: 'boolean'},
    fallback: {table: {disable: true}},
  },
  render: ({
    src,
    lang,
    open,
    'heading-level': headingLevel,
    single = false,
    'structured-data': structuredData = false,
    article,
    fallback,
  }) =>
    html`<zo-qa
      src=${src ?? nothing}
      lang=${lang ?? nothing}
      open=${open ?? nothing}
      heading-level=${headingLevel ?? nothing}
      ?single=${single}
      ?structured-data=${structuredData}
      .article=${article}
      >${fallback && html`<a href="https://example.org/questions">${fallback}</a>`}</zo-qa
    >`,
} satisfies Meta<Args>;

/** What a reader meets in the element of a story, once all of it is there. */
async function reader(canvas: HTMLElement) {
  const root = canvas.querySelector('zo-qa')!.shadowRoot!;
  await waitFor(() => expect(root.querySelector('[part=link]')).not.toBeNull());
  // Its queries take an element, and a shadow root has all that they use.
  return within(root as unknown as HTMLElement);
}

/** Each question opens its answer. The browser’s find looks into closed answers, and opens the one it finds. */
export const Closed: Story = {args: {src: ALLIANCES}};

/** The reader has opened a question. */
export const Opened: Story = {
  args: {article: harbourQuestions(3)},
  play: async ({canvasElement}) => {
    const {getByRole} = await reader(canvasElement);
    const button = getByRole('button', {name: 'Who may moor at berth 2?'});
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
  },
};

/** The first answer is open to begin with. */
export const FirstOpen: Story = {args: {src: ALLIANCES, open: 'first'}, tags: ['picture']};

/** Every answer is open to begin with. */
export const AllOpen: Story = {args: {src: ALLIANCES, open: 'all'}};

/** Opening a question closes the one that was open. */
export const SingleOpen: Story = {args: {src: ALLIANCES, open: 'first', single: true}};

/** The same once the reader has opened another one. */
export const AnotherOpened: Story = {
  args: {article: harbourQuestions(4), open: 'first', single: true},
  play: async ({canvasElement}) => {
    const {getByRole} = await reader(canvasElement);
    await userEvent.click(getByRole('button', {name: 'Who may moor at berth 3?'}));
    await waitFor(() => expect(getByRole('button', {expanded: true})).toHaveTextContent('berth 3'));
  },
};

/** More than five questions have a button that opens all. Point at a question, or focus it, for its link. */
export const ButtonForAll: Story = {args: {article: harbourQuestions(8)}};

/** The button has been pressed, and would close all again. */
export const AllExpanded: Story = {
  args: {article: harbourQuestions(8)},
  play: async ({canvasElement}) => {
    const {findByRole, getAllByRole} = await reader(canvasElement);
    await userEvent.click(await findByRole('button', {name: 'Expand all'}));
    await findByRole('button', {name: 'Collapse all'});
    await expect(getAllByRole('button', {expanded: true})).toHaveLength(8);
  },
};

/** More than twenty have a field that finds words in questions and answers. */
export const Filter: Story = {args: {article: harbourQuestions(24)}};

/** The words “berth 7” are in the field: what has them is left, and how many that are is said. */
export const Filtered: Story = {
  args: {article: harbourQuestions(24)},
  play: async ({canvasElement}) => {
    const {findByRole, getByRole} = await reader(canvasElement);
    await userEvent.type(await findByRole('searchbox', {name: 'Find a question'}), 'berth 7');
    await waitFor(() => expect(getByRole('status')).toHaveTextContent('Questions found: 1'));
  },
};

/** No question has the words in the field. */
export const NothingFound: Story = {
  args: {article: harbourQuestions(24)},
  play: async ({canvasElement}) => {
    const {findByRole, findByText} = await reader(canvasElement);
    await userEvent.type(await findByRole('searchbox', {name: 'Find a question'}), 'airship');
    await findByText('No question found');
  },
};

/** 5,000 questions: the first are painted at once, the others follow while the page answers its reader. */
export const VeryMany: Story = {args: {article: harbourQuestions(5_000)}, tags: ['!autodocs', 'heavy']};

/** A long word wraps, a letter stands alone, scripts of both directions keep their places; one has no answer yet. */
export const OddWords: Story = {args: {article: ODD_QUESTIONS, open: 'all'}};

/** The same in a narrow column. */
export const OddWordsInNarrowColumn: Story = {
  args: {article: ODD_QUESTIONS, open: 'all'},
  decorators: [(story) => html`<div style="inline-size: 16rem">${story()}</div>`],
};

/** The same from right to left. */
export const FilterRightToLeft: Story = {
  args: {article: {...harbourQuestions(24), direction: 'rtl'}},
  globals: {locale: 'ar'},
};

/** The questions are told to search engines, in the page’s head. */
export const StructuredData: Story = {args: {article: harbourQuestions(3), 'structured-data': true}};

/** Several answers to one question: the accepted one comes first and is marked; each says who wrote it, and when. */
export const SeveralAnswers: Story = {args: {article: GARDEN, open: 'all'}};

/** One question with several answers is a `QAPage`: open to begin with, with its votes, in Japanese. */
export const SeveralAnswersJapanese: Story = {
  args: {article: GARDEN, open: 'first', 'heading-level': 2},
  globals: {locale: 'ja'},
};

/** With a `lang` of their own, the questions keep their language whatever the page and the reader ask for. */
export const PinnedLanguage: Story = {args: {src: ALLIANCES, lang: 'pl', open: 'first'}};

/** Right to left: the mark that turns is on the other side. */
export const RightToLeft: Story = {args: {src: ALLIANCES, open: 'first'}, globals: {locale: 'ar'}};

/** Japanese: longer lines than the alphabet’s would be hard to read, so the measure is by ideographs. */
export const Japanese: Story = {args: {src: ALLIANCES, open: 'first'}, globals: {locale: 'ja'}};

/** An article without questions leaves what is inside the tag. */
export const NoQuestions: Story = {args: {article: LIGHTHOUSE, fallback: 'Ask the editors a question'}};

/** Without an address, and without an element around it that has one, there is nothing to show. */
export const Idle: Story = {args: {fallback: 'Questions about this article'}};

/** The questions cannot be loaded: the element says so in the reader’s language, and offers to try again. */
export const Failed: Story = {args: {src: MISSING}, parameters: {expectedConsole: MISSING_WARNINGS}};

/** The link inside the tag stays. */
export const FailedWithFallback: Story = {
  args: {src: MISSING, fallback: 'Questions about this article'},
  parameters: {expectedConsole: MISSING_WARNINGS},
};
