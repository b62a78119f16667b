/** The language of an article, from what is said of it in several places and from its letters. */
import { directionOf } from '../../i18n/direction.js';
import { repairTag } from '../../i18n/repair-tag.js';
import { dominantScript, languageOfScript, likeliestLanguage, tagInScript } from '../../i18n/script.js';
import { maximize, UNDETERMINED } from '../../i18n/tags.js';
/**
 * Decides between several statements.
 *
 * @param statements Those to be believed first come first.
 * @param text The article's words: a statement that does not fit their script is not believed.
 * @param problems Where a statement is not believed, it is said there.
 */
export function resolveLanguage(statements, text, problems) {
    const known = statements
        // A page in several languages is not in one of them.
        .filter(([, code]) => !code.includes(','))
        .map(([place, code]) => ({ place, code, ...repairTag(code) }))
        .filter(({ tag }) => tag !== UNDETERMINED);
    for (const { place, problem } of known)
        if (problem)
            problems.push(`${place}: ${problem}`);
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
