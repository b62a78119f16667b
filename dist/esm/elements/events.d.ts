/** The events of the elements: typed, bubbling, and composed, so that a listener anywhere above hears them. */
import type { ContentError } from '../content/errors.js';
import type { Article, Question, Translation } from '../content/model.js';
/** `zo-load`: an element's content was loaded and is on screen. */
export declare class ArticleLoadEvent extends Event {
    readonly article: Article;
    constructor(article: Article);
}
/** `zo-error`: an element's content could not be loaded or read. What was on screen stays. */
export declare class ArticleErrorEvent extends Event {
    readonly error: ContentError;
    constructor(error: ContentError);
}
/** `zo-language-change`: the reader chose a language. Cancelable: `preventDefault()` leaves the page as it is. */
export declare class LanguageChangeEvent extends Event {
    /** BCP 47 tag of the chosen language. */
    readonly language: string;
    /** BCP 47 tag of the language shown so far. */
    readonly previous: string;
    readonly translation: Translation;
    constructor(
    /** BCP 47 tag of the chosen language. */
    language: string, 
    /** BCP 47 tag of the language shown so far. */
    previous: string, translation: Translation);
}
/** `zo-language-changed`: the language that the reader chose is on screen. */
export declare class LanguageChangedEvent extends Event {
    /** BCP 47 tag of the language shown now. */
    readonly language: string;
    /** BCP 47 tag of the language shown before. */
    readonly previous: string;
    readonly translation: Translation;
    constructor(
    /** BCP 47 tag of the language shown now. */
    language: string, 
    /** BCP 47 tag of the language shown before. */
    previous: string, translation: Translation);
}
/** `zo-toggle`: the reader is about to open or close a question. Cancelable: `preventDefault()` leaves it as it is. */
export declare class QuestionToggleEvent extends Event {
    readonly question: Question;
    /** Whether the answer is about to be shown. */
    readonly open: boolean;
    constructor(question: Question, 
    /** Whether the answer is about to be shown. */
    open: boolean);
}
/** `zo-toggled`: a question that the reader opened or closed is so on screen. */
export declare class QuestionToggledEvent extends Event {
    readonly question: Question;
    /** Whether the answer is shown now. */
    readonly open: boolean;
    constructor(question: Question, 
    /** Whether the answer is shown now. */
    open: boolean);
}
/** `zo-search`: what a reader searched for has been answered, and is on screen. */
export declare class SearchEvent extends Event {
    readonly query: string;
    /** The articles on screen, the best first. */
    readonly articles: readonly Article[];
    /** How many there are in all; `undefined` where the search service does not say. */
    readonly total: number | undefined;
    constructor(query: string, 
    /** The articles on screen, the best first. */
    articles: readonly Article[], 
    /** How many there are in all; `undefined` where the search service does not say. */
    total: number | undefined);
}
/** `zo-result-open`: the reader opens an article found. Cancelable: `preventDefault()` leaves it to the host. */
export declare class ResultOpenEvent extends Event {
    readonly article: Article;
    readonly query: string;
    constructor(article: Article, query: string);
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
    interface GlobalEventHandlersEventMap extends WidgetEventMap {
    }
}
