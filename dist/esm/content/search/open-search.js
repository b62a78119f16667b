/**
 * OpenSearch description documents: where a site’s search is asked, and where its page of results is.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md#opensearch-description-document
 */
import { ContentError } from '../errors.js';
import { parseXml } from '../xml.js';
import { isTemplate } from './query-template.js';
const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';
/** Media types of answers, the best to read first. Suggestions (`application/x-suggestions+json`) are no results. */
const TYPES = [
    'application/feed+json',
    'application/ld+json',
    'application/json',
    'application/atom+xml',
    'application/rss+xml',
    'text/html',
];
/** Whether a text looks like an OpenSearch description document. */
export function isDescription(text) {
    return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:\w+:)?OpenSearchDescription\b/.test(text);
}
/**
 * @param url Address of the document: the base of its templates.
 * @throws {ContentError} `format` where it names no address that can be asked.
 */
export function readDescription(text, url) {
    const document = parseXml(text);
    const urls = [...document.getElementsByTagNameNS(NAMESPACE, 'Url')]
        .map((element) => ({
        type: element.getAttribute('type')?.split(';')[0].trim().toLowerCase() ?? '',
        template: absolute(element.getAttribute('template')?.trim() ?? '', url),
        rel: element.getAttribute('rel')?.split(/\s+/) ?? ['results'],
        startIndex: Number(element.getAttribute('indexOffset') ?? 1),
        startPage: Number(element.getAttribute('pageOffset') ?? 1),
        // The Parameter extension.
        method: element.getAttribute('method')?.toLowerCase() ?? 'get',
    }))
        .filter(({ rel, method, template }) => rel.includes('results') && method === 'get' && isTemplate(template));
    const [best] = urls
        .filter(({ type }) => TYPES.includes(type))
        .sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type));
    if (!best)
        throw new ContentError('format', { url, found: text.trim().slice(0, 40) }, noUrl(url));
    const { template, startIndex, startPage } = best;
    return { template, page: urls.find(({ type }) => type === 'text/html')?.template ?? '', values: { startIndex, startPage } };
}
const noUrl = (url) => `Expected a Url with rel="results", method="get", {searchTerms} and one of the types ${TYPES.join(', ')} in the ` +
    `OpenSearch description at ${url}, but found none.`;
/** An address with its placeholders as they are; a template may be relative to its document. */
function absolute(template, base) {
    return (URL.parse(template, base)?.href ?? '').replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}
