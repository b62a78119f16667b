/** Who answers a search: an engine behind an address with a place for the words, or an index of a list made here. */
import {ContentError, isContentError} from '../errors.js';
import type {Format} from '../formats/format.js';
import {readJsonFeed} from '../formats/json-feed.js';
import {readBytes, request, TIME_LIMIT, type Attempt} from '../load.js';
import type {Article, ContentDocument} from '../model.js';
import {recover} from '../recover.js';
import {safeUrl} from '../urls.js';
import type {FeedSearch} from './index-thread.js';
import {isDescription, readDescription} from './open-search.js';
import {fillTemplate, isTemplate, type TemplateValues} from './query-template.js';
import {RESULT_LIMIT, toResults, type SearchAnswer, type SearchService} from './results.js';

/** Bytes of a list from which its index is made off the page's thread; reading a smaller one takes a moment. */
const LONG = 200_000;

/**
 * Finds out who answers at an address.
 *
 * @param src An address with a place for the words, of an OpenSearch description document, or of a list of articles.
 * @param registered Formats that the host page brought along.
 * @throws {ContentError}
 */
export async function openService(
  src: string,
  registered: readonly Format[],
  signal: AbortSignal,
): Promise<SearchService> {
  if (isTemplate(src)) return new Engine(src, '', {}, registered);
  const url = src.startsWith('#') ? src : (URL.parse(src, document.baseURI)?.href ?? src);
  const attempt = await fetched(url, signal);
  const {bytes, response} = attempt;
  if (response?.ok && bytes) {
    const beginning = new TextDecoder().decode(bytes.slice(0, 2_000));
    if (isDescription(beginning)) {
      const {template, page, values} = readDescription(new TextDecoder().decode(bytes), response.url);
      return new Engine(template, page, values, registered);
    }
    if (bytes.byteLength > LONG && /^\s*\{/.test(beginning) && registered.length === 0) {
      const {indexFeed} = await import('./index-thread.js');
      const feed = await indexFeed(bytes);
      if (feed) return new LongList(feed, response.url, response.headers.get('content-language') ?? '');
    }
  }
  const {article, items = [article]} = await recover(attempt, registered);
  const {ListIndex} = await import('./list-index.js');
  return ListIndex.of(items);
}

async function fetched(src: string, signal: AbortSignal): Promise<Attempt> {
  if (src.startsWith('#')) return {src, signal};
  const limit = AbortSignal.timeout(TIME_LIMIT);
  let response: Response | undefined;
  try {
    response = await request(src, AbortSignal.any([signal, limit]));
    return {src, signal, limit, response, bytes: await readBytes(response)};
  } catch (cause) {
    if (signal.aborted) throw new ContentError('aborted', {url: src, cause});
    return {src, signal, limit, response, cause};
  }
}

/** A search engine, which answers in a format that the library reads. */
class Engine implements SearchService {
  readonly isRemote = true;
  readonly #template: string;
  readonly #values: TemplateValues;
  readonly #registered: readonly Format[];
  #page: string;

  constructor(template: string, page: string, values: TemplateValues, registered: readonly Format[]) {
    this.#template = template;
    this.#page = page;
    this.#values = values;
    this.#registered = registered;
  }

  async find(query: string, wanted: readonly string[], signal: AbortSignal): Promise<SearchAnswer> {
    const attempt = await fetched(this.#fill(this.#template, query, wanted), signal);
    const isPage = /html/i.test(attempt.response?.headers.get('content-type') ?? '');
    // What answers with a page for readers is one to go to.
    if (isPage && attempt.response?.ok) this.#page ||= this.#template;
    const document = await recover(attempt, this.#registered).catch((error: unknown) => {
      // A feed without articles is an answer, too, and so is a page that lists none in a form to be read.
      const empty = isContentError(error) && (error.kind === 'empty' || (isPage && error.kind === 'format'));
      if (!empty) throw error;
    });
    const articles = listed(document, isPage).filter(({url}) => url);
    const results = toResults(query, articles.slice(0, RESULT_LIMIT));
    return {results, total: isPage && !document?.items ? undefined : articles.length, missing: ''};
  }

  page(query: string, wanted: readonly string[]): string {
    return this.#page && this.#fill(this.#page, query, wanted);
  }

  #fill(template: string, query: string, [language = '*']: readonly string[]): string {
    const url = fillTemplate(template, query, {...this.#values, language, count: RESULT_LIMIT});
    return safeUrl(url, document.baseURI) || url;
  }
}

/** A page of results is an article by itself, which is none of its results. */
function listed(document: ContentDocument | void, isPage: boolean): readonly Article[] {
  if (!document) return [];
  return document.items ?? (isPage ? [] : [document.article]);
}

/** A JSON Feed with an index off the page's thread; the articles found are read as they are asked for. */
class LongList implements SearchService {
  readonly isRemote = false;
  readonly #feed: FeedSearch;
  readonly #url: string;
  readonly #language: string;

  constructor(feed: FeedSearch, url: string, language: string) {
    this.#feed = feed;
    this.#url = url;
    this.#language = language;
  }

  async find(query: string, wanted: readonly string[]): Promise<SearchAnswer> {
    const {feed, hits, missing, total} = await this.#feed.find(query, wanted, RESULT_LIMIT);
    if (total === 0) return {results: [], total, missing};
    const served = {text: '', url: this.#url, mediaType: '', json: feed, language: this.#language};
    const {items = []} = readJsonFeed(served);
    return {results: toResults(query, items, (index) => hits[index]?.terms ?? []), total, missing};
  }

  close(): void {
    this.#feed.close();
  }
}
