/** What an article read from structured data takes to be shown as its author meant it. */
import { directionOf } from '../../i18n/direction.js';
import { readingMinutes } from '../../i18n/reading-time.js';
import { UNDETERMINED } from '../../i18n/tags.js';
import { plainText } from '../text.js';
import { directionOfText, resolveLanguage } from './language.js';
import { plain, textOrMarkup } from './text-fields.js';
/** The questions of a long list are no better a sample of its language than its first. */
const SAMPLED_QUESTIONS = 20;
/** An article whose texts are without the entities and tags that publishers leave in them, and its names without "By". */
export function withPlainTexts(article) {
    const { image } = article;
    return {
        ...article,
        title: plain(article.title),
        category: plain(article.category),
        summary: plain(article.summary),
        body: textOrMarkup(article.body),
        authors: article.authors
            .map((author) => ({ ...author, name: plain(author.name).replace(/^by\s+/i, '') }))
            // A bare address says who wrote it to a machine, not to a reader.
            .filter(({ name }) => name && !/^(?:https?:|\/)/.test(name)),
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
/**
 * The language that an article is really in, and its direction.
 *
 * @param statements Who says a language, those to be believed first come first.
 * @param problems Where a statement is not believed, it is said there.
 * @param dir The direction that is stated, for a text whose language stays unknown.
 */
export function spokenIn(article, statements, problems, dir = '') {
    const text = sampleOf(article);
    const language = resolveLanguage(statements, text, problems);
    return { language, direction: language === UNDETERMINED ? directionOfText(text, dir) : directionOf(language) };
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
/** The reading time that the publisher states; `undefined` where it was computed of a text that may have changed. */
export function ownReadingMinutes({ readingMinutes: minutes, body, language }) {
    return minutes === readingMinutes(plainText(body), language) ? undefined : minutes;
}
/**
 * The translations that structured data names, then those named elsewhere; this version under its own language.
 *
 * @param own The article as the structured data has it.
 * @param self This version.
 */
export function translationsOf(own, self, alternates = []) {
    // Structured data that names no translation leaves the order to the alternates.
    const listed = own.translations.length > 1 ? own.translations : [];
    const all = [
        ...listed.map((one) => (one.language === own.language && !one.src ? { ...self, url: one.url || self.url } : one)),
        ...alternates.filter(({ url }) => listed.every((other) => other.url !== url)).map((one) => (one.src ? one : self)),
    ];
    const complete = all.some(({ language, src }) => language === self.language && !src) ? all : [self, ...all];
    return complete.filter(({ language }, index) => complete.findIndex((other) => other.language === language) === index);
}
