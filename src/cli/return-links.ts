/**
 * Whether the translations of an article list it in turn. The elements do not depend on it, but a reader who arrives at
 * one of them has no way back, and search engines believe only what both sides say.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions#guidelines
 */
import {sameAddress} from '../content/formats/html/alternates.js';
import {load} from '../content/load.js';
import type {Article, ContentDocument, Translation} from '../content/model.js';
import {maximize, UNDETERMINED} from '../i18n/tags.js';
import type {Answers} from './answers.js';
import {error, warning} from './checks.js';
import {NOWHERE, ORIGIN} from './places.js';
import type {Found, Problem, TranslationReport} from './report.js';

/** Requests at a time: what a browser makes to one server (HTTP/1.1). */
const CONCURRENCY = 6;

/** What is remembered of a translation: it may be one of many articles'. */
interface Known {
  readonly language: string;
  /** The addresses of the other versions that it lists. */
  readonly lists: readonly string[];
  /** Whether pages of other sites may read it. */
  readonly isOpen: boolean;
}

export class ReturnLinks {
  readonly #answers: Answers;
  readonly #known = new Map<string, Promise<Known | Error>>();
  /** Those who wait for one of the requests to end. */
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /**
   * The translations of an article, and what is wrong with them.
   *
   * @param follow Whether they are fetched.
   */
  async check(
    {article, versions}: ContentDocument,
    address: string,
    follow: boolean,
  ): Promise<{translations: TranslationReport[]; problems: Problem[]}> {
    const own = [address, article.url, article.documentUrl].filter((url) => url && !url.startsWith(NOWHERE));
    const checked = await Promise.all(
      article.translations.map(async (translation): Promise<readonly [Found, ...Problem[]]> => {
        const {language, src} = translation;
        if (language === article.language) return ['this'];
        if (versions.some((version) => version.language === language)) return ['included'];
        if (!src) {
          const message = `Expected an address for the translation ${language}, found none: readers can’t choose it.`;
          return ['unaddressed', error('translation-address', message, 'Give it an @id or a url.')];
        }
        if (!follow || src.startsWith(NOWHERE)) return ['not-followed'];
        return this.#follow(translation, own, this.#isOpen(address));
      }),
    );
    return {
      translations: article.translations.map(({language, url, src}, index) => ({
        language,
        url,
        src,
        found: checked[index]![0],
      })),
      problems: checked.flatMap(([, ...problems]) => problems),
    };
  }

  async #follow(
    {language, src}: Translation,
    own: readonly string[],
    isOpen: boolean,
  ): Promise<readonly [Found, ...Problem[]]> {
    let request = this.#known.get(src);
    if (!request) this.#known.set(src, (request = this.#request(src)));
    const known = await request;
    if (known instanceof Error) {
      const message = `Expected the translation ${language}, but it can’t be read. ${known.message}`;
      return ['failed', error('translation-failed', message, 'Correct its address, or take the translation out.')];
    }
    const problems: Problem[] = [];
    if (known.language === UNDETERMINED) {
      const message = `Expected a document in ${language} at ${src}, found one that does not say its language.`;
      problems.push(warning('translation-language', message, 'State its language there.'));
    } else if (!isSameLanguage(known.language, language)) {
      const message = `Expected a document in ${language} at ${src}, found one in ${known.language}.`;
      problems.push(error('translation-language', message, 'Correct its address here, or its language there.'));
    }
    if (isOpen && !known.isOpen) {
      const message = `Expected Access-Control-Allow-Origin on the translation ${language} as on this document, found none: ${src}`;
      problems.push(error('translation-cors', message, 'Send Access-Control-Allow-Origin: *'));
    }
    // A file whose address is not known can't be found in a list.
    if (!own.length) return ['not-followed', ...problems];
    if (known.lists.some((address) => own.some((mine) => sameAddress(address, mine)))) return ['returns', ...problems];
    const message = `Expected the translation ${language} to list this article in turn, but it does not: search engines ignore links that one side alone has. ${src}`;
    problems.push(warning('one-way', message, 'List this article there as workTranslation, or by hreflang.'));
    return ['one-way', ...problems];
  }

  async #request(src: string): Promise<Known | Error> {
    while (this.#running >= CONCURRENCY) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running++;
    try {
      const {article} = await load(src, new AbortController().signal);
      return {language: article.language, lists: listedBy(article), isOpen: this.#isOpen(src)};
    } catch (failure) {
      return failure as Error;
    } finally {
      this.#answers.release(src);
      this.#running--;
      this.#waiting.shift()?.();
    }
  }

  #isOpen(address: string): boolean {
    const answer = this.#answers.at(address);
    const allowed = answer?.headers.get('access-control-allow-origin');
    return allowed === '*' || allowed === ORIGIN;
  }
}

/** The addresses of the versions in other languages that an article lists. */
function listedBy({language, translations}: Article): string[] {
  return translations
    .filter((translation) => translation.language !== language)
    .flatMap(({url, src}) => [url, src])
    .filter(Boolean);
}

/** "pt" and "pt-BR" are one language to a reader, "zh-Hans" and "zh-Hant" two. */
function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [maximize(one), maximize(other)];
  return a.language === b.language && a.script === b.script;
}
