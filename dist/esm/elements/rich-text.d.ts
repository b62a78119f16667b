import { type LitElement } from 'lit';
/** The module that makes markup safe; worth asking for before the content is there where it is likely to have some. */
export declare const loadMarkup: () => Promise<typeof import("./markup.js")>;
/** Turns published text or markup into what a template shows; keeps the nodes it made, so that a render repeats none. */
export declare class RichText {
    #private;
    constructor(host: LitElement);
    /**
     * Markup is shown as soon as it has been made safe; if that fails, nothing of it is shown.
     *
     * @param owner What has the text or markup as its body, as published.
     * @param base Address that the URLs in it are relative to.
     * @param level Level of the highest heading in it.
     */
    render(owner: {
        readonly body: string;
    }, base: string, level: number): unknown;
}
