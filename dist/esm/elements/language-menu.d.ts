import { type ReactiveController } from 'lit';
import type { Translation } from '../content/model.js';
import type { LanguageMemory } from '../controllers/language-memory.js';
import type { LanguageSwitcher } from './language-switcher.js';
/** A button that opens the list of languages; with a field to find one by where there are many. */
export declare class LanguageMenu implements ReactiveController {
    #private;
    /** @param label What a language is shown as. */
    constructor(switcher: LanguageSwitcher, memory: LanguageMemory, label: (language: string) => unknown);
    hostDisconnected(): void;
    /** The menu is no longer in the page, which closes it without a word. */
    close(): void;
    /** @param page BCP 47 tag of the interface's language. */
    render(translations: readonly Translation[], current: string, page: string): unknown;
}
