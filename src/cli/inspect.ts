/** One argument → what the elements will read from it, and what stands in their way. */
import {isContentError} from '../content/errors.js';
import {load} from '../content/load.js';
import type {Article, ContentDocument} from '../content/model.js';
import {plainText} from '../content/text.js';
import {countsCharacters, readingLength} from '../i18n/reading-time.js';
import type {Answer, Answers} from './answers.js';
import {brokenJson, checkAddresses, checkAnswer, checkArticle, error, refusal, shownAddress} from './checks.js';
import {NOWHERE} from './places.js';
import type {ReturnLinks} from './return-links.js';
import type {ArticleReport, DocumentReport, Problem, TranslationReport} from './report.js';

export interface InspectOptions {
  /** Where files are published: the address of the file, or of its folder; empty where that is not known. */
  readonly base: string;
  /** Whether translations are fetched. */
  readonly follow: boolean;
  readonly answers: Answers;
  readonly returnLinks: ReturnLinks;
}

/** Characters of a summary that are reported. */
const SUMMARY = 200;

/** Inspects one address or file; never throws. */
export async function inspect(source: string, options: InspectOptions): Promise<DocumentReport> {
  const {answers} = options;
  let address = source;
  try {
    if (!isAddress(source)) address = await answers.add(source, options.base || NOWHERE);
    const document = await load(address, new AbortController().signal);
    return await report(source, address, document, options);
  } catch (failure) {
    const answer = answers.at(address);
    const problems = [
      (answer && notJson(answer, failure)) ?? whyNot(source, failure),
      ...(answer?.status === 200 ? checkAnswer(answer) : []),
    ];
    return {source, outcome: 'refused', answer: answer ? answerReport(answer) : null, article: null, problems};
  } finally {
    answers.release(address);
  }
}

export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

async function report(
  source: string,
  address: string,
  document: ContentDocument,
  {answers, follow, returnLinks}: InspectOptions,
): Promise<DocumentReport> {
  const {article, items} = document;
  const answer = answers.at(address)!;
  const {translations, problems: ofTranslations} = await returnLinks.check(document, answer.url, follow);
  const articles = items ?? [article];
  const own = (one: Article) => withoutPlace(one, answer.url);
  const problems = [
    ...checkAnswer(answer),
    ...grouped(articles.map((one) => [...checkArticle(one), ...checkAddresses(own(one))])),
    ...ofTranslations,
  ];
  return {
    source,
    outcome: problems.length ? 'read-with-problems' : 'read',
    answer: answerReport(answer),
    article: articleReport(own(article), translations),
    ...(items && {items: items.map((item) => articleReport(own(item), []))}),
    problems,
  };
}

/** An article of a file that has no place on the web: what is said to be its address there is none. */
function withoutPlace(article: Article, address: string): Article {
  if (!address.startsWith(NOWHERE)) return article;
  const told = (url: string) => (url === address ? '' : url);
  const translations = article.translations.map((one) => ({...one, url: told(one.url)}));
  return {...article, url: told(article.url), translations};
}

function answerReport({url, status, mediaType, bytes}: DocumentReport['answer'] & object) {
  return {url: url.startsWith(NOWHERE) ? '' : url, status, mediaType, bytes};
}

function articleReport(article: Article, translations: readonly TranslationReport[]): ArticleReport {
  const {title, language, direction, siteName, category, published, modified, readingMinutes} = article;
  const text = plainText(article.body);
  return {
    title,
    language,
    direction,
    url: shownAddress(article.url),
    siteName,
    category,
    summary: cut(plainText(article.summary).replace(/\s+/g, ' ').trim()),
    authors: article.authors.map((author) => ({...author, url: shownAddress(author.url)})),
    published,
    modified,
    length: {
      count: readingLength(text, language) ?? 0,
      unit: countsCharacters(language) ? 'characters' : 'words',
    },
    readingMinutes: readingMinutes ?? null,
    image: article.image ? {...article.image, url: shownAddress(article.image.url)} : null,
    questions: article.questions.map((question) => ({title: question.title, answers: question.answers.length})),
    translations: translations.map((one) => ({...one, url: shownAddress(one.url), src: shownAddress(one.src)})),
  };
}

function cut(text: string): string {
  return text.length > SUMMARY ? `${text.slice(0, SUMMARY).trimEnd()}…` : text;
}

/** The problems of several articles, each kind once. */
function grouped(problems: readonly (readonly Problem[])[]): Problem[] {
  const byKind = new Map<string, Problem[]>();
  for (const problem of problems.flat()) {
    const kind = problem.code === 'reader' ? problem.message : problem.code;
    const known = byKind.get(kind);
    if (known) known.push(problem);
    else byKind.set(kind, [problem]);
  }
  return [...byKind.values()].map(([first, ...others]) =>
    problems.length > 1
      ? {...first!, message: `${first!.message} (${others.length + 1} of ${problems.length} items)`}
      : first!,
  );
}

/** What is said of broken JSON, where an answer looks like it. */
function notJson({start, chunks}: Answer, failure: unknown): Problem | undefined {
  if (!isContentError(failure) || failure.kind !== 'format' || !/^\s*[[{]/.test(start)) return undefined;
  return brokenJson(Buffer.concat(chunks).toString());
}

/** Why there is nothing to be shown. */
function whyNot(source: string, failure: unknown): Problem {
  if (!isContentError(failure)) {
    const {code, message} = failure as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is none' : message;
    return error(
      'file',
      `Expected a file at ${source}, but ${reason}.`,
      'Give the path of a file, or an address that begins with https://.',
    );
  }
  if (failure.kind !== 'network') return refusal(failure);
  return error(
    failure.kind,
    `Expected an answer from ${source}, but none came: ${reasonOf(failure.details.cause)}.`,
    'Check the address, and whether its server is up.',
  );
}

/** The innermost reason of a failed request. */
function reasonOf(cause: unknown): string {
  let reason = cause;
  while (reason instanceof Error && reason.cause) reason = reason.cause;
  return reason instanceof Error && reason.message ? reason.message : 'the connection failed';
}
