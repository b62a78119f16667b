import type { Article, Translation } from '../model.js';
import { type Statement } from './language.js';
/** An article whose texts are without the entities and tags that publishers leave in them, and its names without "By". */
export declare function withPlainTexts(article: Article): Article;
/**
 * The language that an article is really in, and its direction.
 *
 * @param statements Who says a language, those to be believed first come first.
 * @param problems Where a statement is not believed, it is said there.
 * @param dir The direction that is stated, for a text whose language stays unknown.
 */
export declare function spokenIn(article: Article, statements: readonly Statement[], problems: string[], dir?: string): {
    language: string;
    direction: import("../../i18n/direction.js").Direction;
};
/** The reading time that the publisher states; `undefined` where it was computed of a text that may have changed. */
export declare function ownReadingMinutes({ readingMinutes: minutes, body, language }: Article): number | undefined;
/**
 * The translations that structured data names, then those named elsewhere; this version under its own language.
 *
 * @param own The article as the structured data has it.
 * @param self This version.
 */
export declare function translationsOf(own: Article, self: Translation, alternates?: readonly Translation[]): Translation[];
