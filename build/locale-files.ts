import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {sourceLocale, targetLocales} from '../src/i18n/locales/codes.js';

const file = (locale: string) => fileURLToPath(new URL(`../src/i18n/locales/${locale}.ts`, import.meta.url));

/**
 * Makes each locale of the script tag a file of its own, asked for by one expression instead of by a list of imports.
 * The query changes with the words, so that a browser never takes them from an older release.
 *
 * @param folder Where the files go.
 * @param from The folder of what asks for them.
 */
export function localeFiles(folder: string, from: string): Plugin {
  const hash = createHash('sha256');
  for (const locale of targetLocales) hash.update(readFileSync(file(locale)));
  const version = hash.digest('hex').slice(0, 6);
  return {
    name: 'locale-files',
    enforce: 'pre',
    buildStart() {
      for (const locale of targetLocales) {
        this.emitFile({type: 'chunk', id: file(locale), fileName: `${folder}/${locale}.js`});
      }
    },
    transform(_, id) {
      if (id !== file('loaders')) return null;
      const code = `export const loaders = {${sourceLocale}: () => Promise.resolve({templates: {}})};
        for (const locale of '${targetLocales.join(' ')}'.split(' ')) {
          loaders[locale] = () =>
            import(/* @vite-ignore */ './${posix.relative(from, folder)}/' + locale + '.js?${version}');
        }`;
      return {code, map: null};
    },
  };
}
