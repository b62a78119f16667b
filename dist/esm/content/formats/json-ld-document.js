/** A schema.org JSON-LD document in any form that it is published in → article. */
import { directionOf } from '../../i18n/direction.js';
import { toTag, UNDETERMINED } from '../../i18n/tags.js';
import { ContentError, isContentError } from '../errors.js';
import { toArticle } from '../model.js';
import { toIsoDate } from './dates.js';
import { readJsonLd } from './json-ld.js';
import { plainForms } from './json-ld-forms.js';
import { ownReadingMinutes, spokenIn, translationsOf, withPlainTexts } from './mend.js';
import { readSites } from './site.js';
/** Types that are named where nothing in a document can be shown. */
const NAMED_TYPES = 5;
/**
 * Reads a document. One that has no article and no questions, but a site, is taken as about the site itself.
 *
 * @throws {ContentError} `empty` where nothing in it can be shown, `too-large` where it has too many nodes.
 */
export function readJsonLdDocument({ json, text, url, language }) {
    const problems = [];
    const plain = plainForms(json, problems);
    const sites = readSites(json, url);
    try {
        const document = readJsonLd(json, url, plain);
        return withSites({
            ...document,
            article: mended(document.article, problems, language),
            versions: document.versions.map((version) => mended(version, [])),
        }, sites);
    }
    catch (error) {
        if (!isContentError(error) || error.kind !== 'empty')
            throw error;
        if (sites?.in('').name) {
            const site = readSite(json, url, plain, sites, language);
            return { ...site, article: { ...site.article, problems } };
        }
        const types = [...text.matchAll(/"@type"\s*:\s*"([^"]+)"/g)].map(([, type]) => type);
        throw new ContentError('empty', { found: [...new Set(types)].slice(0, NAMED_TYPES).join(', ') });
    }
}
/** A document about a site, in every language that it is stated to be in. */
function readSite(json, documentUrl, plain, sites, contentLanguage) {
    // A site is a CreativeWork, and its translations are found as those of any other.
    const { article, versions, ...rest } = readJsonLd(json, documentUrl, (node) => {
        const known = plain(node);
        if (!sites.isSite(known['@type']))
            return known;
        const isNamed = [known['name'] ?? []].flat().length > 0;
        return { ...known, '@type': 'CreativeWork', name: isNamed ? known['name'] : sites.in('').name };
    });
    // What a site is called tells nothing about its language: many are "Meridian" in Arabic, too.
    const stated = [article.language, toTag(contentLanguage), ...sites.languages];
    const own = stated.find((tag) => tag !== UNDETERMINED) ?? UNDETERMINED;
    const listed = article.translations.filter(({ language }) => language !== UNDETERMINED);
    const added = [...new Set([own, ...sites.languages])]
        .filter((tag) => listed.every(({ language }) => language !== tag))
        .map((language) => ({ language, url: '', src: '', title: sites.in(language).name }));
    const translations = [...listed, ...added];
    const version = (language) => {
        const site = sites.in(language);
        const { url, documentUrl } = article;
        return toArticle({
            title: site.name,
            language,
            direction: directionOf(language),
            url: site.url || url,
            documentUrl,
            siteName: site.name,
            translations,
            site,
        });
    };
    const atHand = listed.filter(({ src }) => !src);
    const others = new Set([...versions, ...added, ...atHand].map(({ language }) => language));
    others.delete(own);
    return { ...rest, article: version(own), versions: [...others].map(version) };
}
/** The document with the site that its versions are on, as the readers of each language know it. */
function withSites(document, sites) {
    if (!sites)
        return document;
    const on = (article) => ({ ...article, site: sites.in(article.language) });
    return { ...document, article: on(document.article), versions: document.versions.map(on) };
}
/**
 * @param problems What could not be read as published.
 * @param contentLanguage What the server says of the whole document.
 */
function mended(article, problems, contentLanguage = '') {
    const own = withPlainTexts(article);
    const date = (name, term) => {
        const given = own[name];
        const iso = toIsoDate(given);
        if (given && !iso)
            problems.push(`${term} is no date that is understood: ${given}`);
        else if (given !== iso)
            problems.push(`${term} is no date of ISO 8601: ${given}. It is taken as ${iso}.`);
        return iso;
    };
    const spoken = spokenIn(own, [
        ['inLanguage', own.language === UNDETERMINED ? '' : own.language],
        ['Content-Language', contentLanguage],
    ], problems);
    return toArticle({
        ...own,
        ...spoken,
        published: date('published', 'datePublished'),
        modified: date('modified', 'dateModified'),
        readingMinutes: ownReadingMinutes(article),
        translations: spoken.language === own.language
            ? own.translations
            : translationsOf(own, { language: spoken.language, url: own.url, src: '', title: own.title }),
        problems: [...own.problems, ...problems],
    });
}
