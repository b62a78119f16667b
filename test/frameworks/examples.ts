/** The examples: in which folder, built by which tool into what, and how the result is served. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const EXAMPLES_FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url));

export interface Example {
  readonly name: string;
  /** Its folder in `examples/`. */
  readonly folder: string;
  /** The npm package whose version is the framework's; none for plain HTML. */
  readonly framework?: string;
  /** What is built: files to be served as they are, below the example's folder. */
  readonly files?: string;
  /** What is built: a server, started by Node with these arguments; it listens at the port that `PORT` says. */
  readonly server?: readonly string[];
  /** Whether the page at `/rendered` has elements that were rendered on the server. */
  readonly renders?: boolean;
}

const ALL: readonly Example[] = [
  {name: 'Plain HTML', folder: 'html', files: '.'},
  {name: 'React', folder: 'react', framework: 'react', files: 'dist'},
  {name: 'Vue', folder: 'vue', framework: 'vue', files: 'dist'},
  {name: 'Svelte', folder: 'svelte', framework: 'svelte', files: 'dist'},
  {name: 'Angular', folder: 'angular', framework: '@angular/core', files: 'dist'},
  {name: 'Solid', folder: 'solid', framework: 'solid-js', files: 'dist'},
  {name: 'Preact', folder: 'preact', framework: 'preact', files: 'dist'},
  {
    name: 'Next.js',
    folder: 'next',
    framework: 'next',
    server: ['node_modules/next/dist/bin/next', 'start'],
    renders: true,
  },
  {name: 'Nuxt', folder: 'nuxt', framework: 'nuxt', server: ['.output/server/index.mjs'], renders: true},
];

/** The examples that `ONLY` names by their folders, separated by spaces; all of them without it. */
export const EXAMPLES = ALL.filter(
  ({folder}) => !process.env['ONLY'] || process.env['ONLY'].split(/\s+/).includes(folder),
);

export const folderOf = ({folder}: Example) => join(EXAMPLES_FOLDER, folder);

/** The version of an example's framework, as it is installed. */
export function frameworkVersion(example: Example): string {
  if (!example.framework) return '';
  const manifest = readFileSync(join(folderOf(example), 'node_modules', example.framework, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as {version: string}).version;
}
