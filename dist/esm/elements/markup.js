/** Showing the article's own markup; a chunk that is fetched when an article has any. */
import { sanitize } from '../content/sanitize.js';
import { markupStyles } from './markup.styles.js';
const styles = new CSSStyleSheet();
styles.replaceSync(markupStyles);
/** Fills a node in an element's shadow root with markup that was made safe, as `sanitize` takes it, and styles it. */
export async function showMarkup(node, { adoptedStyleSheets }, ...markup) {
    const fragment = await sanitize(...markup);
    if (!adoptedStyleSheets.includes(styles))
        adoptedStyleSheets.push(styles);
    node.append(fragment);
}
