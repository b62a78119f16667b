import {createHash} from 'node:crypto';
import {posix} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'vite';

/**
 * Puts the chunks of a script into one folder that is named for what is in all of them, instead of giving each file a
 * name of its own: `zo/1a2b3c/recover.js`. A browser never mixes chunks of two releases, and the script has one hash to
 * carry, which the compression then finds again in each address.
 *
 * @param folder The folder that the chunks are made in, with names that end in `-` and a hash.
 */
export function releaseFolder(folder: string): Plugin {
  return {
    name: 'release-folder',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const made = Object.values(bundle).filter(({fileName}) => posix.dirname(fileName) === folder);
        const names = new Map(
          made.map(({fileName}) => {
            const {ext, name} = posix.parse(fileName);
            return [posix.basename(fileName), name.replace(/-[\w-]{6}$/, '') + ext];
          }),
        );
        if (new Set(names.values()).size < names.size) this.error(`Two chunks in ${folder} have one name.`);
        const renamed = (code: string, place: string) =>
          [...names].reduce((text, [from, to]) => text.replaceAll(from, place + to), code);
        const [entry] = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
        if (entry?.type !== 'chunk') return this.error('There is no script.');
        const sized = releases(made.map((file) => (file.type === 'chunk' ? file.code : file.source))).map(
          (release) => ({
            release,
            size: brotliCompressSync(renamed(entry.code, `${release}/`)).length,
          }),
        );
        const {release} = sized.reduce((best, one) => (one.size < best.size ? one : best));
        for (const file of Object.values(bundle)) {
          const isChunk = made.includes(file);
          if (file.type === 'chunk') file.code = renamed(file.code, isChunk ? '' : `${release}/`);
          if (isChunk) file.fileName = `${folder}/${release}/${names.get(posix.basename(file.fileName))!}`;
        }
      },
    },
  };
}

/** Names for what is in the files. One is as good as another, but for how well a script compresses that has it in it. */
function releases(files: readonly (string | Uint8Array)[]): string[] {
  return Array.from({length: 64}, (_, salt) => {
    const hash = createHash('sha256').update(String(salt));
    for (const file of files) hash.update(file);
    return hash.digest('hex').slice(0, 6);
  });
}
