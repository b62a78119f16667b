/** The events of the elements: typed, bubbling, and composed, so that a listener anywhere above hears them. */
import type {ContentError} from '../content/errors.js';
import type {Article, Question, Translation} from '../content/model.js';

const OPTIONS: EventInit = {bubbles: true, composed: true};
const CANCELABLE: EventInit = {...OPTIONS, cancelable: true};

/** `zo-load`: an element's content was loaded and is on screen. */
export class ArticleLoadEvent extends Event {
  constructor(readonly article: Article) {
    super('zo-load', OPTIONS);
  }
}

/** `zo-error`: an element's content could not be loaded or read. What was on screen stays. */
export class ArticleErrorEvent extends Event {
  constructor(readonly error: ContentError) {
    super('zo-error', OPTIONS);
  }
}

/** `zo-language-change`: the reader chose a language. Cancelable: `preventDefault()` leaves the page as it is. */
export class LanguageChangeEvent extends Event {
  constructor(
    /** BCP 47 tag of the chosen language. */
    readonly language: string,
    /** BCP 47 tag of the language shown so far. */
    readonly previous: string,
    readonly translation: Translation,
  ) {
    super('zo-language-change', CANCELABLE);
  }
}

/** `zo-language-changed`: the language that the reader chose is on screen. */
export class LanguageChangedEvent extends Event {
  constructor(
    /** BCP 47 tag of the language shown now. */
    readonly language: string,
    /** BCP 47 tag of the language shown before. */
    readonly previous: string,
    readonly translation: Translation,
  ) {
    super('zo-language-changed', OPTIONS);
  }
}

/** `zo-toggle`: the reader is about to open or close a question. Cancelable: `preventDefault()` leaves it as it is. */
export class QuestionToggleEvent extends Event {
  constructor(
    readonly question: Question,
    /** Whether the answer is about to be shown. */
    readonly open: boolean,
  ) {
    super('zo-toggle', CANCELABLE);
  }
}

/** `zo-toggled`: a question that the reader opened or closed is so on screen. */
export class QuestionToggledEvent extends Event {
  constructor(
    readonly question: Question,
    /** Whether the answer is shown now. */
    readonly open: boolean,
  ) {
    super('zo-toggled', OPTIONS);
  }
}

/** `zo-search`: what a reader searched for has been answered, and is on screen. */
export class SearchEvent extends Event {
  constructor(
    readonly query: string,
    /** The articles on screen, the best first. */
    readonly articles: readonly Article[],
    /** How many there are in all; `undefined` where the search service does not say. */
    readonly total: number | undefined,
  ) {
    super('zo-search', OPTIONS);
  }
}

/** `zo-result-open`: the reader opens an article found. Cancelable: `preventDefault()` leaves it to the host. */
export class ResultOpenEvent extends Event {
  constructor(
    readonly article: Article,
    readonly query: string,
  ) {
    super('zo-result-open', CANCELABLE);
  }
}

/** The events by their names; for typed listeners. */
export interface WidgetEventMap {
  'zo-load': ArticleLoadEvent;
  'zo-error': ArticleErrorEvent;
  'zo-language-change': LanguageChangeEvent;
  'zo-language-changed': LanguageChangedEvent;
  'zo-toggle': QuestionToggleEvent;
  'zo-toggled': QuestionToggledEvent;
  'zo-search': SearchEvent;
  'zo-result-open': ResultOpenEvent;
}

declare global {
  // They bubble: a listener may be on any element, on the document or on the window.
  interface GlobalEventHandlersEventMap extends WidgetEventMap {}
}
