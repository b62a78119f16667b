import { inTurn } from '../turns.js';
import { Highlighter } from './highlight.js';
/** Results that are shown at most: more are for a page of results. */
export const RESULT_LIMIT = 20;
/**
 * What was found, with what it was found by marked; made in turns.
 *
 * @param terms For the number of an article, the words of the index that were close enough, folded.
 */
export async function toResults(query, articles, terms = () => []) {
    const highlighter = new Highlighter(query);
    const results = [];
    for (const [index, article] of articles.entries()) {
        const result = await inTurn(() => ({
            article,
            title: highlighter.mark(article.title, article.language, terms(index)),
            excerpt: highlighter.excerpt(article, terms(index)),
        }));
        results.push(result);
    }
    // To render them is the next piece.
    return inTurn(() => results);
}
