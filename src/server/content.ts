/** The article that an element of a page shows, read by the code that reads it in a browser. */
import type {Article, ContentDocument} from '../content/model.js';
import {ContentSource} from '../content/source.js';
import {answering} from './fetch.js';

/** What content is for a reader, and what a browser needs to have of it so that it does not ask for it again. */
export interface Shown {
  readonly article: Article;
  /** By content URL, as `ContentSource` has it. */
  readonly documents: Readonly<Record<string, ContentDocument>>;
}

/** A page's content by its `src`, so that elements share it as they do in a browser. */
export class PageContent {
  readonly #url: string;
  readonly #script: (id: string) => string | undefined;
  readonly #sources = new Map<string, Promise<ContentSource>>();

  /**
   * @param url Address of the page.
   * @param script The text of the data block with an id.
   */
  constructor(url: string, script: (id: string) => string | undefined) {
    this.#url = url;
    this.#script = script;
  }

  /**
   * The version of some content that serves the wanted languages best.
   *
   * @param src As in the element's attribute.
   * @param wanted BCP 47 tags, the most wanted first.
   * @param listed Whether a list of its articles is all that the page shows of it.
   * @throws {ContentError}
   */
  async select(src: string, wanted: readonly string[], signal: AbortSignal, listed = false): Promise<Shown> {
    const isInPage = src.startsWith('#');
    const key = isInPage ? src : addressOf(src, this.#url);
    let source = this.#sources.get(key);
    if (!source) {
      source = isInPage ? this.#inPage(src.slice(1), signal) : opened(key, signal);
      this.#sources.set(key, source);
    }
    const opening = await source;
    const article = await opening.select(wanted, signal);
    const documents = delivered(opening, article, key);
    return {
      article,
      documents: listed
        ? Object.fromEntries(Object.entries(documents).map(([url, one]) => [url, withoutTexts(one)]))
        : documents,
    };
  }

  #inPage(id: string, signal: AbortSignal): Promise<ContentSource> {
    return answering(this.#script(id) ?? '', this.#url, (address) => opened(address, signal));
  }
}

/** The absolute address that a `src` says; itself where it is none, which whoever asks for it then tells. */
export function addressOf(src: string, base: string): string {
  return URL.canParse(src, base) ? new URL(src, base).href : src;
}

/** A source whose first document is there. */
async function opened(address: string, signal: AbortSignal): Promise<ContentSource> {
  const source = new ContentSource(address);
  await source.select([], signal);
  return source;
}

function delivered(source: ContentSource, shown: Article, key: string): Shown['documents'] {
  const original = source.original!;
  const within = original.translations.filter(({src}) => !src);
  const fetched = original.translations.find(({language, src}) => src && language === shown.language)?.src;
  const isSeparate = shown !== original && fetched;
  // What stands in the page is read there.
  if (key.startsWith('#')) return isSeparate ? {[fetched]: {article: shown, versions: []}} : {};
  const versions = within.flatMap(({language}) => {
    const version = source.peek([language]);
    return version?.language === language && version !== original ? [version] : [];
  });
  if (!isSeparate) return {[key]: {article: original, versions}};
  if (versions.length > 0) return {[key]: {article: original, versions: [...versions, shown]}};
  // The original's text would be as long as the one that is shown; it is fetched when it is asked for.
  const translations = shown.translations.map((one) =>
    one.language === original.language && !one.src ? {...one, src: key} : one,
  );
  return {[key]: {article: {...shown, translations}, versions: []}};
}

/** A list shows no texts and no questions: those of all its articles may be long. */
function withoutTexts({article, versions}: ContentDocument): ContentDocument {
  const without = (one: Article): Article => ({...one, body: '', questions: []});
  const {items} = article;
  return {article: {...without(article), ...(items && {items: items.map(without)})}, versions};
}
