/** The script tag `zo-autoload.js`: fetches an element's module when its tag appears in the page, now or later. */
import {discover} from './discover.js';

discover({
  'zo-article-card': () => import('./define/article-card.js'),
  'zo-article-list': () => import('./define/article-list.js'),
  'zo-language-switcher': () => import('./define/language-switcher.js'),
  'zo-qa': () => import('./define/qa.js'),
  'zo-site-header': () => import('./define/site-header.js'),
  'zo-search': () => import('./define/search.js'),
});
