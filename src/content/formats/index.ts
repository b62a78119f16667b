/** The formats beside JSON-LD, each a module that is fetched when it is met. */
import type {Format} from './format.js';

export const formats: readonly Format[] = [];
