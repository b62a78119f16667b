/** Classes, types and functions. Defines no element and is safe to import where there is no DOM. */
export { ArticleCard } from './elements/article-card.js';
export { ArticleList } from './elements/article-list.js';
export { LanguageSwitcher } from './elements/language-switcher.js';
export { QuestionsAndAnswers } from './elements/qa.js';
export { SiteHeader } from './elements/site-header.js';
export { SearchBox } from './elements/search.js';
export { ArticleErrorEvent, ArticleLoadEvent, LanguageChangedEvent, LanguageChangeEvent, QuestionToggledEvent, QuestionToggleEvent, ResultOpenEvent, SearchEvent, } from './elements/events.js';
export { ContentError } from './content/errors.js';
export { registerFormat } from './content/formats/registered.js';
export { registerLocale } from './i18n/interface.js';
export { getReaderLanguage, onReaderLanguageChange, ReaderLanguageEvent, setReaderLanguage, } from './i18n/reader-language.js';
