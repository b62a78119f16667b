import { type ContentDocument } from '../model.js';
import type { Served } from './format.js';
/**
 * Reads a Markdown document. Its first heading is its title where its front matter has none.
 *
 * @throws {ContentError} `empty` where nothing is written in it.
 */
export declare function readMarkdown({ text, url, language }: Served): Promise<ContentDocument>;
