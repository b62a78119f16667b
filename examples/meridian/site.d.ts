/** The site's own words in one language. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly article: string;
  readonly languageOfSite: string;
  readonly automatic: string;
  readonly followLinks: string;
  readonly close: string;
  readonly open: string;
  readonly closed: string;
  readonly read: string;
  readonly readingList: string;
  readonly reverse: string;
  readonly questions: string;
  readonly lock: string;
  readonly events: string;
}

/** The languages that the site itself speaks, each by its own name. */
export const languages: readonly {readonly language: string; readonly name: string}[];

/** The site's words in a language; in English where it does not speak that one. */
export function wordsIn(language: string | undefined): Words;

/** Address of the article that the page is about. */
export const article: string;

/** Addresses of further articles. */
export const readingList: readonly string[];

/** What readers ask the editors: an article of questions that the site has at hand, and no address names. */
export const letters: {
  readonly language: string;
  readonly title: string;
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly answers: readonly {readonly body: string; readonly accepted: boolean}[];
  }[];
};
