/**
 * What of the package others build on, as text that is kept in `api/`, so that no change of it goes unnoticed: the
 * declarations of each entry, and what pages write. `npm run api` brings the texts up to date with `dist/`.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {Extractor, ExtractorConfig, ExtractorLogLevel} from '@microsoft/api-extractor';
import {DIST, elements, type ElementReference} from './manifest.js';

export const API = fileURLToPath(new URL('../api/', import.meta.url));

/** The entries that have declarations of their own. Those of the frameworks are made of `elements`. */
const ENTRIES = {
  index: 'esm/index.d.ts',
  server: 'esm/server/index.d.ts',
  elements: 'types/elements.d.ts',
};

/** The texts as `dist/` has them, by their file's name. */
export function reports(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    return new Map([
      ...Object.entries(ENTRIES).map(([name, path]) => [`${name}.api.md`, declarations(name, path, folder)] as const),
      ['markup.txt', markup()] as const,
    ]);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The declarations of an entry, and of what it names. */
function declarations(name: string, path: string, folder: string): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(DIST, path),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'NodeNext',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [join(DIST, path)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: folder,
        reportVariants: ['public'],
        reportTempFolder: join(folder, 'temp'),
        includeForgottenExports: true,
      },
      docModel: {enabled: false},
      dtsRollup: {enabled: false},
      tsdocMetadata: {enabled: false},
      messages: {
        // What declarations say of themselves is eslint's business.
        extractorMessageReporting: {default: {logLevel: ExtractorLogLevel.None}},
        tsdocMessageReporting: {default: {logLevel: ExtractorLogLevel.None}},
        compilerMessageReporting: {default: {logLevel: ExtractorLogLevel.Error}},
      },
    },
  });
  mkdirSync(join(folder, 'temp'), {recursive: true});
  const {succeeded} = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  if (!succeeded) throw new Error(`Expected declarations in dist/${path} that can be read: npm run build.`);
  const text = readFileSync(join(folder, `${name}.public.api.md`), 'utf8');
  // The library's words in English are no promise; their ids are.
  return text.replace(/^( {4}readonly [\w"-]+: )".*";$/gm, '$1string;');
}

/** What pages and their style sheets write: a line for each attribute, event, slot, part, custom property and state. */
function markup(): string {
  return elements.map(lines).join('\n');
}

function lines({tagName, properties, events, slots = [], cssParts = [], ...more}: ElementReference): string {
  const {attributes = [], cssProperties = [], cssStates = []} = more;
  return [
    tagName,
    ...attributes.map(
      ({name, type, default: value}) => `  attribute ${name}: ${type?.text ?? 'string'} = ${value ?? "''"}`,
    ),
    ...properties.map(
      ({name, readonly, type}) => `  property ${readonly ? 'readonly ' : ''}${name}: ${type?.text ?? ''}`,
    ),
    ...events.map(({name, type}) => `  event ${name}: ${type?.text ?? 'Event'}`),
    ...slots.map(({name}) => `  slot ${name || '(default)'}`),
    ...cssParts.map(({name}) => `  part ${name}`),
    ...cssProperties.map(({name, default: value = ''}) => `  custom property ${name}: ${value}`),
    ...cssStates.map(({name}) => `  state ${name}`),
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  mkdirSync(API, {recursive: true});
  for (const [name, text] of reports()) writeFileSync(API + name, text);
}
