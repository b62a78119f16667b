/** What a header has to do with the page around it: room, colour, focus, and the host's links. */
import type { ReactiveController } from 'lit';
import type { SiteHeader } from './site-header.js';
/** What a header looks like depends on what is around it. */
export interface Surroundings {
    /** There is no room for one line. */
    readonly isNarrow: boolean;
    /** The ground is dark. */
    readonly isDark: boolean;
}
/** Tells a header what it is surrounded by, and the page what a header that stays in view covers of it. */
export declare class HeaderSurroundings implements ReactiveController, Surroundings {
    #private;
    isNarrow: boolean;
    isDark: boolean;
    constructor(host: SiteHeader);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Takes another look. The browser calls it before it paints. */
    look(): void;
}
/** Moves the focus, and the page with it, to something that need not be able to have it. */
export declare function focusBeyond(target: HTMLElement): void;
