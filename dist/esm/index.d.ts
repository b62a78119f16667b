/** Classes, types and functions. Defines no element and is safe to import where there is no DOM. */
export { ArticleCard } from './elements/article-card.js';
export { ArticleList } from './elements/article-list.js';
export { LanguageSwitcher, type LanguageInit } from './elements/language-switcher.js';
export { QuestionsAndAnswers } from './elements/qa.js';
export { SiteHeader } from './elements/site-header.js';
export { SearchBox } from './elements/search.js';
export { ArticleErrorEvent, ArticleLoadEvent, LanguageChangedEvent, LanguageChangeEvent, QuestionToggledEvent, QuestionToggleEvent, ResultOpenEvent, SearchEvent, type WidgetEventMap, } from './elements/events.js';
export { ContentError, type ContentErrorKind } from './content/errors.js';
export type { Format, Served } from './content/formats/format.js';
export { registerFormat } from './content/formats/registered.js';
export type { Answer, Article, ArticleInit, Author, ContentDocument, Picture, Question, Site, Translation, } from './content/model.js';
export type { ContentState } from './controllers/content-controller.js';
export type { HeadingLevel } from './elements/attributes.js';
export type { Direction } from './i18n/direction.js';
export type { HostWords, Words } from './i18n/host-words.js';
export { registerLocale } from './i18n/interface.js';
export { getReaderLanguage, onReaderLanguageChange, ReaderLanguageEvent, setReaderLanguage, } from './i18n/reader-language.js';
