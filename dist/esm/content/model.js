import { directionOf } from '../i18n/direction.js';
import { durationMinutes, readingMinutes } from '../i18n/reading-time.js';
import { toTag, UNDETERMINED } from '../i18n/tags.js';
import { plainText } from './text.js';
import { safeUrl } from './urls.js';
const EMPTY = {
    title: '',
    language: UNDETERMINED,
    direction: 'ltr',
    url: '',
    documentUrl: '',
    category: '',
    summary: '',
    body: '',
    authors: [],
    published: '',
    modified: '',
    readingMinutes: undefined,
    image: undefined,
    siteName: '',
    translations: [],
    questions: [],
    problems: [],
};
/** Completes an article: every property is there, the language canonical, direction and reading time derived. */
export function toArticle({ timeRequired, ...init }) {
    const article = { ...EMPTY, ...init };
    const { title, translations } = article;
    const language = toTag(article.language);
    const url = safeUrl(article.url, globalThis.document?.baseURI);
    let minutes = init.readingMinutes ?? durationMinutes(timeRequired);
    return {
        ...article,
        language,
        url,
        direction: init.direction ?? directionOf(language, title + plainText(article.body)),
        documentUrl: article.documentUrl || url,
        // Counted when asked for: of a feed's many articles, few are shown.
        get readingMinutes() {
            return (minutes ??= readingMinutes(plainText(article.body), language));
        },
        translations: translations.some((translation) => translation.language === language)
            ? translations
            : [{ language, url, src: '', title }, ...translations],
    };
}
