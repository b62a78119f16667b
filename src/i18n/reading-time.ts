import {maximize} from './tags.js';

/**
 * Words read per minute, by language.
 * Trauzettel-Klosinski S, Dietz K, IReST Study Group: Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts. IOVS 2012;53(9):5452-5461, doi:10.1167/iovs.11-8284.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** The mean of the seventeen languages of the same study, for languages it did not measure. */
const MEAN_WORDS_PER_MINUTE = 184;

/** Characters read per minute where words are written without spaces; same study. */
const CHARACTERS_PER_MINUTE: Readonly<Record<string, number>> = {ja: 357, zh: 255};

/**
 * Whole minutes a text takes to read, at least 1; `undefined` for an empty text.
 *
 * @param text Plain text; markup must have been taken out.
 * @param language BCP 47 tag.
 */
export function readingMinutes(text: string, language: string): number | undefined {
  const {language: code} = maximize(language);
  const characters = CHARACTERS_PER_MINUTE[code];
  const minutes = characters
    ? countCharacters(text) / characters
    : countWords(text, language) / (WORDS_PER_MINUTE[code] ?? MEAN_WORDS_PER_MINUTE);
  return minutes ? Math.max(1, Math.round(minutes)) : undefined;
}

/** Whether a text's length is measured in characters rather than in words. */
export function isReadByCharacter(language: string): boolean {
  return maximize(language).language in CHARACTERS_PER_MINUTE;
}

/** Letters and digits. */
export function countCharacters(text: string): number {
  return text.split(/[\p{L}\p{N}]/u).length - 1;
}

/** Words as the language has them: Thai, for one, writes no spaces between them. */
export function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, {granularity: 'word'});
  let count = 0;
  // Part by part: V8 gives each segment a copy of all that is segmented, which for a book would take minutes.
  for (const part of text.match(/[^]{1,99}\S{0,99}/g) ?? [])
    for (const {isWordLike} of segmenter.segment(part)) count += Number(isWordLike);
  return count;
}

const MINUTES: Readonly<Record<string, number>> = {D: 1440, H: 60, M: 1, S: 1 / 60};

/**
 * Minutes in an ISO 8601 duration such as schema.org's `timeRequired` ("PT3M"), rounded up; `undefined` where the
 * value is no duration of days, hours, minutes and seconds.
 */
export function durationMinutes(duration = ''): number | undefined {
  if (!/^P(?:[\d.]+D)?(?:T(?:[\d.]+[HMS])+)?$/.test(duration)) return undefined;
  let minutes = 0;
  for (const [, count, unit] of duration.matchAll(/([\d.]+)([DHMS])/g)) minutes += Number(count) * MINUTES[unit!]!;
  return Math.ceil(minutes) || undefined;
}
