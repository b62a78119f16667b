import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {WIKIPEDIAS} from '../test/fixtures/wikipedias.js';
import type {ArticleInit} from '../src/index.js';
import {
  ALLIANCES,
  BROKEN,
  EMPTY,
  HUGE,
  KEPT_BACK,
  LONG_WORDS,
  MISSING,
  MISSING_WARNINGS,
  MIXED_DIRECTIONS,
  NEVER,
  ONE_CHARACTER,
  SLOW,
  timeOutAtOnce,
  UNREACHABLE,
} from './content.js';
import {everyElement} from './every-element.js';

interface Args {
  src?: string;
  article?: ArticleInit;
}

type Story = StoryObj<Args>;

export default {
  title: 'Every state',
  // A page of all of them would load for ever.
  tags: ['!autodocs'],
  argTypes: {article: {table: {disable: true}}},
  render: everyElement,
} satisfies Meta<Args>;

/** Without an address: what is inside the tags. */
export const Idle: Story = {};

/** The server has not answered yet, and will not. */
export const Loading: Story = {args: {src: NEVER}, parameters: {stays: 'loading'}};

/** The answer takes a while; what is inside the tags is shown until then. */
export const Slow: Story = {args: {src: SLOW}};

/** Everything is there. */
export const Ready: Story = {args: {src: ALLIANCES}};

/** No network, or no server: it is asked twice more before the reader is told. */
export const Offline: Story = {args: {src: UNREACHABLE}, parameters: {expectedConsole: ['unreachable.jsonld']}};

/** The server lets no other site read what it has. */
export const KeptBack: Story = {args: {src: KEPT_BACK}, parameters: {expectedConsole: ['Access-Control-Allow-Origin']}};

/** There is nothing at the address. */
export const NotFound: Story = {args: {src: MISSING}, parameters: {expectedConsole: MISSING_WARNINGS}};

/** The answer did not come in time. */
export const TimedOut: Story = {
  args: {src: 'content/late.jsonld'},
  parameters: {expectedConsole: ['late.jsonld']},
  beforeEach: timeOutAtOnce,
};

/** A file of some megabytes, which is no article. */
export const TooLarge: Story = {args: {src: HUGE}, parameters: {expectedConsole: ['huge.jsonld']}};

/** Half a document. */
export const Broken: Story = {args: {src: BROKEN}, parameters: {expectedConsole: ['broken.jsonld']}};

/** A document about something else. */
export const Empty: Story = {args: {src: EMPTY}, parameters: {expectedConsole: ['empty.jsonld']}};

/** A title, and nothing more. */
export const Partial: Story = {args: {article: {title: 'The lighthouse that learned to whisper', language: 'en'}}};

/** Words that are longer than a phone is wide. */
export const LongWords: Story = {
  args: {article: LONG_WORDS},
  decorators: [(story) => html`<div style="max-inline-size: 18rem">${story()}</div>`],
};

/** One letter for everything. */
export const OneCharacter: Story = {args: {article: ONE_CHARACTER}};

/** Scripts of both directions in one line. */
export const MixedDirections: Story = {args: {article: MIXED_DIRECTIONS}};

/** The page, the content and the library's words from right to left. */
export const RightToLeft: Story = {args: {src: ALLIANCES}, globals: {locale: 'ar'}};

/** The content from right to left, in a page from left to right. */
export const ContentRightToLeft: Story = {args: {src: ALLIANCES}, globals: {locale: 'en', content: 'ar'}};

/** Published in every language of Wikipedia. */
export const ManyLanguages: Story = {
  args: {
    article: {
      title: 'Wikipedia',
      language: 'en',
      translations: WIKIPEDIAS.map(([code, language]) => ({
        language,
        url: `https://${code}.wikipedia.org/`,
        src: '',
        title: '',
      })),
    },
  },
};
