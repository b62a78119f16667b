import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/search.js';
import {CONTENT_ATTRIBUTES, FEED, MISSING, MISSING_WARNINGS} from './content.js';

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

const LIST = URL.createObjectURL(new Blob([JSON.stringify(FEED)], {type: 'application/feed+json'}));

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
  play: async ({args: {query}, canvasElement}) => {
    const search = canvasElement.querySelector('zo-search')!;
    await search.updateComplete;
    if (!query) return;
    const root = search.renderRoot;
    root.querySelector<HTMLElement>('[part="button"]')?.click();
    const input = root.querySelector('input')!;
    input.focus();
    input.value = query;
    const answered = new Promise((resolve) => {
      for (const type of ['zo-search', 'zo-error']) search.addEventListener(type, resolve, {once: true});
    });
    input.dispatchEvent(new InputEvent('input'));
    await answered;
  },
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

/** Without an address, what is inside the tag stays. */
export const Idle: Story = {args: {src: '', fallback: 'Search the site'}};
