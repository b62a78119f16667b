/** What the tool finds out about one address or file; with `--json`, what it prints. */
import type {Author, Picture} from '../content/model.js';
import type {Direction} from '../i18n/direction.js';

/** What stands in the way of a reader. */
export interface Problem {
  /** An error keeps readers from something; a warning makes it worse than it could be. */
  readonly severity: 'error' | 'warning';
  /** For machines; stays the same when the words change. */
  readonly code: string;
  /** What was expected, and what came. */
  readonly message: string;
  /** What to do. */
  readonly cure: string;
}

/** A text's length, in what its language is measured by. */
export interface Length {
  readonly count: number;
  readonly unit: 'words' | 'characters';
}

/**
 * How a translation was found: `returns` where it lists this article in turn, `one-way` where it does not, `failed`
 * where it can't be loaded, `included` in the same document, `unaddressed` without an address, `not-followed` where
 * nobody looked.
 */
export type Found = 'this' | 'included' | 'returns' | 'one-way' | 'failed' | 'unaddressed' | 'not-followed';

export interface TranslationReport {
  /** BCP 47 tag. */
  readonly language: string;
  /** Of its page; empty where it has none. */
  readonly url: string;
  /** Of its content; empty where it is at hand. */
  readonly src: string;
  readonly found: Found;
}

export interface ArticleReport {
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly url: string;
  readonly siteName: string;
  readonly category: string;
  /** Text, cut where it is long. */
  readonly summary: string;
  readonly authors: readonly Author[];
  readonly published: string;
  readonly modified: string;
  readonly length: Length;
  /** `null` where there is no text to be read. */
  readonly readingMinutes: number | null;
  readonly image: Picture | null;
  readonly questions: readonly {readonly title: string; readonly answers: number}[];
  readonly translations: readonly TranslationReport[];
}

/** What was answered, before it was read. */
export interface AnswerReport {
  /** After redirects. */
  readonly url: string;
  /** HTTP status; `null` for a file. */
  readonly status: number | null;
  readonly mediaType: string;
  /** After decompression; of a document that is too large, those that were taken. */
  readonly bytes: number;
}

export interface DocumentReport {
  /** The argument as it was given. */
  readonly source: string;
  readonly outcome: 'read' | 'read-with-problems' | 'refused';
  readonly answer: AnswerReport | null;
  readonly article: ArticleReport | null;
  /** The articles of a feed; absent where the document is about one. */
  readonly items?: readonly ArticleReport[];
  readonly problems: readonly Problem[];
}
