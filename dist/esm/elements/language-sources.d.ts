import type { Translation } from '../content/model.js';
import type { LanguageInit } from './language-switcher.js';
/** The languages to choose from, and the one that is shown. */
export interface LanguageList {
    readonly translations: readonly Translation[];
    /** BCP 47 tag. */
    readonly language: string;
}
/**
 * A list as a host gives it. Of hundreds, it takes longer to tell which languages they are than all else that a menu's
 * button waits for; so that is left to {@link eachOnce}, as soon as it is known which one is shown.
 */
export declare function givenLanguages(languages: readonly LanguageInit[], wanted: readonly string[]): LanguageList;
/** The languages of a list, each of them once. */
export declare function eachOnce(translations: readonly Translation[]): readonly Translation[];
/**
 * The pages that links lead to: those inside the element's tag, else those of the page's head. `undefined` where there
 * are none, and for an element inside another one, whose content is still to come.
 *
 * @param page BCP 47 tag of the language that the page is in.
 */
export declare function linkedLanguages(element: Element, page: string): LanguageList | undefined;
