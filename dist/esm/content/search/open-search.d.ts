import { type TemplateValues } from './query-template.js';
export interface SearchDescription {
    /** Template of the address whose answer is read. */
    readonly template: string;
    /** Template of the address of the page of results; empty where there is none. */
    readonly page: string;
    readonly values: TemplateValues;
}
/** Whether a text looks like an OpenSearch description document. */
export declare function isDescription(text: string): boolean;
/**
 * @param url Address of the document: the base of its templates.
 * @throws {ContentError} `format` where it names no address that can be asked.
 */
export declare function readDescription(text: string, url: string): SearchDescription;
