import type { ReactiveController } from 'lit';
/** What a controller that keeps the reader's choice is told by its host. */
interface Host {
    readonly queryParam?: string | undefined;
    readonly remember: boolean;
}
/** Keeps the reader's choice where the host asks for it: for the next visit, in the page's address, or both. */
export declare class LanguageMemory implements ReactiveController {
    #private;
    /** BCP 47 tags of the languages chosen while the host was in the page, the latest first. */
    readonly chosen: string[];
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /**
     * Keeps a choice for the next visit.
     *
     * @param language BCP 47 tag; `undefined` forgets the choice.
     */
    store(language: string | undefined): void;
}
export {};
