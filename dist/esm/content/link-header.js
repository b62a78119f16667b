import { toTag, UNDETERMINED } from '../i18n/tags.js';
import { safeUrl } from './urls.js';
/**
 * Adds the translations that a `Link` header names (`<…>; rel="alternate"; hreflang="de"`) to a document that does
 * not name them itself. Across origins, a server must expose the header.
 *
 * @param base Address of the document.
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
export function withLinkHeader(document, headers, base) {
    const { article } = document;
    const linked = translations(headers.get('link') ?? '', base);
    const added = linked.filter(({ language }) => article.translations.every((known) => known.language !== language));
    if (added.length === 0)
        return document;
    const extended = { ...article, translations: [...article.translations, ...added] };
    return { ...document, article: extended };
}
function translations(header, base) {
    return [...header.matchAll(/<([^>]*)>((?:\s*;\s*[\w*]+\s*=\s*(?:"[^"]*"|[^",;\s]+))*)/g)].flatMap(([, address = '', parameters = '']) => {
        const language = toTag(/;\s*hreflang\s*=\s*"?([^";\s]+)/i.exec(parameters)?.[1]);
        const isAlternate = /;\s*rel\s*=\s*(?:"[^"]*\balternate\b[^"]*"|alternate\b)/i.test(parameters);
        const url = safeUrl(address, base);
        return isAlternate && url && language !== UNDETERMINED ? [{ language, url, src: url, title: '' }] : [];
    });
}
