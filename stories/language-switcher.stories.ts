import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ArticleInit, LanguageInit} from '../src/index.js';
import {ALLIANCES, CONTENT_ATTRIBUTES, LIGHTHOUSE, MISSING, MISSING_WARNINGS} from './content.js';

interface Args {
  src?: string;
  lang?: string;
  article?: ArticleInit;
  display?: 'auto' | 'inline' | 'menu';
  label?: 'name' | 'code' | 'both';
  navigate?: boolean;
  languages?: readonly LanguageInit[];
  /** Links inside the tag. */
  links?: readonly string[];
}

type Story = StoryObj<Args>;

export default {
  title: 'Language switcher',
  component: 'zo-language-switcher',
  argTypes: {
    ...CONTENT_ATTRIBUTES,
    display: {control: 'inline-radio', options: ['auto', 'inline', 'menu']},
    label: {control: 'inline-radio', options: ['name', 'code', 'both']},
    navigate: {control: 'boolean'},
    links: {table: {disable: true}},
  },
  render: ({src, lang, article, display, label, navigate, languages, links = []}) =>
    html`<zo-language-switcher
      src=${src ?? nothing}
      lang=${lang ?? nothing}
      display=${display ?? nothing}
      label=${label ?? nothing}
      ?navigate=${navigate}
      .article=${article}
      .languages=${languages}
      >${links.map((code) => html`<a href="/${code}/" hreflang=${code}>${code}</a> `)}</zo-language-switcher
    >`,
} satisfies Meta<Args>;

/** The languages the article is really published in, each by its own name; the current one is marked. */
export const Languages: Story = {args: {src: ALLIANCES}, tags: ['picture']};

/** A button with the current language, and the list behind it. */
export const Menu: Story = {args: {src: ALLIANCES, display: 'menu'}};

/** Where a row would take more than two lines, it is a menu: make the window narrow, and wide again. */
export const Narrow: Story = {
  args: {src: ALLIANCES},
  decorators: [(story) => html`<div style="max-inline-size: 16rem">${story()}</div>`],
};

/** More than twenty languages: the likely ones first, all in order, and a field to find one with. */
export const Many: Story = {
  args: {
    languages: [
      ...'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja'.split(
        ' ',
      ),
      ...'ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl sq sr sv sw ta te'.split(
        ' ',
      ),
      ...'th tr uk ur uz vi zh zu'.split(' '),
    ].map((language) => ({language, url: `https://example.org/${language}/`})),
  },
};

/** The codes of the languages, where there is little room. */
export const Codes: Story = {args: {src: ALLIANCES, label: 'code', display: 'inline'}};

/** The names with their codes. */
export const NamesAndCodes: Story = {args: {src: ALLIANCES, label: 'both', display: 'inline'}};

/** Links inside the tag are the languages where there is no content, and what a reader without JavaScript gets. */
export const Links: Story = {args: {links: ['en', 'fr', 'pt-BR', 'he', 'zh-Hant']}};

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

/** The menu from right to left: the field and the list begin on the right. */
export const MenuRightToLeft: Story = {args: {src: ALLIANCES, display: 'menu'}, globals: {locale: 'ar'}};

/** The current language is the page’s. */
export const Japanese: Story = {args: {src: ALLIANCES}, globals: {locale: 'ja'}};

/** An article in one language leaves nothing to choose, and the switcher takes no room. */
export const OneLanguage: Story = {args: {article: LIGHTHOUSE}};

/** Without an address, and without an element around it that has one, there is nothing to choose. */
export const Idle: Story = {};

/** What is published cannot be known: the switcher says so, and offers to try again. */
export const Failed: Story = {args: {src: MISSING}, parameters: {expectedConsole: MISSING_WARNINGS}};
