import { type ContentDocument } from '../model.js';
import type { Served } from './format.js';
/**
 * Reads a page.
 *
 * @throws {ContentError} `empty` where it has neither a title nor a text nor questions.
 */
export declare function readHtmlPage(served: Served): ContentDocument;
