/** One element with its article → the HTML of its shadow root. Takes no time in between, so that no two are mixed up. */
import {RenderResultIterator} from '@lit-labs/ssr/lib/render.js';
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type {ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import {html, nothing, type CSSResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Article} from '../content/model.js';
import {isMarkup} from '../content/text.js';
import {ArticleCard} from '../elements/article-card.js';
import {ArticleList, CARD_PARTS} from '../elements/article-list.js';
import type {ContentElement} from '../elements/content-element.js';
import {languageLabel} from '../elements/language-label.js';
import {LanguageSwitcher} from '../elements/language-switcher.js';
import {markupStyles} from '../elements/markup.styles.js';
import {QuestionsAndAnswers} from '../elements/qa.js';
import type {RENDERED_TAGS, RenderedData} from '../elements/rendered.js';
import {RichText} from '../elements/rich-text.js';
import {autonym} from '../i18n/autonyms.js';
import {UNDETERMINED} from '../i18n/tags.js';
import {document} from './browser.js';
import {scriptData} from './html.js';
import {inWords} from './localize.js';
import {safeMarkup} from './markup.js';
import {rowStyles, serverStyles, toolsStyles} from './styles.js';

/** The elements by their tags. */
export const ELEMENTS = {
  'zo-article-card': ArticleCard,
  'zo-article-list': ArticleList,
  'zo-language-switcher': LanguageSwitcher,
  'zo-qa': QuestionsAndAnswers,
} as const satisfies Record<(typeof RENDERED_TAGS)[number], new () => ContentElement>;

export type Tag = keyof typeof ELEMENTS;

/** What an element is rendered with. */
export interface Scene {
  readonly article: Article;
  /** BCP 47 tags of the languages that the page asks for, as `LanguageController` has them. */
  readonly stated: readonly string[];
  /** BCP 47 tags, the most wanted first: those, and the languages of the reader's browser. */
  readonly wanted: readonly string[];
  /** The library's words, in the reader's language. */
  readonly words: Parameters<typeof inWords>[0];
  /** Address of the page. */
  readonly url: string;
  /** What is sent along for the script that takes the element over. */
  readonly data: RenderedData;
}

/** What of an element is set here that a browser's page sets by itself. */
interface Inside {
  readonly article: Article | undefined;
  readonly content: {
    state: string;
    article: Article;
    readonly language: {stated: readonly string[]; wanted: readonly string[]};
  };
}

for (const [tag, constructor] of Object.entries(ELEMENTS)) customElements.define(tag, constructor);

const render = RichText.prototype.render;

/** Markup is made safe and sent as HTML, where a browser would make nodes of it. */
RichText.prototype.render = function (this: RichText, owner, base, level) {
  if (!isMarkup(owner.body)) return render.call(this, owner, base, level);
  return unsafeHTML(`<div class="markup">${safeMarkup(owner, base, level)}</div>`);
};

/** A menu takes a script; until it is there, the languages are a row. */
LanguageSwitcher.prototype.list = function (translations, language) {
  return this.row(translations, language, (one) => languageLabel(this, one));
};

/** A card is sent with its shadow root in the list's. */
ArticleList.prototype.card = function (article) {
  const {language} = article;
  return html`<zo-article-card
    part="article"
    exportparts=${CARD_PARTS}
    lang=${language === UNDETERMINED ? nothing : language}
    heading-level=${this.headingLevel}
    .article=${article}
  ></zo-article-card>`;
};

/** All style sheets that elements are sent with, each the text of a `<style>`. */
export const styleSheets = (): string[] => [
  ...new Set([...Object.values(ELEMENTS).map(styleSheetOf), markupStyles, serverStyles, rowStyles, toolsStyles]),
];

function styleSheetOf({elementStyles}: {readonly elementStyles: readonly unknown[]}): string {
  return elementStyles.map((style) => (style as CSSResult).cssText).join('\n');
}

/** Widths in `em`, as a reader's browser is likely to have them: of a letter, of an ideograph, of the gap between words. */
const LETTER = 0.55;
const IDEOGRAPH = 1;
const GAP = 1;

/** Width in `em` that a page has beside a row of languages. */
const MARGIN = 3;

/**
 * The windows, as a media query, in which a switcher will be a menu once its script is there: `undefined` for none. How
 * much room it really has, only a browser knows; near the edge, the page moves a little.
 */
function menuMedia(switcher: LanguageSwitcher, {translations}: Article): string | undefined {
  if (switcher.display === 'inline') return undefined;
  if (switcher.isMenu(translations)) return 'all';
  const widths = translations.map(({language}) => {
    const name = {name: autonym(language), code: language, both: `${autonym(language)} ${language}`}[switcher.label];
    const ideographs =
      name.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    return ideographs * IDEOGRAPH + (name.length - ideographs) * LETTER + GAP;
  });
  const line = widths.reduce((sum, width) => sum + width, Math.max(...widths)) / 2;
  return `(width < ${(line + MARGIN).toFixed(1)}em)`;
}

/** The shadow root of an element, as the `<template>` that a parser makes one of. */
export function renderElement(tag: Tag, attributes: Readonly<Record<string, string>>, scene: Scene): string {
  const {article, data, stated, wanted, words, url} = scene;

  /** Gives an element its content, and those in its shadow root the same, but for the cards of a list. */
  class Renderer extends LitElementRenderer {
    override connectedCallback(): void {
      const {content, article: own} = this.element as unknown as Inside;
      content.state = 'ready';
      content.article = own ?? article;
      content.language.stated = stated;
      content.language.wanted = wanted;
      // What elements do before they render is for a browser: they ask for their content, and for chunks of the script.
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult {
      // The last is the template; before it come the styles, which a policy has the hash of only as they are here.
      const template = super.renderShadow(info)!.at(-1)!;
      const {element} = this;
      const {content} = element as unknown as Inside;
      const own = styleSheetOf(element.constructor as never);
      const isFull = element instanceof ArticleCard && element.display === 'full';
      // Of cards that have no text, a page has many.
      const hasText = isFull || element instanceof QuestionsAndAnswers;
      const sheets = [own, ...(hasText ? [markupStyles] : []), serverStyles];
      const media = element instanceof LanguageSwitcher ? menuMedia(element, article) : undefined;
      return [
        ...sheets.map((sheet) => `<style>${sheet}</style>`),
        media ? `<style media="${media}">${rowStyles}</style>` : '',
        isFull && article.url ? `<style media="(scripting: enabled)">${toolsStyles}</style>` : '',
        // What is around it has the rest.
        scriptData(element === outer.element ? data : {words: data.words, shown: content.article.language}),
        template,
      ];
    }
  }

  const outer = new Renderer(tag);
  const info: RenderInfo = {
    elementRenderers: [Renderer],
    customElementInstanceStack: [],
    customElementHostStack: [],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  return inWords(words, () => {
    Object.defineProperty(document, 'baseURI', {value: url, configurable: true});
    for (const [name, value] of Object.entries(attributes)) outer.setAttribute(name, value);
    outer.connectedCallback();
    info.customElementInstanceStack.push(outer);
    info.customElementHostStack.push(outer);
    const parts = new RenderResultIterator(outer.renderShadow(info));
    return `<template shadowrootmode="open">${[...(parts as Iterable<string>)].join('')}</template>`;
  });
}
