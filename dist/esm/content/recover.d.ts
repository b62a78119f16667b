import type { Format } from './formats/format.js';
import type { Attempt } from './load.js';
import { type ContentDocument } from './model.js';
/**
 * Gets a document from an attempt that did not yield one.
 *
 * @param registered Formats that the host page brought along; they come before the library's own.
 * @throws {ContentError} What was expected, what came, from which address, and what to do.
 */
export declare function recover(attempt: Attempt, registered: readonly Format[]): Promise<ContentDocument>;
