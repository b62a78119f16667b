/** The language of an article, from what is said of it in several places and from its letters. */
import { type Direction } from '../../i18n/direction.js';
/** Somewhere that a language is said, as in "<html lang>", and what it says there. */
export type Statement = readonly [place: string, code: string];
/**
 * Decides between several statements.
 *
 * @param statements Those to be believed first come first.
 * @param text The article's words: a statement that does not fit their script is not believed.
 * @param problems Where a statement is not believed, it is said there.
 */
export declare function resolveLanguage(statements: readonly Statement[], text: string, problems: string[]): string;
/** The direction of a text whose language is unknown: that of its letters, else the `dir` that the page has. */
export declare function directionOfText(text: string, dir: string): Direction;
