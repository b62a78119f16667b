import { pageUrl, readBytes, request } from './request.js';
/**
 * The site that an article is on. What the script tag reads by itself is the article alone; then its document is read
 * once more, for what it says of its site. The browser has it in its cache, as a rule.
 *
 * @param src What the article was asked for by: a `#id` names a data block of the page, which makes no request.
 * @returns `undefined` where the document says nothing of a site.
 * @throws {ContentError}
 */
export async function siteOf(article, src, signal) {
    if (article.site || !article.documentUrl)
        return article.site;
    const { recover } = await import('./recover.js');
    const isOwn = article.documentUrl === pageUrl();
    if (src.startsWith('#') && isOwn)
        return siteIn(await recover({ src, signal }, []), article);
    const url = article.documentUrl;
    const response = await request(url, signal);
    const bytes = await readBytes(response);
    return siteIn(await recover({ src: url, signal, response, bytes }, []), article);
}
function siteIn({ article, versions }, { language }) {
    return [article, ...versions].find((version) => version.language === language)?.site ?? article.site;
}
