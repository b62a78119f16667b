import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ArticleInit} from '../src/index.js';
import {
  ALLIANCES,
  CONTENT_ATTRIBUTES,
  HEADING_LEVEL,
  LIGHTHOUSE,
  MISSING,
  MISSING_WARNINGS,
  SCHOOL_STREETS,
} from './content.js';

interface Args {
  src?: string;
  lang?: string;
  display?: 'summary' | 'full';
  'heading-level'?: number;
  article?: ArticleInit;
  /** The link inside the tag: shown until the content is there, and when it cannot be loaded. */
  fallback?: string;
}

type Story = StoryObj<Args>;

export default {
  title: 'Article card',
  component: 'zo-article-card',
  argTypes: {
    ...CONTENT_ATTRIBUTES,
    display: {control: 'inline-radio', options: ['summary', 'full']},
    'heading-level': HEADING_LEVEL,
    fallback: {table: {disable: true}},
  },
  render: ({src, lang, display, 'heading-level': headingLevel, article, fallback}) =>
    html`<zo-article-card
      src=${src ?? nothing}
      lang=${lang ?? nothing}
      display=${display ?? nothing}
      heading-level=${headingLevel ?? nothing}
      .article=${article}
      >${fallback && html`<a href="https://example.org/alliances">${fallback}</a>`}</zo-article-card
    >`,
} satisfies Meta<Args>;

/** A card that leads to the article. The whole card can be clicked, and is one link to a screen reader. */
export const Summary: Story = {args: {src: ALLIANCES}, tags: ['picture']};

/** The article itself, with the languages it is published in. Choosing one changes every element that is not pinned. */
export const Full: Story = {args: {src: ALLIANCES, display: 'full', 'heading-level': 1}};

/** A body in plain text, and more than two authors. */
export const PlainText: Story = {args: {src: SCHOOL_STREETS, display: 'full', 'heading-level': 1}};

/** With a `lang` of its own, a card keeps its language whatever the page and the reader ask for. */
export const PinnedLanguage: Story = {args: {src: ALLIANCES, lang: 'fr'}};

/** The wanted language is not published: the card says so, and shows the article in the one it has. */
export const LanguageNotPublished: Story = {args: {src: ALLIANCES, lang: 'sv', display: 'full', 'heading-level': 1}};

/** A publisher that gives no picture gets a card without a hole in it. */
export const WithoutPicture: Story = {args: {article: LIGHTHOUSE}};

/** A page that has the article already sets it as a property; nothing is fetched. */
export const GivenArticle: Story = {args: {article: LIGHTHOUSE, display: 'full', 'heading-level': 1}};

/** Right to left, with the punctuation and the line height of Arabic. */
export const RightToLeft: Story = {
  args: {src: ALLIANCES, display: 'full', 'heading-level': 1},
  globals: {locale: 'ar'},
};

/** Japanese has no spaces between words: lines break between phrases where the browser can tell them. */
export const Japanese: Story = {args: {src: ALLIANCES, display: 'full', 'heading-level': 1}, globals: {locale: 'ja'}};

/** Without an address the card has nothing to show but what is inside its tag; so it looks before the script runs, too. */
export const Idle: Story = {args: {fallback: 'Borrowed strength: read the article'}};

/** The content cannot be loaded: the card says so in the reader’s language, and offers to try again. */
export const Failed: Story = {args: {src: MISSING}, parameters: {expectedConsole: MISSING_WARNINGS}};

/** The link inside the tag stays, so that the article is still one click away. */
export const FailedWithFallback: Story = {
  args: {src: MISSING, fallback: 'Borrowed strength: read the article'},
  parameters: {expectedConsole: MISSING_WARNINGS},
};

/** As narrow as a sidebar: compact, picture above. */
export const Sidebar: Story = {
  args: {src: ALLIANCES, 'heading-level': 3},
  decorators: [(story) => html`<div style="max-inline-size: 14em">${story()}</div>`],
};

/** A picture that cannot be loaded leaves a card that looks like one without. */
export const MissingPicture: Story = {
  args: {
    article: {
      ...LIGHTHOUSE,
      image: {url: new URL('images/missing.png', document.baseURI).href, alt: '', width: 1600, height: 900},
    },
  },
  parameters: {expectedConsole: ['missing.png']},
};

/** A title that is one long word breaks where it must. */
export const LongWords: Story = {
  args: {
    article: {
      ...LIGHTHOUSE,
      language: 'de',
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    },
  },
  decorators: [(story) => html`<div style="max-inline-size: 14em">${story()}</div>`],
};

/** Sections, notes, a table wider than its place, code: a list of the sections leads to them, notes lead back. */
export const LongArticle: Story = {
  args: {
    article: {
      ...LIGHTHOUSE,
      body: ['The lamp', 'The birds', 'The ships', 'The keeper']
        .map(
          (title, index) => `<h2>${title}</h2>
            <p>For a century the lamp could be seen from eighteen miles away.<sup id="r${index}"><a href="#n${index}">${index + 1}</a></sup>
            Now it is lit only when a ship asks for it, with <code>LIGHT 1</code>.</p>`,
        )
        .concat(
          '<pre>LIGHT 1\nWAIT 30\nLIGHT 0</pre>',
          '<table><caption>Ships that asked</caption><tr><th>Year</th><th>January</th><th>February</th><th>March</th><th>April</th><th>May</th><th>June</th><th>July</th></tr><tr><td>2025</td><td>4</td><td>7</td><td>5</td><td>9</td><td>2</td><td>8</td><td>6</td></tr></table>',
          `<ol>${[0, 1, 2, 3].map((index) => `<li id="n${index}">From the keeper’s log. <a href="#r${index}">Back</a></li>`).join('')}</ol>`,
        )
        .join(''),
    },
    display: 'full',
    'heading-level': 1,
  },
};

/** Colours, corners and spacing follow the page’s custom properties. */
export const Themed: Story = {
  args: {src: ALLIANCES},
  decorators: [
    (story) =>
      html`<div
        style="--zo-accent: light-dark(#8a1c4a, #ff9ec4); --zo-radius: 1.25rem; --zo-title-font: Georgia, serif; --zo-article-card-padding: 2rem"
      >
        ${story()}
      </div>`,
  ],
};
