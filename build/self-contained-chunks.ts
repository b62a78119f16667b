import {parse} from 'node:path';
import type {Plugin} from 'vite';

/** What the library's copy of `msg` is found by: the page's first copy, whose locale its elements follow. */
const MSG = `globalThis[Symbol.for('zo-msg')]`;

/**
 * What a chunk has in place of the libraries that the entry holds. A chunk makes templates and leaves it to the
 * element's own Lit to render them, and it finds its words by the entry's `msg`.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  lit: `
    export const html = (strings, ...values) => ({_$litType$: 1, strings, values});
    export const nothing = Symbol.for('lit-nothing');`,
  '@lit/localize': `
    export const msg = (template, options) => ${MSG}(template, options);
    export const str = (strings, ...values) => ({strTag: true, strings, values});`,
};

/** Modules that hold what the page has only one of. A chunk with a copy of one would be deaf to the entry's. */
const STATEFUL =
  /\/src\/(?:controllers\/.*-controller|content\/source|i18n\/(?:interface|page-language|reader-language))\.ts$/;

/** What would bring a second Lit along. */
const LIT = /^(?:lit|lit-html|lit-element|@lit\/[\w-]+)(?:\/|$)/;

const STAND_IN = '\0stand-in:';

/**
 * Gives each lazily loaded chunk its own copy of the few modules it shares with the entry, and stand-ins for Lit. A
 * chunk that imports the entry instead would load it a second time on a page that links it as `zo.js?v=2`.
 */
export function selfContainedChunks(): Plugin {
  return {
    name: 'self-contained-chunks',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer) return null;
      const isRoot = (options as {kind?: string}).kind === 'dynamic-import';
      // Locales are chunks, too, which another plugin has made roots.
      const locale = /\/locales\/([\w-]+)\.ts$/.exec(importer)?.[1];
      const owner = isRoot ? parse(source).name : (locale ?? /\?own=(.*)\./.exec(importer)?.[1]);
      if (!owner) return null;
      if (source in STAND_INS) return `${STAND_IN}${source}?own=${owner}.js`;
      if (LIT.test(source)) {
        return this.error(`${importer} is in a chunk: of ${source}, build/self-contained-chunks.ts has no stand-in.`);
      }
      const resolved = await this.resolve(source, importer.replace(/\?own=.*/, ''), {...options, skipSelf: true});
      if (resolved && STATEFUL.test(resolved.id)) {
        return this.error(`${importer} is in a chunk and cannot import ${source}, whose state is the entry's.`);
      }
      // The file's extension stands last, too: it is what the transforms go by.
      return resolved && {...resolved, id: `${resolved.id}?own=${owner}${parse(resolved.id).ext}`};
    },
    load: (id) => (id.startsWith(STAND_IN) ? STAND_INS[id.slice(STAND_IN.length).replace(/\?.*/, '')]! : null),
    transform(code, id) {
      if (!id.endsWith('/@lit/localize/init/install.js')) return null;
      const changed = code.replace('msg = impl;', `msg = impl; ${MSG} ??= impl;`);
      if (changed === code) this.error(`${id} has another shape than build/self-contained-chunks.ts expects.`);
      return {code: changed, map: null};
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const imported = chunk.type === 'chunk' && chunk.imports.find((file) => bundle[file]);
        if (imported) this.error(`${chunk.fileName} imports ${imported}; it must be self-contained.`);
      }
    },
  };
}
