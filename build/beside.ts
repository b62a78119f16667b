import {cp} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Plugin} from 'vite';

/** Copies folders beside the one that is built, each under a name: what pages fetch that is no part of their build. */
export function beside(folders: Readonly<Record<string, string>>): Plugin {
  let directory: string;
  return {
    name: 'beside',
    configResolved({root, build}) {
      directory = resolve(root, build.outDir, '..');
    },
    async closeBundle() {
      await Promise.all(
        Object.entries(folders).map(([name, from]) => cp(from, resolve(directory, name), {recursive: true})),
      );
    },
  };
}
