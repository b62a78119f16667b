import {parse} from 'node:path';
import type {Plugin} from 'vite';

/** What the entry, `src/bundle.ts`, gives its chunks. */
const SHARED = `globalThis[Symbol.for('zo')]`;

/**
 * What a chunk has in place of the libraries that the entry holds. A chunk makes templates and leaves it to the entry's
 * Lit to render them, and it finds its words by the entry's `msg`.
 */
const LIBRARIES: Readonly<Record<string, string>> = {
  lit: `
    export const html = (strings, ...values) => ({_$litType$: 1, strings, values});
    export const nothing = Symbol.for('lit-nothing');
    export const css = (strings, ...values) => String.raw({raw: strings}, ...values);
    export {css as unsafeCSS};`,
  '@lit/localize': `
    export const msg = (template, options) => ${SHARED}.msg(template, options);
    export const str = (strings, ...values) => ({strings, values});`,
};

/** Modules that a page has only one of, and what a chunk may take from the entry's. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'content/load': ['load'],
  'elements/content-element': ['ContentElement'],
};

/** Modules that hold what the page has only one of. A chunk with a copy of one would be deaf to the entry's. */
const STATEFUL =
  /\/src\/(?:controllers\/(?:content|language)-controller|content\/(?:source|formats\/registered)|i18n\/(?:interface|page-language|reader-language))\.ts$/;

/** What would bring a second Lit along. */
const LIT = /^(?:lit|lit-html|lit-element|@lit\/[\w-]+)(?:\/|$)/;

/** What stands in for a module in a chunk; `undefined` where the chunk has a copy of its own. */
function standIn(id: string, importer: string): string | undefined {
  const [, path = ''] = /\/src\/(.*)\.ts$/.exec(id) ?? [];
  const names = MODULES[path];
  if (names) return `export const {${names.join()}} = ${SHARED};`;
  // An element that shows another has it defined.
  const [, element] = /^define\/(?!define$)(.*)/.exec(path) ?? [];
  if (element && importer.includes('/src/define/')) return `${SHARED}.request('zo-${element}');`;
  return undefined;
}

const STAND_IN = '\0stand-in:';

/**
 * Gives each lazily loaded chunk its own copy of the few modules it shares with the entry, and stand-ins for Lit. A
 * chunk that imports the entry instead would load it a second time on a page that links it as `zo.js?v=2`.
 */
export function selfContainedChunks(): Plugin {
  const standIns = new Map<string, string>();
  const known = (code: string, name: string, owner: string): string => {
    const id = `${STAND_IN}${name}?own=${owner}.js`;
    standIns.set(id, code);
    return id;
  };
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
      if (source in LIBRARIES) return known(LIBRARIES[source]!, source, owner);
      if (LIT.test(source)) {
        return this.error(`${importer} is in a chunk: of ${source}, build/self-contained-chunks.ts has no stand-in.`);
      }
      const resolved = await this.resolve(source, importer.replace(/\?own=.*/, ''), {...options, skipSelf: true});
      const code = resolved && !isRoot && standIn(resolved.id, importer);
      if (code) return known(code, parse(resolved.id).name, owner);
      if (resolved && STATEFUL.test(resolved.id)) {
        return this.error(`${importer} is in a chunk and cannot import ${source}, whose state is the entry's.`);
      }
      // The file's extension stands last, too: it is what the transforms go by.
      return resolved && {...resolved, id: `${resolved.id}?own=${owner}${parse(resolved.id).ext}`};
    },
    load: (id) => standIns.get(id) ?? null,
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const imported = chunk.type === 'chunk' && chunk.imports.find((file) => bundle[file]);
        if (imported) this.error(`${chunk.fileName} imports ${imported}; it must be self-contained.`);
      }
    },
  };
}
