import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Plugin} from 'vite';

/** Writes the licences of the packages that a bundle has parts of into a file beside it, as they ask for. */
export function licenses(fileName: string): Plugin {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const folders = new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageOf));
      const texts = [...folders].map((folder) => {
        const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
        return `${name} ${version} (${license})\n\n${text}`.trim();
      });
      const source = `${texts.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
      this.emitFile({type: 'asset', fileName, source});
    },
  };
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The folder of the package that a module belongs to: the nearest one whose package.json has a version. */
function packageOf(module: string): string {
  let folder = dirname(module.replace(/[?\0].*/, ''));
  while (
    !existsSync(join(folder, 'package.json')) ||
    !readFileSync(join(folder, 'package.json'), 'utf8').includes('"version"')
  )
    folder = dirname(folder);
  return folder;
}
