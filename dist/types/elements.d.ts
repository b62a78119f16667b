// Generated from custom-elements.json.
import '../esm/define/article-card.js';
import '../esm/define/article-list.js';
import '../esm/define/language-switcher.js';
import '../esm/define/qa.js';
import '../esm/define/search.js';
import '../esm/define/site-header.js';
import type {ArticleCard} from '../esm/elements/article-card.js';
import type {ArticleErrorEvent} from '../esm/elements/events.js';
import type {ArticleList} from '../esm/elements/article-list.js';
import type {ArticleLoadEvent} from '../esm/elements/events.js';
import type {LanguageChangeEvent} from '../esm/elements/events.js';
import type {LanguageChangedEvent} from '../esm/elements/events.js';
import type {LanguageSwitcher} from '../esm/elements/language-switcher.js';
import type {QuestionToggleEvent} from '../esm/elements/events.js';
import type {QuestionToggledEvent} from '../esm/elements/events.js';
import type {QuestionsAndAnswers} from '../esm/elements/qa.js';
import type {ResultOpenEvent} from '../esm/elements/events.js';
import type {SearchBox} from '../esm/elements/search.js';
import type {SearchEvent} from '../esm/elements/events.js';
import type {SiteHeader} from '../esm/elements/site-header.js';

interface Elements {
  'zo-article-card': {
    instance: ArticleCard;
    property: 'display' | 'headingLevel' | 'src' | 'article' | 'loading';
    /** Attributes, by the properties that they set. */
    attributes: {'display': 'display'; 'heading-level': 'headingLevel'; 'src': 'src'; 'loading': 'loading'};
    booleanAttribute: never;
    events: {'zo-load': ArticleLoadEvent; 'zo-error': ArticleErrorEvent};
  };
  'zo-article-list': {
    instance: ArticleList;
    property: 'limit' | 'headingLevel' | 'articles' | 'src' | 'article' | 'loading';
    /** Attributes, by the properties that they set. */
    attributes: {'limit': 'limit'; 'heading-level': 'headingLevel'; 'src': 'src'; 'loading': 'loading'};
    booleanAttribute: never;
    events: {'zo-load': ArticleLoadEvent; 'zo-error': ArticleErrorEvent};
  };
  'zo-language-switcher': {
    instance: LanguageSwitcher;
    property: 'display' | 'label' | 'navigate' | 'remember' | 'queryParam' | 'languages' | 'src' | 'article' | 'loading';
    /** Attributes, by the properties that they set. */
    attributes: {'display': 'display'; 'label': 'label'; 'navigate': 'navigate'; 'remember': 'remember'; 'query-param': 'queryParam'; 'src': 'src'; 'loading': 'loading'};
    booleanAttribute: 'navigate' | 'remember';
    events: {'zo-language-change': LanguageChangeEvent; 'zo-language-changed': LanguageChangedEvent; 'zo-load': ArticleLoadEvent; 'zo-error': ArticleErrorEvent};
  };
  'zo-qa': {
    instance: QuestionsAndAnswers;
    property: 'open' | 'headingLevel' | 'single' | 'structuredData' | 'src' | 'article' | 'loading';
    /** Attributes, by the properties that they set. */
    attributes: {'open': 'open'; 'heading-level': 'headingLevel'; 'single': 'single'; 'structured-data': 'structuredData'; 'src': 'src'; 'loading': 'loading'};
    booleanAttribute: 'single' | 'structured-data';
    events: {'zo-toggle': QuestionToggleEvent; 'zo-toggled': QuestionToggledEvent; 'zo-load': ArticleLoadEvent; 'zo-error': ArticleErrorEvent};
  };
  'zo-search': {
    instance: SearchBox;
    property: 'src' | 'display' | 'resultsPage' | 'remember' | 'shortcut' | 'article' | 'loading';
    /** Attributes, by the properties that they set. */
    attributes: {'src': 'src'; 'display': 'display'; 'results-page': 'resultsPage'; 'remember': 'remember'; 'shortcut': 'shortcut'; 'loading': 'loading'};
    booleanAttribute: 'remember' | 'shortcut';
    events: {'zo-search': SearchEvent; 'zo-result-open': ResultOpenEvent; 'zo-error': ArticleErrorEvent; 'zo-load': ArticleLoadEvent};
  };
  'zo-site-header': {
    instance: SiteHeader;
    property: 'searchSrc' | 'skip' | 'sticky' | 'src' | 'article' | 'loading';
    /** Attributes, by the properties that they set. */
    attributes: {'search-src': 'searchSrc'; 'skip': 'skip'; 'sticky': 'sticky'; 'src': 'src'; 'loading': 'loading'};
    booleanAttribute: 'sticky';
    events: {'zo-load': ArticleLoadEvent; 'zo-error': ArticleErrorEvent};
  };
}

/** Name of an element. */
export type Tag = keyof Elements;

/** An element by its name. */
export type Instance<T extends Tag> = Elements[T]['instance'];

type Optional<Values> = {[Name in keyof Values]?: Values[Name] | undefined};

/** The properties that can be set. */
export type Properties<T extends Tag> = Optional<
  Pick<Instance<T>, Elements[T]['property'] & keyof Instance<T>>
>;

/** A value as an attribute takes it. */
type Written<Value> = Value extends boolean ? Value | '' : Value extends number ? Value | `${Value}` : Value;

/** The attributes, and what can be written into them. */
export type Attributes<T extends Tag> = {
  [Name in keyof Elements[T]['attributes']]?:
    | Written<Instance<T>[Elements[T]['attributes'][Name] & keyof Instance<T>]>
    | undefined;
};

/** The attributes whose presence alone counts. */
export type BooleanAttribute<T extends Tag> = Elements[T]['booleanAttribute'];

/** The events, as a listener on the element itself hears them. */
export type Events<T extends Tag> = {
  [Name in keyof Elements[T]['events']]: Elements[T]['events'][Name] & {readonly currentTarget: Instance<T>};
};

/** Listeners by the names of the events behind a prefix. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [Name in keyof Events<T> as `${Prefix}${Name & string}`]?: ((event: Events<T>[Name]) => void) | undefined;
};
