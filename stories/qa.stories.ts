import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
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

/** Each question opens its answer. The browser’s find looks into closed answers, and opens the one it finds. */
export const Closed: Story = {args: {src: ALLIANCES}};

/** The first answer is open to begin with. */
export const FirstOpen: Story = {args: {src: ALLIANCES, open: 'first'}};

/** Every answer is open to begin with. */
export const AllOpen: Story = {args: {src: ALLIANCES, open: 'all'}};

/** Opening a question closes the one that was open. */
export const SingleOpen: Story = {args: {src: ALLIANCES, open: 'first', single: true}};

/** More than five questions have a button that opens all. Point at a question, or focus it, for its link. */
export const ButtonForAll: Story = {args: {article: harbourQuestions(8)}};

/** More than twenty have a field that finds words in questions and answers. */
export const Filter: Story = {args: {article: harbourQuestions(24)}};

/** The same from right to left. */
export const FilterRightToLeft: Story = {
  args: {article: {...harbourQuestions(24), direction: 'rtl'}},
  globals: {locale: 'ar'},
};

/** The questions are told to search engines, in the page’s head. */
export const StructuredData: Story = {args: {article: harbourQuestions(3), 'structured-data': true}};

/** Several answers to one question: the accepted one comes first and is marked; each says who wrote it, and when. */
export const SeveralAnswers: Story = {args: {article: GARDEN, open: 'all'}};

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
