/** Empties dist/, so that nothing of an earlier build stays in it. */
import {rmSync} from 'node:fs';

rmSync(new URL('../dist', import.meta.url), {recursive: true, force: true});
