import { type ContentDocument } from '../model.js';
import type { Served } from './format.js';
/**
 * Reads a feed, or one article of it where the fragment of its address names one: by its id, the last part of the path
 * of its id, or its address.
 *
 * @throws {ContentError} `format` where it is no feed, `empty` where it has no article.
 */
export declare function readXmlFeed({ text, url, language }: Served): ContentDocument;
