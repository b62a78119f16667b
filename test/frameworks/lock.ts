/** `npm run examples:lock`: brings the examples' lockfiles up to date, after the library's dependencies changed. */
import {EXAMPLES} from './examples.js';
import {lock, pack} from './prepare.js';

await pack();
for (const example of EXAMPLES) await lock(example);
