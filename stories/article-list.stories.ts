import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/article-list.js';
import type {ArticleInit} from '../src/index.js';
import {CONTENT_ATTRIBUTES, HEADING_LEVEL, LIGHTHOUSE, MISSING, MISSING_WARNINGS} from './content.js';

interface Args {
  src?: string;
  lang?: string;
  limit?: number;
  'heading-level'?: number;
  articles?: readonly ArticleInit[];
}

type Story = StoryObj<Args>;

const PICTURES = ['images/alliances.svg', 'images/school-streets.svg', 'images/translation.svg'];

/** As many articles as are asked for, each with another picture and date; every fourth has no picture. */
const articles = (count: number): ArticleInit[] =>
  Array.from({length: count}, (_, index) => ({
    ...LIGHTHOUSE,
    published: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    image:
      index % 4 === 3
        ? undefined
        : {
            url: new URL(PICTURES[index % PICTURES.length]!, document.baseURI).href,
            alt: '',
            width: 1600,
            height: 900,
          },
  }));

export default {
  title: 'Article list',
  component: 'zo-article-list',
  argTypes: {
    ...CONTENT_ATTRIBUTES,
    limit: {control: 'number'},
    'heading-level': HEADING_LEVEL,
  },
  render: ({src, lang, limit, 'heading-level': headingLevel, articles}) =>
    html`<zo-article-list
      src=${src ?? nothing}
      lang=${lang ?? nothing}
      limit=${limit ?? nothing}
      heading-level=${headingLevel ?? nothing}
      .articles=${articles}
    ></zo-article-list>`,
} satisfies Meta<Args>;

/** As many columns as there is room for; the cards of a row end together. */
export const Grid: Story = {args: {articles: articles(6)}};

/** One card below the other, each with its picture beside its words where there is room. */
export const Feed: Story = {
  args: {articles: articles(4)},
  decorators: [(story) => html`<div style="--zo-article-list-column: 100%">${story()}</div>`],
};

/** In a narrow column the cards are compact. */
export const Sidebar: Story = {
  args: {articles: articles(3), 'heading-level': 3},
  decorators: [(story) => html`<div style="max-inline-size: 14em">${story()}</div>`],
};

/** The button adds further articles, and the first of them gets the focus. */
export const More: Story = {args: {articles: articles(10), limit: 4}};

/** Only cards that are in sight take the browser’s time. */
export const Thousand: Story = {args: {articles: articles(1000), limit: 0}, tags: ['!autodocs', 'heavy']};

/** The articles in the reader’s language come alone; a line says how many others there are, and shows them. */
export const SeveralLanguages: Story = {
  args: {
    articles: [
      ...articles(2),
      {...LIGHTHOUSE, language: 'de', title: 'Der Leuchtturm, der flüstern lernte', summary: '', body: ''},
    ],
  },
  tags: ['picture'],
};

/** Without articles, the list says so. */
export const Empty: Story = {args: {articles: []}};

/** The feed cannot be loaded. */
export const Failed: Story = {args: {src: MISSING}, parameters: {expectedConsole: MISSING_WARNINGS}};
