/** What all feeds have in common: they hold many articles, and are asked for one of them or for all. */
import { ContentError } from '../errors.js';
import { documentUrl } from '../urls.js';
/**
 * The item that the fragment of a feed's address names; or all items, with the newest as the article.
 *
 * @param url Address of the feed.
 * @param problems What could not be read of the feed itself; all its articles share it.
 * @throws {ContentError} `empty` where the feed has no item.
 */
export function readItems(items, url, problems) {
    const wanted = decode(url.slice(documentUrl(url).length + 1));
    if (items.length === 0)
        throw new ContentError('empty', { url: documentUrl(url), found: 'a feed without articles' });
    const named = wanted && find(items, wanted);
    if (named)
        return { article: named.read(problems), versions: [] };
    const missing = wanted ? [...problems, `No item is named ${JSON.stringify(wanted)}.`] : problems;
    const articles = items.map((item) => item.read(missing));
    return { article: newest(articles), versions: [], items: articles };
}
function find(items, wanted) {
    return (items.find(({ names }) => names.some((name) => decode(name) === wanted)) ??
        items.find(({ names }) => names.some((name) => lastPart(name) === wanted)));
}
/** What tells an id from its neighbours: "hello" of "https://example.org/2024/hello/?utm_source=feed". */
function lastPart(name) {
    const path = name.replace(/\/?(?:[?#].*)?$/s, '');
    return decode(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The article with the latest date; the first where none has one. */
function newest(articles) {
    const time = ({ published, modified }) => Date.parse(published || modified) || -Infinity;
    return articles.reduce((latest, article) => (time(article) > time(latest) ? article : latest));
}
