/** The formats that content is read in, each a module that is fetched when it is met. */
import type { Format } from './format.js';
export declare const formats: readonly Format[];
