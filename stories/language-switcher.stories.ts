import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ArticleInit} from '../src/index.js';
import {ALLIANCES, CONTENT_ATTRIBUTES, LIGHTHOUSE, MISSING, MISSING_WARNINGS} from './content.js';

interface Args {
  src?: string;
  lang?: string;
  article?: ArticleInit;
}

type Story = StoryObj<Args>;

export default {
  title: 'Language switcher',
  component: 'zo-language-switcher',
  argTypes: CONTENT_ATTRIBUTES,
  render: ({src, lang, article}) =>
    html`<zo-language-switcher
      src=${src ?? nothing}
      lang=${lang ?? nothing}
      .article=${article}
    ></zo-language-switcher>`,
} satisfies Meta<Args>;

/** The languages the article is really published in, each by its own name; the current one is marked. */
export const Languages: Story = {args: {src: ALLIANCES}};

/** One choice moves the page: the card and the questions follow, with one request for all. */
export const WithCardAndQuestions: Story = {
  args: {src: ALLIANCES},
  render: ({src}) =>
    html`<div style="display: grid; gap: 2rem">
      <zo-language-switcher src=${src ?? nothing}></zo-language-switcher>
      <zo-article-card src=${src ?? nothing}></zo-article-card>
      <zo-qa src=${src ?? nothing}></zo-qa>
    </div>`,
};

/** The page reads from right to left, and so does the row. */
export const RightToLeft: Story = {args: {src: ALLIANCES}, globals: {locale: 'ar'}};

/** The current language is the page’s. */
export const Japanese: Story = {args: {src: ALLIANCES}, globals: {locale: 'ja'}};

/** An article in one language leaves nothing to choose, and the switcher takes no room. */
export const OneLanguage: Story = {args: {article: LIGHTHOUSE}};

/** Without an address, and without an element around it that has one, there is nothing to choose. */
export const Idle: Story = {};

/** What is published cannot be known: the switcher says so, and offers to try again. */
export const Failed: Story = {args: {src: MISSING}, parameters: {expectedConsole: MISSING_WARNINGS}};
