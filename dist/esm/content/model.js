import { directionOf } from '../i18n/direction.js';
import { durationMinutes, readingMinutes } from '../i18n/reading-time.js';
import { toTag } from '../i18n/tags.js';
import { plainText } from './text.js';
import { safeUrl } from './urls.js';
/** What an article has where nothing is said, beside what is derived. */
const EMPTY = {
    title: '',
    category: '',
    summary: '',
    body: '',
    authors: [],
    published: '',
    modified: '',
    image: undefined,
    siteName: '',
    questions: [],
    problems: [],
};
/** Completes an article: every property is there, the language canonical, direction and reading time derived. */
export function toArticle(init) {
    const { title = '', body = '', translations = [] } = init;
    const language = toTag(init.language);
    const url = safeUrl(init.url, globalThis.document?.baseURI);
    let minutes = init.readingMinutes ?? durationMinutes(init.timeRequired);
    const article = {
        ...EMPTY,
        ...init,
        language,
        url,
        direction: init.direction ?? directionOf(language, title + plainText(body)),
        documentUrl: init.documentUrl || url,
        readingMinutes: minutes,
        translations: translations.some((translation) => translation.language === language)
            ? translations
            : [{ language, url, src: '', title }, ...translations],
    };
    // Counted when asked for: of a feed's many articles, few are shown.
    if (!minutes) {
        Object.defineProperty(article, 'readingMinutes', {
            get: () => (minutes ??= readingMinutes(plainText(body), language)),
        });
    }
    return article;
}
