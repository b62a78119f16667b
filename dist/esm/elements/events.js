const OPTIONS = { bubbles: true, composed: true };
const CANCELABLE = { ...OPTIONS, cancelable: true };
/** `zo-load`: an element's content was loaded and is on screen. */
export class ArticleLoadEvent extends Event {
    constructor(article) {
        super('zo-load', OPTIONS);
        this.article = article;
    }
}
/** `zo-error`: an element's content could not be loaded or read. What was on screen stays. */
export class ArticleErrorEvent extends Event {
    constructor(error) {
        super('zo-error', OPTIONS);
        this.error = error;
    }
}
/** `zo-language-change`: the reader chose a language. Cancelable: `preventDefault()` leaves the page as it is. */
export class LanguageChangeEvent extends Event {
    constructor(
    /** BCP 47 tag of the chosen language. */
    language, 
    /** BCP 47 tag of the language shown so far. */
    previous, translation) {
        super('zo-language-change', CANCELABLE);
        this.language = language;
        this.previous = previous;
        this.translation = translation;
    }
}
/** `zo-language-changed`: the language that the reader chose is on screen. */
export class LanguageChangedEvent extends Event {
    constructor(
    /** BCP 47 tag of the language shown now. */
    language, 
    /** BCP 47 tag of the language shown before. */
    previous, translation) {
        super('zo-language-changed', OPTIONS);
        this.language = language;
        this.previous = previous;
        this.translation = translation;
    }
}
/** `zo-toggle`: the reader is about to open or close a question. Cancelable: `preventDefault()` leaves it as it is. */
export class QuestionToggleEvent extends Event {
    constructor(question, 
    /** Whether the answer is about to be shown. */
    open) {
        super('zo-toggle', CANCELABLE);
        this.question = question;
        this.open = open;
    }
}
/** `zo-toggled`: a question that the reader opened or closed is so on screen. */
export class QuestionToggledEvent extends Event {
    constructor(question, 
    /** Whether the answer is shown now. */
    open) {
        super('zo-toggled', OPTIONS);
        this.question = question;
        this.open = open;
    }
}
/** `zo-search`: what a reader searched for has been answered, and is on screen. */
export class SearchEvent extends Event {
    constructor(query, 
    /** The articles on screen, the best first. */
    articles, 
    /** How many there are in all; `undefined` where the search service does not say. */
    total) {
        super('zo-search', OPTIONS);
        this.query = query;
        this.articles = articles;
        this.total = total;
    }
}
/** `zo-result-open`: the reader opens an article found. Cancelable: `preventDefault()` leaves it to the host. */
export class ResultOpenEvent extends Event {
    constructor(article, query) {
        super('zo-result-open', CANCELABLE);
        this.article = article;
        this.query = query;
    }
}
