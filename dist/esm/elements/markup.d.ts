/** What showing the article's own markup takes; a chunk that is fetched when an article has any. */
export { sanitize } from '../content/sanitize.js';
export { markupStyles } from './markup.styles.js';
