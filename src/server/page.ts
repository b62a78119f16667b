/** A page's HTML → the same with the shadow roots of the library's elements in it, piece by piece. */
import {defaultTreeAdapter, parse, type DefaultTreeAdapterMap} from 'parse5';
import {toArticle, type Article, type ArticleInit} from '../content/model.js';
import {documentUrl} from '../content/urls.js';
import type {RenderedData} from '../elements/rendered.js';
import {autonymsReady} from '../i18n/autonyms.js';
import {sourceLocale} from '../i18n/locales/codes.js';
import {loaders} from '../i18n/locales/loaders.js';
import {negotiate} from '../i18n/negotiate.js';
import {toTag, UNDETERMINED} from '../i18n/tags.js';
import {acceptedLanguages} from './accept-language.js';
import {addressOf, PageContent, type Shown} from './content.js';
import {ELEMENTS, renderElement, type Scene, type Tag} from './element.js';
import {allowing} from './fetch.js';
import {escapeAttribute, escapeText} from './html.js';

/** What the server knows of a page and of who asks for it. */
export interface RenderOptions {
  /** Address of the page, absolute: what the addresses in it are relative to. */
  readonly url: string | URL;
  /** BCP 47 tag of the language that the reader chose, where the site knows it; as `setReaderLanguage` takes it. */
  readonly language?: string | undefined;
  /** The languages of the reader's browser: the request's `Accept-Language`, as it came. */
  readonly acceptLanguage?: string | null | undefined;
  /** BCP 47 tag of the page's language, for a piece of a page; of a whole one, `<html lang>` says it. */
  readonly pageLanguage?: string | undefined;
  /** Origins that translations may be fetched from, beside the page's own and those in `src`. */
  readonly origins?: readonly string[];
  /** Ends the work early: the reader has left. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether an element with nothing in its tag gets a link to its article, for browsers that know no shadow roots in HTML;
   * it does where nothing is said. A framework that takes over the page's nodes itself wants them as it wrote them.
   */
  readonly fallback?: boolean;
  /** Told of content that could not be read. Its element is sent as it came, and tries again in the browser. */
  readonly onError?: (error: unknown, tag: string) => void;
}

const LIST: Tag = 'zo-article-list';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** What is put into the page's HTML. */
interface Insertion {
  /** Index in the HTML, before which it stands. */
  readonly at: number;
  readonly text: Promise<string>;
}

/** Renders a page's HTML; `given` is the article of its first element. */
export async function* renderHtml(
  html: string,
  options: RenderOptions,
  given?: ArticleInit,
): AsyncGenerator<string, void, undefined> {
  const page = new Page(html, options, given);
  let from = 0;
  for (const {at, text} of page.insertions()) {
    yield html.slice(from, at);
    from = at;
    yield await text;
  }
  yield html.slice(from);
}

class Page {
  readonly #options: RenderOptions;
  readonly #given: ArticleInit | undefined;
  readonly #elements: readonly Element[];
  readonly #content: PageContent;
  readonly #origins: readonly string[];
  readonly #url: string;
  readonly #accepted: readonly string[];
  readonly #words: Promise<{readonly language: string; readonly templates: Scene['words']}>;
  readonly #signal: AbortSignal;
  /** Where the content is that is shown elsewhere than in lists. */
  readonly #read: ReadonlySet<string | undefined>;
  /** The documents that are sent already. */
  readonly #sent = new Set<string>();

  constructor(html: string, options: RenderOptions, given: ArticleInit | undefined) {
    const all = elementsOf(parse(html, {sourceCodeLocationInfo: true}));
    const url = new URL(options.url);
    this.#options = options;
    this.#given = given;
    this.#url = url.href;
    this.#elements = all.filter(({tagName}) => tagName in ELEMENTS);
    const readers = this.#elements.filter(({tagName}) => tagName !== LIST);
    this.#read = new Set(readers.map((element) => this.#address(element)));
    this.#signal = options.signal ?? new AbortController().signal;
    this.#accepted = acceptedLanguages(options.acceptLanguage ?? '');
    this.#content = new PageContent(documentUrl(this.#url), (id) =>
      textOf(all.find((one) => attribute(one, 'id') === id)),
    );
    const sources = this.#elements.map((element) => addressOf(attribute(element, 'src') ?? '', url.href));
    const origins = sources.filter((src) => URL.canParse(src)).map((src) => new URL(src).origin);
    this.#origins = [url.origin, ...(options.origins ?? []), ...origins];
    const pageLanguage =
      attribute(
        all.find(({tagName}) => tagName === 'html')!,
        'lang',
      ) ?? options.pageLanguage;
    this.#words = wordsIn(tags(options.language, pageLanguage, ...this.#accepted));
  }

  /** What is put into the HTML, in its order. All content is asked for at once. */
  insertions(): Insertion[] {
    return this.#elements
      .flatMap((element, index) => {
        const {startTag, endTag} = element.sourceCodeLocation ?? {};
        // An element that the parser has made up, or that is rendered already.
        if (!startTag || element.childNodes.some(isShadowRoot)) return [];
        const given = index === 0 ? this.#given : undefined;
        const shown = this.#show(element, given);
        const shadow = shown.then((one) => one && this.#renderShadow(element, one, given));
        const light = shown.then((one) => one && this.#renderLight(element, one));
        return [
          {at: startTag.endOffset, text: shadow.then((text) => text ?? '')},
          {at: (endTag ?? startTag)[endTag ? 'startOffset' : 'endOffset'], text: light.then((text) => text ?? '')},
        ];
      })
      .sort((one, other) => one.at - other.at);
  }

  async #show(element: Element, given: ArticleInit | undefined): Promise<Shown | undefined> {
    try {
      const shown = given ? {article: toArticle(given), documents: {}} : await this.#select(element);
      if (shown) await autonymsReady(shown.article.translations);
      return shown;
    } catch (error) {
      if (this.#options.onError) this.#options.onError(error, element.tagName);
      else console.warn(`<${element.tagName}>: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** The content of an element: its own, or its nearest ancestor's. */
  async #select(element: Element): Promise<Shown | undefined> {
    const owner = ownerOf(element);
    if (!owner)
      return this.#given && ancestors(element).includes(this.#elements[0]!)
        ? {article: toArticle(this.#given), documents: {}}
        : undefined;
    const src = attribute(owner, 'src')!;
    const stated = this.#stated(attribute(element, 'lang') ? element : owner);
    // A list shows each article in the language that it is in.
    const wanted = element.tagName === LIST ? [] : [...stated, ...this.#accepted];
    const isListed = !this.#read.has(this.#address(element));
    return allowing(this.#origins, () => this.#content.select(src, wanted, this.#signal, isListed));
  }

  /** Where the content of an element is. */
  #address(element: Element): string | undefined {
    const owner = ownerOf(element);
    return owner && addressOf(attribute(owner, 'src')!, this.#url);
  }

  /** As `LanguageController` has it. */
  #stated(element: Element): string[] {
    const inherited =
      ancestors(element)
        .map((one) => attribute(one, 'lang'))
        .find(Boolean) ?? this.#options.pageLanguage;
    return tags(attribute(element, 'lang'), this.#options.language, inherited);
  }

  async #renderShadow(element: Element, {article, documents}: Shown, given: ArticleInit | undefined): Promise<string> {
    const {language: words, templates} = await this.#words;
    const {language} = this.#options;
    const unsent = Object.entries(documents).filter(([url]) => !this.#sent.has(url));
    for (const [url] of unsent) this.#sent.add(url);
    const data: RenderedData = {
      words,
      shown: article.language,
      ...(language && {language}),
      ...(given && {article: given}),
      ...(unsent.length > 0 && {documents: Object.fromEntries(unsent)}),
    };
    const attributes = Object.fromEntries(element.attrs.map(({name, value}) => [name, value]));
    const stated = this.#stated(element);
    const wanted = [...stated, ...this.#accepted];
    const scene = {article, stated, wanted, words: templates, url: this.#url, data};
    return renderElement(element.tagName as Tag, attributes, scene);
  }

  /** A link to an article, for a browser that knows no shadow roots in HTML. */
  #renderLight(element: Element, {article}: Shown): string {
    const isWanted = this.#options.fallback !== false && element.tagName !== LIST;
    return isWanted && element.childNodes.length === 0 ? fallback(article) : '';
  }
}

function fallback({language, direction, title, url}: Article): string {
  if (!url || !title) return '';
  return `<a href="${escapeAttribute(url)}" lang="${escapeAttribute(language)}" dir="${direction}">${escapeText(title)}</a>`;
}

function tags(...languages: readonly (string | undefined)[]): string[] {
  return languages.map(toTag).filter((tag) => tag !== UNDETERMINED);
}

async function wordsIn(wanted: readonly string[]): Promise<{language: string; templates: Scene['words']}> {
  const language = negotiate(wanted, Object.keys(loaders)) ?? sourceLocale;
  const {templates} = await loaders[language]!();
  return {language, templates};
}

/** The elements of a tree in its order, without what is in a `<template>`. */
function elementsOf(tree: Node): Element[] {
  const found: Element[] = [];
  const rest: Node[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) rest.push(...node.childNodes.toReversed());
  }
  return found;
}

function ancestors(element: Element): Element[] {
  const {parentNode} = element;
  return parentNode && defaultTreeAdapter.isElementNode(parentNode) ? [parentNode, ...ancestors(parentNode)] : [];
}

/** The element whose content an element shows: itself, or its nearest ancestor with some. */
function ownerOf(element: Element): Element | undefined {
  return [element, ...ancestors(element)].find((one) => one.tagName in ELEMENTS && attribute(one, 'src'));
}

function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function textOf(element: Element | undefined): string | undefined {
  return element?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function isShadowRoot(node: Node): boolean {
  return (
    defaultTreeAdapter.isElementNode(node) &&
    node.tagName === 'template' &&
    attribute(node, 'shadowrootmode') !== undefined
  );
}
