/**
 * A page as a publisher serves it → article. What the page says of itself for machines comes first: JSON-LD, then
 * microdata; what that leaves open is taken from `<meta>` and `<link>` elements and from the text of the page itself.
 */
import { directionOf } from '../../i18n/direction.js';
import { readingMinutes } from '../../i18n/reading-time.js';
import { UNDETERMINED } from '../../i18n/tags.js';
import { ContentError, isContentError } from '../errors.js';
import { toArticle } from '../model.js';
import { isMarkup, paragraphs, plainText } from '../text.js';
import { parseInert } from '../trusted-types.js';
import { safeUrl } from '../urls.js';
import { toIsoDate } from './dates.js';
import { isSiteRoot, readAlternates, sameAddress } from './html/alternates.js';
import { plain, textOrMarkup } from './html/entities.js';
import { ownArticleFirst, readJsonLdBlocks } from './html/json-ld-blocks.js';
import { directionOfText, resolveLanguage } from './html/language.js';
import { findMainArticle } from './html/main-article.js';
import { Metadata } from './html/metadata.js';
import { readMicrodata } from './html/microdata.js';
import { ARTICLE, holdsType, isOfType, QUESTIONS } from './html/schema.js';
import { readJsonLd } from './json-ld.js';
/** The questions of a long list are no better a sample of its language than its first. */
const SAMPLED_QUESTIONS = 20;
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
    const read = (documentUrl) => attempt('The structured data', () => readJsonLd(data, documentUrl), undefined);
    const whole = read(base);
    const described = fragment ? read(`${base}#${fragment}`) : whole;
    // A fragment may name something else than the page's article; then the page says nothing of it.
    const isWhole = described?.article.title === whole?.article.title;
    const isArticle = holdsType(data, ARTICLE);
    const published = described?.article ?? toArticle({});
    const own = cleaned(published);
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
    const text = sampleOf({ ...own, title, summary, body });
    const language = resolveLanguage([
        ['inLanguage', own.language === UNDETERMINED ? '' : own.language],
        ['The lang attribute of the text', main.language],
        ['Content-Language', served.language],
        ['<html lang>', page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang') ?? ''],
        ...['content-language', 'language', 'dc.language', 'inlanguage'].map((name) => [`<meta ${name}>`, meta.first(name)]),
        ['og:locale', meta.locale()],
        ...alternates.own.map((tag) => ['hreflang', tag]),
    ], text, problems);
    const isOwnUrl = own.url && !sameAddress(own.url, url) && (isSiteRoot(address) || !isSiteRoot(own.url));
    const self = { language, url: isOwnUrl ? own.url : url, src: '', title };
    const article = toArticle({
        ...own,
        title,
        language,
        direction: language === UNDETERMINED ? directionOfText(text, main.direction) : directionOf(language),
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
        translations: translationsOf(own, self, alternates.translations),
        problems: [...new Set([...own.problems, ...problems])],
    });
    return { article, versions: described?.versions.map(cleaned) ?? [] };
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
    return trusted[0]?.replace(/#.*/, '') ?? address;
}
/** An article whose texts are as they are meant to be read. */
function cleaned(article) {
    const { image } = article;
    return {
        ...article,
        title: plain(article.title),
        category: plain(article.category),
        summary: plain(article.summary),
        body: textOrMarkup(article.body),
        authors: article.authors.map((author) => ({ ...author, name: plain(author.name).replace(/^by\s+/i, '') })),
        siteName: plain(article.siteName),
        image: image && { ...image, alt: plain(image.alt) },
        translations: article.translations.map((translation) => ({ ...translation, title: plain(translation.title) })),
        questions: article.questions.map((question) => ({
            ...question,
            title: plain(question.title),
            body: textOrMarkup(question.body),
            answers: question.answers.map((answer) => ({ ...answer, body: textOrMarkup(answer.body) })),
        })),
    };
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
/** The reading time that the publisher states; `undefined` where it was computed of a text that may have changed. */
function ownReadingMinutes({ readingMinutes: minutes, body, language }) {
    return minutes === readingMinutes(plainText(body), language) ? undefined : minutes;
}
/** The first of several values that is a date. */
function firstDate(...values) {
    return values.map(toIsoDate).find(Boolean) ?? '';
}
function sampleOf({ title, summary, body, questions }) {
    const asked = questions
        .slice(0, SAMPLED_QUESTIONS)
        .flatMap((question) => [question.title, ...question.answers.map(({ body }) => body)]);
    return [title, summary, body, ...asked]
        .map(plainText)
        .join(' ')
        .replace(/https?:\S+/g, '');
}
/** The translations that structured data names, then the page's alternates; this version under its own language. */
function translationsOf(own, self, alternates) {
    // Structured data that names no translation leaves the order to the alternates.
    const listed = own.translations.length > 1 ? own.translations : [];
    const all = [
        ...listed.map((one) => (one.language === own.language && !one.src ? { ...self, url: one.url || self.url } : one)),
        ...alternates.filter(({ url }) => listed.every((other) => other.url !== url)).map((one) => (one.src ? one : self)),
    ];
    const complete = all.some(({ language, src }) => language === self.language && !src) ? all : [self, ...all];
    return complete.filter(({ language }, index) => complete.findIndex((other) => other.language === language) === index);
}
