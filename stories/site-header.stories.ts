import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/define/site-header.js';
import type {ArticleInit} from '../src/index.js';
import {CONTENT_ATTRIBUTES, LIGHTHOUSE, MISSING, MISSING_WARNINGS} from './content.js';

interface Args {
  src?: string;
  lang?: string;
  article?: ArticleInit;
  skip?: string;
  sticky?: boolean;
  searchSrc?: string;
  /** What stands inside the tag. */
  inside?: TemplateResult;
}

type Story = StoryObj<Args>;

/** A site in twelve languages. */
const SITE = 'content/site.en.jsonld';

const SECTIONS = html`<nav slot="navigation" aria-label="Sections">
  <ul>
    <li><a href="#culture" aria-current="page">Culture</a></li>
    <li><a href="#cities">Cities</a></li>
    <li><a href="#rights">Rights</a></li>
  </ul>
</nav>`;

const FALLBACK = html`<a href="#home">Meridian</a>`;

const narrow = (story: () => unknown) => html`<div style="max-inline-size: 20rem">${story()}</div>`;

export default {
  title: 'Site header',
  component: 'zo-site-header',
  argTypes: {
    ...CONTENT_ATTRIBUTES,
    skip: {control: 'text'},
    sticky: {control: 'boolean'},
    inside: {table: {disable: true}},
  },
  render: ({src, lang, article, skip, sticky, searchSrc, inside}) =>
    html`<zo-site-header
      src=${src ?? nothing}
      lang=${lang ?? nothing}
      skip=${skip ?? nothing}
      search-src=${searchSrc ?? nothing}
      ?sticky=${sticky}
      .article=${article}
      >${inside}</zo-site-header
    >`,
} satisfies Meta<Args>;

/** Logo and name, a contact link, and the languages that the site is in. */
export const Site: Story = {args: {src: SITE, inside: FALLBACK}};

/** The host’s own links, as a plain list in a `<nav>`. */
export const WithNavigation: Story = {args: {src: SITE, inside: html`${FALLBACK}${SECTIONS}`}, tags: ['picture']};

/** Without room for one line, the rest is behind a button. Escape closes it. */
export const Narrow: Story = {args: {src: SITE, inside: html`${FALLBACK}${SECTIONS}`}, decorators: [narrow]};

/** From right to left. */
export const RightToLeft: Story = {
  args: {src: SITE, inside: html`${FALLBACK}${SECTIONS}`},
  globals: {locale: 'ar'},
};

/** From right to left, without room for one line. */
export const NarrowRightToLeft: Story = {
  args: {src: SITE, inside: html`${FALLBACK}${SECTIONS}`},
  globals: {locale: 'ar'},
  decorators: [narrow],
};

/** On a dark ground, the logo is the one for dark grounds. */
export const Dark: Story = {args: {src: SITE}, globals: {scheme: 'dark'}};

/** A long name takes a second line before it takes the room of the rest. */
export const LongName: Story = {
  args: {
    article: {
      language: 'de',
      title: '',
      site: {
        name: 'Mitteilungen der Gesellschaft für vergleichende Küstenforschung und Gezeitenkunde',
        url: 'https://example.org/',
        contact: 'mailto:post@example.org',
      },
    },
  },
};

/** The same, without room for one line. */
export const LongNameNarrow: Story = {...LongName, decorators: [narrow]};

/** A site without a logo has its name. */
export const NoLogo: Story = {args: {article: {language: 'en', site: {name: 'Meridian', url: 'https://example.org/'}}}};

/** What says of its site no more than a name: a header of one link. */
export const NameOnly: Story = {args: {article: LIGHTHOUSE}};

/** Any page of a site will do: its publisher is the site. */
export const OfAnArticle: Story = {args: {src: 'content/alliances.en.jsonld'}};

/** Pieces of the host in place of the site’s own. */
export const OwnPieces: Story = {
  args: {
    src: SITE,
    inside: html`
      <svg slot="logo" viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="16" r="14" fill="currentColor" />
      </svg>
      <span slot="name">Meridian Weekly</span>
      <a slot="contact" href="https://example.org/about">About us</a>
    `,
  },
};

/** It stays in view while the page is scrolled, and never covers what has the focus. */
export const Sticky: Story = {
  args: {src: SITE, sticky: true, inside: SECTIONS},
  render: (args, context) =>
    html`<div>
      <zo-site-header src=${args.src ?? nothing} ?sticky=${args.sticky}>${args.inside}</zo-site-header>
      <div style="block-size: 150vh; padding-block: 2rem"><a href="#end">${context.name}</a></div>
    </div>`,
};

/** Until the site is known, what stands inside the tag is shown. */
export const Idle: Story = {args: {inside: html`${FALLBACK}${SECTIONS}`}};

/** What stands inside stays, with a line that says why, and the host’s links beside it. */
export const Failed: Story = {
  args: {src: MISSING, inside: html`${FALLBACK}${SECTIONS}`},
  parameters: {expectedConsole: MISSING_WARNINGS},
};
