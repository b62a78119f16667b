import { type ContentDocument } from '../model.js';
import type { Served } from './format.js';
/**
 * Reads a document. One that has no article and no questions, but a site, is taken as about the site itself.
 *
 * @throws {ContentError} `empty` where nothing in it can be shown, `too-large` where it has too many nodes.
 */
export declare function readJsonLdDocument({ json, text, url, language }: Served): ContentDocument;
