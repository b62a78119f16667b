/** Text for a terminal: harmless, in its place, and as wide as it looks. */
import stringWidth from 'string-width';

/** Columns where they are not known, as of old. */
export const COLUMNS = 80;

/** Controls of terminals, of lines, and of the direction of what follows. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const RIGHT_TO_LEFT = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
const RLI = '\u2067';
const PDI = '\u2069';

/** From one letter that is written from right to left to the last, as long as no Latin letter stands between them. */
const RUNS = new RegExp(`${RIGHT_TO_LEFT}(?:\\P{Script=Latin}*${RIGHT_TO_LEFT})?`, 'gu');

/** Characters of a text that are printed: a title is shorter, and what is in its place may be of any length. */
const MOST_CHARACTERS = 1_000;

/**
 * Text from elsewhere, in one line. What a terminal would obey becomes a sign that stands for it.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function harmless(text: string): string {
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  return shown
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(CONTROL, (control) => `<${control.codePointAt(0)!.toString(16).padStart(2, '0')}>`)
    .trim();
}

/**
 * The same, so that letters written from right to left move nothing of what stands around them: a text that begins with
 * one is isolated whole, within another text they are by themselves.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(text: string): string {
  const line = harmless(text);
  const [letter = ''] = /\p{L}/u.exec(line) ?? [];
  const isRightToLeft = new RegExp(RIGHT_TO_LEFT, 'u').test(letter);
  return isRightToLeft ? RLI + line + PDI : line.replace(RUNS, (run) => RLI + run + PDI);
}

/** JSON in which nothing is left that a terminal would obey. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(CONTROL, (control) =>
    control === '\n'
      ? control
      : control.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** The columns a text takes. */
export function width(text: string): number {
  return stringWidth(text, {countAnsiEscapeCodes: true});
}

/** Lines of at most so many columns, broken where words end, or within a word that is wider than a line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [''];
  const add = (piece: string) => {
    const line = lines.at(-1)!;
    if (width(line + piece.trimEnd()) <= columns) lines[lines.length - 1] = line + piece;
    else if (line.trim()) lines.push(piece.trimStart());
    else lines[lines.length - 1] = piece.trimStart();
  };
  for (const piece of pieces(text)) {
    if (width(piece.trimEnd()) <= columns) add(piece);
    else for (const {segment} of characters.segment(piece)) add(segment);
  }
  // Isolates end with their line: what goes on in the next one is isolated anew.
  let isOpen = false;
  return lines.map((line) => {
    const start = isOpen ? RLI : '';
    isOpen = (start + line).lastIndexOf(RLI) > (start + line).lastIndexOf(PDI);
    return start + line.trimEnd() + (isOpen ? PDI : '');
  });
}

/** What stays together: a word with the signs and the space behind it; where words are written without spaces, too. */
function pieces(text: string): string[] {
  return text.split(/(?<=\s)/).flatMap((word) => (/[\p{Lo}\p{So}]/u.test(word) ? clusters(word) : [word]));
}

const words = new Intl.Segmenter('en', {granularity: 'word'});
const characters = new Intl.Segmenter('en', {granularity: 'grapheme'});

function clusters(text: string): string[] {
  const found: string[] = [];
  for (const {segment, isWordLike} of words.segment(text)) {
    // A line does not begin with a sign that closes.
    if (!isWordLike && found.length && !/^\p{Ps}|^\p{Pi}/u.test(segment)) found.push(found.pop()! + segment);
    else found.push(segment);
  }
  return found;
}
