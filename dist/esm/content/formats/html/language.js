/** The language of a page's article, from what the page says of it in several places and from its letters. */
import { directionOf } from '../../../i18n/direction.js';
import { dominantScript, languageOfScript, likeliestLanguage, tagInScript } from '../../../i18n/script.js';
import { maximize, toTag, UNDETERMINED } from '../../../i18n/tags.js';
/**
 * Decides between the statements of a page.
 *
 * @param statements Those to be believed first come first.
 * @param text The article's words: a statement that does not fit their script is not believed.
 * @param problems Where a statement is not believed, it is said there.
 */
export function resolveLanguage(statements, text, problems) {
    const known = statements
        .map(([place, code]) => ({ place, code, tag: code ? toTag(code) : UNDETERMINED }))
        .filter(({ tag }) => tag !== UNDETERMINED);
    const [first] = known;
    const script = dominantScript(text);
    const fitting = known.flatMap(({ tag }) => tagInScript(tag, script) ?? []);
    const [winner] = fitting;
    if (first && tagInScript(first.tag, script) === undefined) {
        const language = winner ?? languageOfScript(script);
        problems.push(`${first.place} says ${first.code}, but the text is in ${script} letters: ` +
            (language === UNDETERMINED ? 'its language is taken as unknown.' : `it is taken as ${language}.`));
        return language;
    }
    // Letters alone are not asked where nothing is stated but a script with one language.
    if (!winner)
        return languageOfScript(script);
    // "zh" is Simplified by itself; another statement may say that it is Traditional.
    const own = maximize(winner);
    const finer = winner.includes('-')
        ? undefined
        : fitting.find((tag) => {
            const other = maximize(tag);
            return other.language === own.language && other.script !== own.script;
        });
    return finer ?? winner;
}
/** The direction of a text whose language is unknown: that of its letters, else the `dir` that the page has. */
export function directionOfText(text, dir) {
    const script = dominantScript(text);
    return !script && dir === 'rtl' ? dir : directionOf(likeliestLanguage(script), text);
}
