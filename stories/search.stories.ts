import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/search.js';
import type {ArticleInit} from '../src/index.js';
import {
  BROKEN,
  CONTENT_ATTRIBUTES,
  EMPTY,
  FEED,
  HUGE,
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

interface Args {
  src?: string;
  lang?: string;
  display?: 'inline' | 'dialog';
  'results-page'?: string;
  remember?: boolean;
  shortcut?: boolean;
  /** What a reader has typed. */
  query?: string;
  /** What is inside the tag: shown until the script is there. */
  fallback?: string;
}

type Story = StoryObj<Args>;

const listOf = (feed: object) => URL.createObjectURL(new Blob([JSON.stringify(feed)], {type: 'application/feed+json'}));

const LIST = listOf(FEED);

/** A list of one article. */
const ofOne = ({title, language, summary}: ArticleInit) =>
  listOf({
    version: FEED.version,
    title: 'Meridian',
    items: [{id: 'one', url: 'https://example.org/one', title, language, summary}],
  });

/** Types a query into the field, and waits for what comes of it. */
async function search(canvas: HTMLElement, query?: string): Promise<void> {
  const element = canvas.querySelector('zo-search')!;
  await element.updateComplete;
  if (!query) return;
  const root = element.renderRoot;
  root.querySelector<HTMLElement>('[part="button"]')?.click();
  const input = root.querySelector('input')!;
  input.focus();
  input.value = query;
  const answered = new Promise((resolve) => {
    for (const type of ['zo-search', 'zo-error']) element.addEventListener(type, resolve, {once: true});
  });
  input.dispatchEvent(new InputEvent('input'));
  await answered;
}

export default {
  title: 'Search',
  component: 'zo-search',
  argTypes: {
    ...CONTENT_ATTRIBUTES,
    display: {control: 'inline-radio', options: ['inline', 'dialog']},
    query: {table: {disable: true}},
    fallback: {table: {disable: true}},
  },
  args: {src: LIST},
  render: ({src, lang, display, 'results-page': resultsPage, remember, shortcut, fallback}) =>
    html`<zo-search
      src=${src ?? nothing}
      lang=${lang ?? nothing}
      display=${display ?? nothing}
      results-page=${resultsPage ?? nothing}
      ?remember=${remember}
      ?shortcut=${shortcut}
      >${fallback && html`<a href="https://example.org/search">${fallback}</a>`}</zo-search
    >`,
  play: ({args: {query}, canvasElement}) => search(canvasElement, query),
} satisfies Meta<Args>;

/** A field; the list is fetched when it is first used. */
export const Field: Story = {};

/** What was typed is marked where it was found, and the articles with it in their titles come first. */
export const Results: Story = {args: {query: 'tide'}, tags: ['picture']};

/** Enter leads to a page with all results, where there is one; so does the last line of the list. */
export const WithResultsPage: Story = {
  args: {query: 'tide', 'results-page': 'https://example.org/search?q={search_term_string}'},
};

/** Nothing in the reader’s language, but in another: the list says so, and which language each article is in. */
export const OtherLanguage: Story = {args: {query: 'strasse'}};

/** Nothing in any language. */
export const NothingFound: Story = {args: {query: 'zebra'}};

/** Right to left. */
export const RightToLeft: Story = {args: {query: 'البحر'}, globals: {locale: 'ar'}};

/** Japanese words are found by any part of them. */
export const Japanese: Story = {args: {query: '海'}, globals: {locale: 'ja'}};

/** A button that opens a dialog; `/` and Ctrl+K open it, too. */
export const Dialog: Story = {args: {display: 'dialog', shortcut: true}};

/** The dialog with what was found. */
export const DialogResults: Story = {args: {display: 'dialog', shortcut: true, query: 'tide'}};

/** The list cannot be loaded: the search says so in the reader’s language, and offers to try again. */
export const Failed: Story = {args: {src: MISSING, query: 'tide'}, parameters: {expectedConsole: MISSING_WARNINGS}};

/** No network, or no server. */
export const Offline: Story = {
  args: {src: UNREACHABLE, query: 'tide'},
  parameters: {expectedConsole: ['unreachable.jsonld']},
};

/** The list takes a while to come; what was typed is searched as soon as it is there. */
export const Slow: Story = {args: {src: SLOW, query: 'strength'}};

/** The list is on its way, and never comes. */
export const Waiting: Story = {
  args: {src: NEVER, query: 'tide'},
  parameters: {stays: 'loading'},
  play: ({args: {query}, canvasElement}) => {
    void search(canvasElement, query);
  },
};

/** A server that takes longer than anybody waits. */
export const TimedOut: Story = {
  args: {src: 'content/late.jsonld', query: 'tide'},
  parameters: {expectedConsole: ['late.jsonld']},
  beforeEach: timeOutAtOnce,
};

/** More than a list may have. */
export const TooLarge: Story = {
  args: {src: HUGE, query: 'tide'},
  parameters: {expectedConsole: ['huge.jsonld']},
};

/** Half a list. */
export const Broken: Story = {
  args: {src: BROKEN, query: 'tide'},
  parameters: {expectedConsole: ['broken.jsonld']},
};

/** A document about something else. */
export const NoList: Story = {
  args: {src: EMPTY, query: 'tide'},
  parameters: {expectedConsole: ['empty.jsonld']},
};

/** An article of which there is a title, and nothing more. */
export const Partial: Story = {args: {src: ofOne({title: 'Tide tables', language: 'en'}), query: 'tide'}};

/** A title of one letter. */
export const OneCharacter: Story = {args: {src: ofOne(ONE_CHARACTER), query: 'i'}};

/** Words that are longer than the list is wide. */
export const LongWords: Story = {
  args: {src: ofOne(LONG_WORDS), query: 'donau'},
  decorators: [(story) => html`<div style="max-inline-size: 18rem">${story()}</div>`],
};

/** Scripts of both directions in one line. */
export const MixedDirections: Story = {args: {src: ofOne(MIXED_DIRECTIONS), query: 'sea'}};

/** Without an address, what is inside the tag stays. */
export const Idle: Story = {args: {src: '', fallback: 'Search the site'}};
