/** The script tag `zo.js`: defines every element. */
import {load} from './content/load.js';
import './define/language-switcher.js';
import './define/article-card.js';
import './define/qa.js';
import {ContentElement} from './elements/content-element.js';
import {interfaceReady, msg} from './i18n/interface.js';
import {getReaderLanguage, onReaderLanguageChange, setReaderLanguage} from './i18n/reader-language.js';

export {registerFormat} from './content/formats/registered.js';
export {registerLocale} from './i18n/interface.js';
export {getReaderLanguage, setReaderLanguage};

/** What the chunks of this script take from it: a page has one of each. See build/self-contained-chunks.ts. */
const shared = {
  ContentElement,
  getReaderLanguage,
  interfaceReady,
  load,
  msg,
  onReaderLanguageChange,
  setReaderLanguage,
};

(globalThis as Record<symbol, unknown>)[Symbol.for('zo')] ??= shared;
