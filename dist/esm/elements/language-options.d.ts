/** What a switcher needs beyond a row of languages by their names; a chunk that is fetched when it is asked for. */
import type { ReactiveController } from 'lit';
import type { Translation } from '../content/model.js';
import { type LanguageList } from './language-sources.js';
import type { LanguageSwitcher } from './language-switcher.js';
/** The menu, the labels, the languages of a switcher without content, and the memory of the reader's choice. */
export declare class LanguageOptions implements ReactiveController {
    #private;
    constructor(switcher: LanguageSwitcher);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Whether a plain click opens the language's page. */
    get follows(): boolean;
    /** The languages of a switcher that has them from elsewhere than from content. */
    list(): LanguageList | undefined;
    /** @param page BCP 47 tag of the interface's language. */
    render(translations: readonly Translation[], language: string, page: string): unknown;
}
