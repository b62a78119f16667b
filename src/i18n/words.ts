/** A word of a text, where it stands in it. */
export interface Word {
  readonly text: string;
  readonly index: number;
}

/** Scripts in which no space ends a word; a dictionary tells where one does. */
const UNSPACED = String.raw`[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}々〆ー\uff70]`;

/** Runs of such scripts, else letters and digits up to what is neither, as word boundaries of UAX #29 have it. */
const RUN = new RegExp(String.raw`(?:${UNSPACED}\p{M}*)+|(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}\u200c\u0640])+`, 'gu');
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/** What French and Italian elide: the l of “l’école” is no word to look for. */
const ELISION = /^(?:[cdjlmnst]|qu|gl|un|all|dall|dell|nell|sull)$/i;
const APOSTROPHE = /['’ʼ]/;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text, in its order. Where spaces part them, they are told by their letters; the browser's segmenter is
 * asked about the scripts that are written without. It is given one run of letters at a time: V8 copies the whole text
 * for each segment.
 */
export function* words(text: string): Generator<Word> {
  for (const {0: run, index} of text.matchAll(RUN)) {
    if (IS_UNSPACED.test(run)) {
      // Its dictionaries go by the script, whatever the language.
      segmenter ??= new Intl.Segmenter('ja', {granularity: 'word'});
      for (const {segment, index: at, isWordLike} of segmenter.segment(run)) {
        if (isWordLike) yield {text: segment, index: index + at};
      }
    } else if (!APOSTROPHE.test(text[index + run.length] ?? '') || !ELISION.test(run)) yield {text: run, index};
  }
}

/** A lone hiragana between words is a particle, and everywhere; ー only makes a sound longer. */
const PARTICLE = /^[\p{sc=Hira}ー]$/u;

/** The words of what a reader looks for, in which a particle counts only where there is nothing else. */
export function typedWords(query: string): string[] {
  const typed = Array.from(words(query), ({text}) => text);
  const telling = typed.filter((word) => !PARTICLE.test(word));
  return telling.length > 0 ? telling : typed;
}
