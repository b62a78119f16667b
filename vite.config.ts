import {join, parse} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, type UserConfig} from 'vite';
import {beside} from './build/beside.js';
import {ceiling, CEILING_BYTES} from './build/ceiling.js';
import {demoPages} from './build/demo-pages.js';
import {leanLibraries} from './build/lean-libraries.js';
import {licenses} from './build/licenses.js';
import {localeFiles} from './build/locale-files.js';
import {minifyChunks} from './build/minify-chunks.js';
import {minifyTemplates} from './build/minify-templates.js';
import {releaseFolder} from './build/release-folder.js';
import {selfContainedChunks} from './build/self-contained-chunks.js';

/** The script tags, each built on its own, so that each is one file with chunks that nothing else shares. */
const SCRIPTS = {
  zo: 'src/bundle.ts',
  'zo-hydrate': 'src/hydrate-bundle.ts',
  'zo-autoload': 'src/autoloader.ts',
  // With all that the first loads later, in one file: what `integrity` says of it holds for everything that runs.
  'zo.all': 'src/bundle.ts',
};

/** The publisher's tool: one file that needs nothing but Node, so that it costs those nothing who only build pages. */
const tool: UserConfig = {
  publicDir: false,
  plugins: [licenses('inspect.licenses.txt')],
  ssr: {noExternal: true},
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20.19',
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    rolldownOptions: {output: {entryFileNames: 'inspect.js', codeSplitting: false}},
  },
};

/** The embed builder: static pages, with the library and the demo's articles beside their folder. */
const builder: UserConfig = {
  root: 'demo/builder',
  base: './',
  publicDir: false,
  plugins: [beside({dist: 'dist', content: 'demo/content', images: 'demo/images'})],
  build: {
    target: 'es2022',
    outDir: join(import.meta.dirname, 'builder-static/builder'),
    emptyOutDir: true,
    modulePreload: {polyfill: false},
    rolldownOptions: {input: ['demo/builder/index.html', 'demo/builder/preview.html']},
  },
};

const SERVER = fileURLToPath(new URL('src/server/', import.meta.url));

/**
 * What renders on a server: one file for Node, Deno and the runtimes of workers. What the content code and the elements
 * take from a browser is its own, so that nothing of the process it runs in is changed.
 */
const server: UserConfig = {
  publicDir: false,
  plugins: [licenses('server.licenses.txt')],
  resolve: {
    alias: [
      {find: /^@lit\/localize$/, replacement: `${SERVER}localize.ts`},
      // Its build for Node imports `buffer`, which not every runtime has.
      {
        find: /^@lit-labs\/ssr-client$/,
        replacement: fileURLToPath(new URL('node_modules/@lit-labs/ssr-client/index.js', import.meta.url)),
      },
    ],
  },
  ssr: {noExternal: true, resolve: {conditions: ['node', 'import', 'module', 'default']}},
  build: {
    ssr: 'src/server/index.ts',
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    rolldownOptions: {
      output: {entryFileNames: 'server.js', codeSplitting: false},
      transform: {
        inject: Object.fromEntries(
          [
            'CSSStyleSheet',
            'customElements',
            'document',
            'DOMParser',
            'Element',
            'fetch',
            'navigator',
            'ResizeObserver',
            'XMLSerializer',
          ].map((name) => [name, [`${SERVER}browser.ts`, name]]),
        ),
      },
    },
  },
};

export default defineConfig(({command, mode}) => {
  // The examples have dependencies of their own.
  if (command === 'serve') {
    return {publicDir: false, plugins: [demoPages()], optimizeDeps: {entries: ['demo/builder/*.html']}};
  }
  if (mode === 'inspect') return tool;
  if (mode === 'builder') return builder;
  if (mode === 'server') return server;
  const name = mode in SCRIPTS ? (mode as keyof typeof SCRIPTS) : 'zo';
  const isWhole = name === 'zo.all';
  const hydrates = name === 'zo-hydrate';
  const isEntry = name === 'zo' || hydrates;
  return {
    // A host page may be anywhere: chunks are found relative to the script that asks for them.
    base: './',
    publicDir: false,
    plugins: [
      // The autoloader's entry is small and holds nothing that its chunks share.
      isEntry && selfContainedChunks(),
      // In the one script, the entry asks for them; in the other, a chunk beside them.
      !isWhole && localeFiles(`${name}/locales`, isEntry ? '' : name),
      leanLibraries({hydrates}),
      minifyTemplates({hydrates}),
      // Takes half a minute for everything, to save little of what is fetched once.
      !isWhole && minifyChunks({entry: isEntry ? `${name}.js` : ''}),
      isEntry && releaseFolder(name),
      licenses(`${name}.licenses.txt`),
      name === 'zo' && ceiling('zo.js', CEILING_BYTES),
    ],
    define: {'process.env.NODE_ENV': '"production"', 'typeof window': '"object"'},
    // A worker is a file of its own, beside the chunks.
    worker: {
      format: 'es',
      plugins: () => [minifyChunks()],
      rolldownOptions: {output: {minify: true, entryFileNames: `${name}/[name]-[hash:6].js`}},
    },
    build: {
      target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
      outDir: 'dist',
      emptyOutDir: false,
      lib: {entry: SCRIPTS[name], formats: ['es'], fileName: () => `${name}.js`},
      rolldownOptions: {
        output: {
          minify: true,
          ...(isWhole && {codeSplitting: false}),
          chunkFileNames: ({facadeModuleId}) =>
            `${name}/${parse(facadeModuleId?.replace(/\?.*/, '') ?? 'shared').name}-[hash:6].js`,
        },
      },
    },
  };
});
