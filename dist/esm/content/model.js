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
    const { title = '', body = '', translations = [] } = init;
    const language = toTag(init.language);
    const url = safeUrl(init.url, globalThis.document?.baseURI);
    let minutes = init.readingMinutes ?? durationMinutes(timeRequired);
    return {
        ...EMPTY,
        ...init,
        language,
        url,
        direction: init.direction ?? directionOf(language, title + plainText(body)),
        documentUrl: init.documentUrl || url,
        // Counted when asked for: of a feed's many articles, few are shown.
        get readingMinutes() {
            return (minutes ??= readingMinutes(plainText(body), language));
        },
        translations: translations.some((translation) => translation.language === language)
            ? translations
            : [{ language, url, src: '', title }, ...translations],
    };
}
