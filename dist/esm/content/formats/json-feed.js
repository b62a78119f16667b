/**
 * JSON Feed 1 and 1.1 → articles; and what is served under its name: feeds that were cut off on their way, and RSS
 * written as JSON.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
import { ContentError } from '../errors.js';
import { toArticle } from '../model.js';
import { documentUrl, safeUrl } from '../urls.js';
import { readItems } from './feed.js';
import { isObject, Properties, quote } from './properties.js';
import { asMarkup, asText, decodeEntities, textOf } from './text-fields.js';
/**
 * Reads a JSON Feed, or one article of it where the fragment of its address names one: by its id, the last part of the
 * path of its id, or its address.
 *
 * @throws {ContentError} `format` where it is no JSON, `empty` where it has no article.
 */
export function readJsonFeed({ json, text, url, language }) {
    const problems = [];
    const base = documentUrl(url);
    const document = json === undefined ? parseCutOff(text, base, problems) : json;
    const properties = new Properties(channelOf(document), problems);
    const version = properties.text('version');
    if (!/^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/.test(version))
        problems.push(`version is not that of a JSON Feed: ${quote(version)}.`);
    const feed = {
        base,
        title: decodeEntities(properties.text('title')),
        language: properties.language('language') || language,
        authors: authorsOf(properties, base),
    };
    const items = (isObject(document) && !properties.has('items', 'item') ? new Properties(document, problems) : properties)
        .objects('items', 'item')
        .map((item) => toItem(item.apart(), feed));
    return readItems(items, url, problems);
}
/** The object that has the feed's title: the document itself, or what RSS as JSON has in its place. */
function channelOf(document) {
    if (Array.isArray(document))
        return { items: document };
    if (!isObject(document))
        return undefined;
    const { rss, channel, feed } = document;
    return [isObject(rss) ? rss['channel'] : undefined, channel, feed].find(isObject) ?? document;
}
function toItem(item, feed) {
    const id = idOf(item);
    const url = item.url(feed.base, 'url', 'link') || item.url(feed.base, 'external_url') || safeUrl(id, '');
    return {
        names: [id, item.text('url', 'link'), url],
        read: (problems) => readItem(item, url, feed, problems),
    };
}
function readItem(item, url, feed, problems) {
    const authors = authorsOf(item, feed.base);
    return toArticle({
        title: decodeEntities(item.text('title')),
        language: item.language('language') || feed.language,
        url,
        // What the texts link to, they link to from the article's own page.
        documentUrl: url || feed.base,
        category: decodeEntities(item.text('tags', 'categories', 'category')),
        summary: item.has('summary') ? decodeEntities(item.text('summary')) : textOf(item.text('description')),
        body: bodyOf(item),
        authors: authors.length ? authors : feed.authors,
        published: item.date('date_published', 'pubDate'),
        modified: item.date('date_modified'),
        image: pictureOf(item, feed.base),
        siteName: feed.title,
        problems: [...new Set([...problems, ...item.problems])],
    });
}
/** An id is a text; RSS as JSON keeps its attributes beside it. */
function idOf(item) {
    const guid = item.value('id', 'guid');
    return isObject(guid) ? new Properties(guid, item.problems).text('#value', 'value') : item.text('id', 'guid');
}
function bodyOf(item) {
    return asMarkup(item.text('content_html', 'content:encoded', 'content')) || asText(item.text('content_text'));
}
/** Version 1.1 has a list of authors, version 1 has one; where a feed has both, the list is the newer. */
function authorsOf(properties, base) {
    const authors = properties.authors(base, 'authors');
    return authors.length ? authors : properties.authors(base, 'author', 'dc:creator');
}
function pictureOf(item, base) {
    const attached = item
        .objects('attachments', 'enclosure', 'enclosures')
        .find((attachment) => attachment.text('mime_type', 'type').startsWith('image/'));
    return (item.picture(base, 'image') ??
        item.picture(base, 'banner_image', 'thumbnail') ??
        attached?.picture(base, 'url', 'link'));
}
/**
 * Parses the beginning of a JSON text whose end is missing, up to the last value that is whole.
 *
 * @throws {ContentError} `format` where it is no such text.
 */
function parseCutOff(text, url, problems) {
    const open = [];
    let isString = false;
    let [end, depth] = [0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (isString) {
            if (character === '\\')
                at++;
            else
                isString = character !== '"';
        }
        else if (character === '"')
            isString = true;
        else if (character === '{')
            open.push('}');
        else if (character === '[')
            open.push(']');
        else if (character === ',')
            [end, depth] = [at, open.length];
        else if (character === open.at(-1)) {
            open.pop();
            [end, depth] = [at + 1, open.length];
        }
    }
    try {
        const json = JSON.parse(text.slice(0, end) + open.slice(0, depth).reverse().join(''));
        problems.push('The feed is cut off; what follows its last whole value is missing.');
        return json;
    }
    catch (cause) {
        throw new ContentError('format', { url, found: text.trim().slice(0, 40), cause });
    }
}
