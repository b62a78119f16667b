/** The script tag `zo.js`: defines every element. */
import './define/language-switcher.js';
import './define/article-card.js';
import './define/qa.js';

export {registerFormat} from './content/formats/registered.js';
export {registerLocale} from './i18n/interface.js';
export {getReaderLanguage, setReaderLanguage} from './i18n/reader-language.js';
