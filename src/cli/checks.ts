/** What a publisher would want to know of an article and of the answer it came in, beside what its reader reports. */
import type {ContentError} from '../content/errors.js';
import {toIsoDate} from '../content/formats/dates.js';
import {BYTE_LIMIT} from '../content/request.js';
import type {Article} from '../content/model.js';
import {isMarkup, plainText} from '../content/text.js';
import {parseInert} from '../content/trusted-types.js';
import {readingMinutes} from '../i18n/reading-time.js';
import {dominantScript, languageOfScript, tagInScript} from '../i18n/script.js';
import {UNDETERMINED} from '../i18n/tags.js';
import type {Answer} from './answers.js';
import {cureOf} from './cures.js';
import {NOWHERE, ORIGIN} from './places.js';
import type {Problem} from './report.js';

/**
 * Bytes that arrive within 2.5 seconds at 1.6 Mbit/s: the time in which the largest part of a page should be there, on
 * the slow connection that Lighthouse tests with.
 *
 * @see https://web.dev/articles/lcp
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const RECOMMENDED_BYTES = 500_000;

/** What a text ends with that goes on elsewhere. */
const CUT_OFF = /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])\s*(?:<\/\w+>\s*)*$/;

/** How many times the length of a text its stated reading time may be worth, before the text must be a part of it. */
const TEASER = 3;

/** Characters that nobody reads in a minute: twice those of 228 English words. */
const MOST_CHARACTERS = 2_800;

export function warning(code: string, message: string, cure: string): Problem {
  return {severity: 'warning', code, message, cure};
}

export function error(code: string, message: string, cure: string): Problem {
  return {severity: 'error', code, message, cure};
}

/** Why there is nothing to be shown, of a failure that the elements report. */
export function refusal({kind, message}: ContentError): Problem {
  // Their messages say what to do in their last sentence.
  const [, found = message, cure = ''] =
    /^(.*?[.\d")])\s+([A-Z][^.]*(?:\.\S[^.]*)*\.)$/s.exec(message.replaceAll(NOWHERE, '')) ?? [];
  return error(kind, found, cure);
}

/** Where JSON breaks off, which the elements do not say: to them, it is a text in no known format. */
export function brokenJson(text: string): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    const message = `Expected JSON, found a text that is not: ${(cause as Error).message}.`;
    return error('format', message, 'Correct it there; a JSON validator shows the place.');
  }
}

/** What of an article a reader will miss, or get wrong. */
export function checkArticle(article: Article): Problem[] {
  return [
    ...article.problems.map((message) => warning('reader', message.replaceAll(NOWHERE, '/'), cureOf(message))),
    ...checkLanguage(article),
    ...checkTexts(article),
    ...checkDates(article),
    ...checkPictures(article),
  ];
}

function checkLanguage({language, title, summary, body}: Article): Problem[] {
  const script = dominantScript([title, summary, body].map(plainText).join(' '));
  const likely = languageOfScript(script);
  const guess = likely === UNDETERMINED ? 'en or zh-Hant' : likely;
  if (language === UNDETERMINED) {
    return [
      warning(
        'no-language',
        'Expected the language of the article, found none: fonts, line breaks, direction and screen readers depend on it.',
        `State it as a BCP 47 tag such as ${guess}: inLanguage in JSON-LD, <html lang> in a page, language in a feed.`,
      ),
    ];
  }
  if (tagInScript(language, script) !== undefined) return [];
  return [
    warning(
      'wrong-language',
      `Expected a text in the letters of ${language}, found it mostly in another script (${script}).`,
      likely === UNDETERMINED
        ? 'State the language that the text is in.'
        : `If the text is in ${likely}, state ${likely}.`,
    ),
  ];
}

function checkTexts({title, summary, body, questions, language, readingMinutes: minutes}: Article): Problem[] {
  const problems: Problem[] = [];
  if (!title) {
    problems.push(
      warning(
        'no-title',
        'Expected a title, found none.',
        'Add one: headline in JSON-LD, <title> or og:title in a page.',
      ),
    );
  }
  const text = plainText(body).trim();
  const stated = minutes ?? 0;
  // Words are counted only where the text may be too short: of a book, that takes seconds.
  const computed = (text.length * TEASER < stated * MOST_CHARACTERS && readingMinutes(text, language)) || stated;
  if (!text && !questions.length) {
    problems.push(
      warning(
        'no-text',
        `Expected the article’s text, found ${summary ? 'its summary' : 'none'}: display="full" has nothing more to show.`,
        'Publish the text: articleBody in JSON-LD, content_html in a JSON Feed, content in RSS or Atom.',
      ),
    );
  } else if (text && (CUT_OFF.test(body) || stated > computed * TEASER)) {
    const sign = CUT_OFF.test(body) ? 'it ends in an ellipsis' : `it takes ${computed} of the stated ${stated} minutes`;
    problems.push(
      warning(
        'teaser',
        `Expected the whole text, found what looks like its beginning: ${sign}.`,
        'Publish the whole text, or leave it to the summary and link to the page.',
      ),
    );
  }
  const unanswered = questions.filter(({answers}) => !answers.length).length;
  if (unanswered) {
    problems.push(
      warning(
        'no-answer',
        `Expected an answer to each question, found none to ${unanswered} of ${questions.length}.`,
        'Add acceptedAnswer or suggestedAnswer with a text.',
      ),
    );
  }
  return problems;
}

function checkDates({published, modified}: Article): Problem[] {
  return Object.entries({published, modified}).flatMap(([name, date]) => {
    if (!date) return [];
    const iso = toIsoDate(date);
    if (iso !== date) {
      return warning(
        'date',
        `Expected an ISO 8601 date as ${name}, found “${date.slice(0, 60)}”.`,
        iso ? `Write ${iso}.` : 'Write it as in 2026-03-01, or 2026-03-01T09:30:00+01:00.',
      );
    }
    if (!/T.*\d$/.test(date) || /[+-]\d\d:?\d\d$/.test(date)) return [];
    return warning(
      'time-zone',
      `Expected a time zone in ${name}, found ${date}: each reader takes it for a time of their own.`,
      `Add the zone, as in ${date}Z for UTC or ${date}+01:00.`,
    );
  });
}

function checkPictures({image, body}: Article): Problem[] {
  const problems: Problem[] = [];
  if (image && !image.alt) {
    problems.push(
      warning(
        'no-alt',
        'Expected words for readers who do not see the article’s picture, found none.',
        'Describe it: caption of an ImageObject in JSON-LD, og:image:alt in a page, alt_text in WordPress.',
      ),
    );
  }
  const pictures = isMarkup(body) ? [...parseInert(body, 'text/html').querySelectorAll('img')] : [];
  const silent = pictures.filter((picture) => !picture.hasAttribute('alt')).length;
  if (silent) {
    problems.push(
      warning(
        'no-alt-in-text',
        `Expected an alt on each picture in the text, found none on ${silent} of ${pictures.length}.`,
        'Describe it in alt="…", or write alt="" where it is only decoration.',
      ),
    );
  }
  return problems;
}

/** What of an answer keeps it from readers elsewhere, or may come out garbled. */
export function checkAnswer(answer: Answer): Problem[] {
  return [...checkSize(answer), ...(answer.status === null ? [] : checkHeaders(answer))];
}

function checkHeaders(answer: Answer): Problem[] {
  const {url, headers, mediaType, start, hasSpecialCharacters} = answer;
  const problems: Problem[] = [];
  const allowed = headers.get('access-control-allow-origin');
  if (allowed !== '*' && allowed !== ORIGIN) {
    problems.push(
      warning(
        'cors',
        `Expected the header Access-Control-Allow-Origin, found ${allowed ? `it for ${allowed} alone` : 'none'}: ` +
          'elements on other sites can’t read this.',
        'If they are to, send Access-Control-Allow-Origin: *',
      ),
    );
  }
  const {protocol, hostname} = new URL(url);
  if (protocol === 'http:' && !/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) {
    problems.push(
      warning(
        'http',
        'Expected https, found http: pages at https can’t fetch this (mixed content).',
        'Serve it by https.',
      ),
    );
  }
  const expected = expectedType(start);
  if (expected && !expected.pattern.test(mediaType)) {
    problems.push(
      warning(
        'media-type',
        `Expected the media type of ${expected.name}, found ${mediaType || 'none'}.`,
        `Send Content-Type: ${expected.type}`,
      ),
    );
  }
  const isStated =
    /charset/i.test(headers.get('content-type') ?? '') ||
    /^\xef\xbb\xbf|^\xfe\xff|^\xff\xfe|^\s*<\?xml|<meta[^>]+charset/i.test(start);
  // JSON is UTF-8 by itself (RFC 8259), and so is XML.
  if (mediaType.startsWith('text/') && hasSpecialCharacters && !isStated) {
    problems.push(
      warning(
        'charset',
        'Expected the charset of the text, found none: it is taken for UTF-8.',
        `Send Content-Type: ${mediaType}; charset=utf-8`,
      ),
    );
  }
  return problems;
}

/** The media types of what a text looks like. */
function expectedType(start: string): {name: string; type: string; pattern: RegExp} | undefined {
  const text = start.replace(/^\xef\xbb\xbf/, '');
  if (/^\s*[[{]/.test(text))
    return {name: 'JSON', type: 'application/ld+json (or application/json)', pattern: /[/+]json$/};
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/.test(text))
    return {name: 'a feed', type: 'application/rss+xml (or application/atom+xml)', pattern: /[/+]xml$/};
  if (/^\s*<(?:!doctype html|html)\b/i.test(text))
    return {name: 'a page', type: 'text/html; charset=utf-8', pattern: /^(?:text\/html|application\/xhtml\+xml)$/};
  return undefined;
}

function checkSize({bytes, transferred, headers}: Answer): Problem[] {
  const isCompressed = headers.has('content-encoding');
  const size = (isCompressed && transferred) || bytes;
  if (size <= RECOMMENDED_BYTES || bytes > BYTE_LIMIT) return [];
  return [
    warning(
      'large',
      `Expected at most ${RECOMMENDED_BYTES / 1000} kB, found ${Math.round(size / 1000)} kB: ` +
        `over a slow connection (1.6 Mbit/s), ${Math.round(size / 200_000)} s.`,
      `${isCompressed ? '' : 'Have the server compress it, or '}give each article a document of its own.`.replace(
        /^./,
        (first) => first.toUpperCase(),
      ),
    ),
  ];
}

/** The addresses that can't be told, because a file has none of its own to begin with. */
export function checkAddresses({url, authors, image, translations}: Article): Problem[] {
  const addresses = [url, image?.url, ...authors.map((author) => author.url)].concat(
    translations.flatMap((translation) => [translation.url, translation.src]),
  );
  const relative = [...new Set(addresses.filter((address) => address?.startsWith(NOWHERE)))];
  if (!relative.length) return [];
  const named = relative.slice(0, 3).map((address) => shownAddress(address!));
  return [
    warning(
      'relative-address',
      `Expected absolute addresses in a file, found ${relative.length} relative: ${named.join(', ')}${relative.length > 3 ? '…' : ''}`,
      'Say with --base where the file is published.',
    ),
  ];
}

/** An address as it can be told: without a place that is none. */
export function shownAddress(address: string): string {
  return address.startsWith(NOWHERE) ? address.slice(NOWHERE.length - 1) : address;
}
