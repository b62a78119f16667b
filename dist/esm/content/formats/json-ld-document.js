/** A schema.org JSON-LD document in any form that it is published in → article. */
import { UNDETERMINED } from '../../i18n/tags.js';
import { ContentError, isContentError } from '../errors.js';
import { toArticle } from '../model.js';
import { toIsoDate } from './dates.js';
import { readJsonLd } from './json-ld.js';
import { plainForms } from './json-ld-forms.js';
import { ownReadingMinutes, spokenIn, translationsOf, withPlainTexts } from './mend.js';
/** Types that are named where nothing in a document can be shown. */
const NAMED_TYPES = 5;
/**
 * Reads a document.
 *
 * @throws {ContentError} `empty` where nothing in it can be shown as an article, `too-large` where it has too many nodes.
 */
export function readJsonLdDocument({ json, text, url, language }) {
    const problems = [];
    const document = read(json, text, url, problems);
    return {
        ...document,
        article: mended(document.article, problems, language),
        versions: document.versions.map((version) => mended(version, [])),
    };
}
function read(json, text, url, problems) {
    try {
        return readJsonLd(json, url, plainForms(json, problems));
    }
    catch (error) {
        if (!isContentError(error) || error.kind !== 'empty')
            throw error;
        const types = [...text.matchAll(/"@type"\s*:\s*"([^"]+)"/g)].map(([, type]) => type);
        throw new ContentError('empty', { found: [...new Set(types)].slice(0, NAMED_TYPES).join(', ') });
    }
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
