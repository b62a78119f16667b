import { type ContentDocument } from '../model.js';
import type { Served } from './format.js';
/**
 * Reads a post, a page, or a list of them; of a list, only the one that the fragment of its address names, if it names
 * one by its id, slug or link.
 *
 * @throws {ContentError} `format` where it is no JSON, `empty` where there is no post.
 */
export declare function readWordPress({ json, text, url, language }: Served): ContentDocument;
