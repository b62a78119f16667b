/**
 * A page as a publisher serves it → article. What the page says of itself for machines comes first: JSON-LD, then
 * microdata; what that leaves open is taken from `<meta>` and `<link>` elements and from the text of the page itself.
 */
import { UNDETERMINED } from '../../i18n/tags.js';
import { ContentError, isContentError } from '../errors.js';
import { toArticle } from '../model.js';
import { isMarkup, paragraphs, plainText } from '../text.js';
import { parseInert } from '../trusted-types.js';
import { documentUrl, safeUrl } from '../urls.js';
import { toIsoDate } from './dates.js';
import { isSiteRoot, readAlternates, sameAddress } from './html/alternates.js';
import { ownArticleFirst, readJsonLdBlocks } from './html/json-ld-blocks.js';
import { findMainArticle } from './html/main-article.js';
import { Metadata } from './html/metadata.js';
import { readMicrodata } from './html/microdata.js';
import { ARTICLE, holdsType, isOfType, QUESTIONS } from './html/schema.js';
import { readJsonLd } from './json-ld.js';
import { plainForms } from './json-ld-forms.js';
import { siteOfPage } from './html/site-of-page.js';
import { ownReadingMinutes, spokenIn, translationsOf, withPlainTexts } from './mend.js';
import { readSites } from './site.js';
import { plain } from './text-fields.js';
/**
 * Reads a page.
 *
 * @throws {ContentError} `empty` where it has neither a title nor a text nor questions.
 */
export function readHtmlPage(served) {
    const page = parseInert(served.text, 'text/html');
    const problems = [];
    /** Whatever a page does to one of its readers, the others go on. */
    const attempt = (what, read, otherwise) => {
        try {
            return read();
        }
        catch (error) {
            if (!isContentError(error) || error.kind !== 'empty')
                problems.push(`${what} could not be read: ${error.message}`);
            return otherwise;
        }
    };
    const [address = '', fragment = ''] = served.url.split('#');
    const base = safeUrl(page.querySelector('base[href]')?.getAttribute('href'), address) || address;
    const meta = new Metadata(page);
    const url = pageAddress(page, base, meta, address, problems);
    const isOwn = (other) => [address, url].some((one) => sameAddress(one, safeUrl(other, base)));
    const blocks = attempt('The JSON-LD', () => readJsonLdBlocks(page, problems), []);
    const data = holdsType(blocks, ARTICLE)
        ? ownArticleFirst(blocks, isOwn)
        : [
            ...blocks,
            // Questions are often given twice.
            ...attempt('The microdata', () => readMicrodata(page, base), []).filter((item) => !isOfType(item, QUESTIONS) || !holdsType(blocks, QUESTIONS)),
        ];
    const read = (documentUrl) => attempt('The structured data', () => readJsonLd(data, documentUrl, plainForms(data, problems)), undefined);
    const whole = read(base);
    const described = fragment ? read(`${base}#${fragment}`) : whole;
    // A fragment may name something else than the page's article; then the page says nothing of it.
    const isWhole = described?.article.title === whole?.article.title;
    const isArticle = holdsType(data, ARTICLE);
    const published = described?.article ?? toArticle({});
    const own = withPlainTexts(published);
    const said = isWhole ? meta : new Metadata();
    const siteName = own.siteName || meta.first('og:site_name', 'application-name');
    const pageTitle = withoutSite(plain(page.title), siteName);
    const stated = (isArticle && own.title) || withoutSite(own.title || said.first('og:title', 'twitter:title', 'dc.title'), siteName);
    const image = pictureOf(own.image, said.picture(base));
    const category = own.category || said.first('article:section');
    const summary = own.summary || said.first('og:description', 'twitter:description', 'description');
    const authors = own.authors.length ? own.authors : said.authors();
    const main = attempt('The text of the page', () => findMainArticle(page, base, {
        title: stated || pageTitle,
        lines: [category, summary, siteName],
        names: authors.map(({ name }) => name),
        image: image?.url ?? '',
    }), { body: '', heading: '', language: '', direction: '', published: '' });
    // Without an article, questions are what the page is: its text would repeat them.
    const hasText = isWhole && (isArticle || !own.questions.length);
    const body = hasText && isBetter(main.body, own.body) ? main.body : own.body;
    const title = stated || main.heading || pageTitle;
    if (!title && !body && !own.questions.length)
        throw new ContentError('empty', { url: address });
    const alternates = attempt('The alternates', () => readAlternates(page, base, [address, url], problems), {
        translations: [],
        own: [],
    });
    const spoken = spokenIn({ ...own, title, summary, body }, [
        ['inLanguage', own.language === UNDETERMINED ? '' : own.language],
        ['The lang attribute of the text', main.language],
        ['Content-Language', served.language],
        ['<html lang>', page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang') ?? ''],
        ...['content-language', 'language', 'dc.language', 'inlanguage'].map((name) => [`<meta ${name}>`, meta.first(name)]),
        ['og:locale', meta.locale()],
        ...alternates.own.map((tag) => ['hreflang', tag]),
    ], problems, main.direction);
    const isOwnUrl = own.url && !sameAddress(own.url, url) && (isSiteRoot(address) || !isSiteRoot(own.url));
    const self = { language: spoken.language, url: isOwnUrl ? own.url : url, src: '', title };
    const sites = attempt('The structured data', () => readSites(data, fragment ? `${base}#${fragment}` : base), undefined);
    const siteIn = (tag) => siteOfPage(page, base, meta, sites?.in(tag));
    const article = toArticle({
        ...own,
        ...spoken,
        title,
        url: self.url,
        documentUrl: base,
        category,
        summary,
        body,
        authors,
        published: firstDate(own.published, ...said.all(...PUBLISHED), isWhole ? main.published : ''),
        modified: firstDate(own.modified, ...said.all(...MODIFIED)),
        readingMinutes: ownReadingMinutes(published),
        image,
        siteName,
        site: siteIn(spoken.language),
        translations: translationsOf(own, self, alternates.translations),
        problems: [...new Set([...own.problems, ...problems])],
    });
    return {
        ...described,
        article,
        versions: described?.versions.map((version) => ({ ...withPlainTexts(version), site: siteIn(version.language) })) ?? [],
    };
}
const PUBLISHED = [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date',
    'parsely-pub-date',
    'date',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];
/** What the page calls itself: its canonical address, unless that is the start of its site. */
function pageAddress(page, base, meta, address, problems) {
    const canonical = page.querySelector('link[rel~=canonical i][href]')?.getAttribute('href');
    const candidates = [canonical, meta.first('og:url')].map((candidate) => safeUrl(candidate, base)).filter(Boolean);
    const trusted = candidates.filter((candidate) => isSiteRoot(address) || !isSiteRoot(candidate));
    if (trusted.length < candidates.length)
        problems.push('The canonical address is left out: it is the start of the site, not this page.');
    return trusted[0] === undefined ? address : documentUrl(trusted[0]);
}
/** A title without the site's name, which many pages put behind it or before it. */
function withoutSite(title, siteName) {
    for (const separator of siteName ? [' | ', ' - ', ' – ', ' — ', ' · ', ' :: ', ' » '] : []) {
        const [before, after] = [`${siteName}${separator}`, `${separator}${siteName}`];
        if (title.endsWith(after))
            return title.slice(0, -after.length).trim();
        if (title.startsWith(before))
            return title.slice(before.length).trim();
    }
    return title;
}
/** The article's own picture, with what the page says of the same one. */
function pictureOf(own, other) {
    if (!own || own.url !== other?.url)
        return own ?? other;
    return { ...own, alt: own.alt || other.alt, width: own.width ?? other.width, height: own.height ?? other.height };
}
/**
 * Whether the text found in the page is better than the one in its structured data: the latter is often empty, a teaser,
 * or the whole text without a line break. Pages that hide the text from readers who do not pay have it there alone.
 */
function isBetter(found, own) {
    const [there, here] = [found, own].map((body) => plainText(body).replace(/[^\p{L}\p{N}]+/gu, ''));
    if (!there || !here)
        return Boolean(there);
    const isUnbroken = here.length > 200 && !isMarkup(own) && paragraphs(own).length < 2;
    const hasParagraphs = (found.match(/<(?:blockquote|br|h[2-6]|li|p|pre)\b/g)?.length ?? 0) > 1;
    if (isUnbroken && hasParagraphs && there.length > here.length * 0.6)
        return true;
    // The same text that goes on is told from another by its beginning.
    const goesOn = there.includes(here.slice(0, 40));
    return there.length > here.length * (goesOn ? 1.25 : 2);
}
/** The first of several values that is a date. */
function firstDate(...values) {
    return values.map(toIsoDate).find(Boolean) ?? '';
}
