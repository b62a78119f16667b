/** Texts as people type them who look for something: what they may leave out makes no difference. */

/** Letters that Unicode does not take apart into a plain one and a mark, as people type them without. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  þ: 'th',
  ŧ: 't',
};

/** A text without case, accents and other marks. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Lm}]/gu, '')
    .replace(/[ßæđðħıłøœþŧ]/g, (letter) => PLAIN[letter]!);
}

/**
 * A text without what a reader may leave out: case, accents and other marks, spaces and punctuation. Two texts that
 * differ in nothing else are the same then, in any script.
 */
export function fold(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same, with its words kept apart: each has one space before it. */
export function foldWords(text: string): string {
  return ` ${plain(text)}`.replace(/[^\p{L}\p{N}]+/gu, ' ').trimEnd();
}
