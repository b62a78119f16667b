import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Which languages an element is wanted in, the most wanted first: its own `lang` attribute, the reader's choice, the
 * nearest ancestor's `lang` (across shadow roots), the browser's languages. Follows all of them live.
 */
export declare class LanguageController implements ReactiveController {
    #private;
    /** BCP 47 tags that the page asks for: by a pinned element, by the reader, or by its own language. */
    stated: readonly string[];
    /** BCP 47 tags, the most wanted first. */
    wanted: readonly string[];
    constructor(host: ReactiveControllerHost & Element, onChange: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
