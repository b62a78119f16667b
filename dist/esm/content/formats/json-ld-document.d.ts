import { type ContentDocument } from '../model.js';
import type { Served } from './format.js';
/**
 * Reads a document.
 *
 * @throws {ContentError} `empty` where nothing in it can be shown as an article, `too-large` where it has too many nodes.
 */
export declare function readJsonLdDocument({ json, text, url, language }: Served): ContentDocument;
