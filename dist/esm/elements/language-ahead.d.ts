/** Fetching a language before it is chosen; a chunk that is fetched when a reader first points at one. */
import type { ReactiveController } from 'lit';
import type { LanguageSwitcher } from './language-switcher.js';
/** Fetches the translation that the pointer rests on, or that has the focus, so that a change to it shows at once. */
export declare class LanguageAhead implements ReactiveController {
    #private;
    constructor(switcher: LanguageSwitcher);
    hostDisconnected(): void;
    /** The latest is what counts. */
    expect({ hreflang }: HTMLAnchorElement): void;
}
