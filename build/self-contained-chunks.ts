import {parse} from 'node:path';
import type {Plugin} from 'vite';

const STR = '\0str';

/**
 * Gives each lazily loaded chunk its own copy of the few modules it shares with the entry. A chunk that imports the
 * entry instead would load it a second time on a page that links it as `zo.js?v=2`.
 */
export function selfContainedChunks(): Plugin {
  return {
    name: 'self-contained-chunks',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer) return null;
      // Locales need nothing of @lit/localize but the tag of templates with placeholders.
      if (source === '@lit/localize' && importer.includes('/locales/')) return `${STR}?${importer}`;
      const isRoot = (options as {kind?: string}).kind === 'dynamic-import';
      const owner = isRoot ? parse(source).name : /\?own=(.*)\./.exec(importer)?.[1];
      if (!owner) return null;
      const resolved = await this.resolve(source, importer.replace(/\?own=.*/, ''), {...options, skipSelf: true});
      // The file's extension stands last, too: it is what the transforms go by.
      return resolved && {...resolved, id: `${resolved.id}?own=${owner}${parse(resolved.id).ext}`};
    },
    load: (id) =>
      id.startsWith(STR) ? 'export const str = (strings, ...values) => ({strTag: true, strings, values});' : null,
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const imported = chunk.type === 'chunk' && chunk.imports.find((file) => bundle[file]);
        if (imported) this.error(`${chunk.fileName} imports ${imported}; it must be self-contained.`);
      }
    },
  };
}
