import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'vite';

/** Bytes, compressed with brotli, that the script tag may take for a first view in English. */
export const CEILING_BYTES = 14_000;

/** Fails the build when a script, with all it imports at once, is larger than it may be. */
export function ceiling(script: string, bytes: number): Plugin {
  return {
    name: 'ceiling',
    writeBundle(_, bundle) {
      const entry = bundle[script];
      if (entry?.type !== 'chunk' || entry.imports.length > 0) return this.error(`${script} is not one file.`);
      const size = brotliCompressSync(entry.code).length;
      if (size > bytes) this.error(`${script} has ${size} bytes (brotli), more than the ${bytes} it may have.`);
      console.info(`${script}: ${size} of ${bytes} bytes (brotli)`);
    },
  };
}
