/** The script tag `zo.js`: defines the elements of an article, and fetches any other when its tag appears in the page. */
import {load} from './content/load.js';
import './define/language-switcher.js';
import './define/article-card.js';
import './define/qa.js';
import {discover} from './discover.js';
import {ContentElement} from './elements/content-element.js';
import {interfaceReady, msg} from './i18n/interface.js';
import {getReaderLanguage, onReaderLanguageChange, setReaderLanguage} from './i18n/reader-language.js';

export {registerFormat} from './content/formats/registered.js';
export {registerLocale} from './i18n/interface.js';
export {getReaderLanguage, setReaderLanguage};

const request = discover({
  'zo-article-list': () => import('./define/article-list.js'),
  'zo-site-header': () => import('./define/site-header.js'),
  'zo-search': () => import('./define/search.js'),
});

/** What the chunks of this script take from it: a page has one of each. See build/self-contained-chunks.ts. */
const shared = {
  ContentElement,
  getReaderLanguage,
  interfaceReady,
  load,
  msg,
  onReaderLanguageChange,
  request,
  setReaderLanguage,
};

(globalThis as Record<symbol, unknown>)[Symbol.for('zo')] ??= shared;
