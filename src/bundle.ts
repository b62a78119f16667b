/** The script tag `zo.js`: defines the elements of an article, and fetches any other when its tag appears in the page. */
import {load} from './content/load.js';
import './define/language-switcher.js';
import './define/article-card.js';
import './define/qa.js';
import {discover} from './discover.js';
import {ContentElement} from './elements/content-element.js';
import {msg} from './i18n/interface.js';

export {registerFormat} from './content/formats/registered.js';
export {registerLocale} from './i18n/interface.js';
export {getReaderLanguage, setReaderLanguage} from './i18n/reader-language.js';

const request = discover({
  'zo-article-list': () => import('./define/article-list.js'),
  'zo-site-header': () => import('./define/site-header.js'),
  'zo-search': () => import('./define/search.js'),
});

/** What the chunks of this script take from it: a page has one of each. See build/self-contained-chunks.ts. */
const shared = {
  ContentElement,
  load,
  msg,
  request,
};

(globalThis as Record<symbol, unknown>)[Symbol.for('zo')] ??= shared;
