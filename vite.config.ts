import {join, parse} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {beside} from './build/beside.js';
import {ceiling, CEILING_BYTES} from './build/ceiling.js';
import {demoPages} from './build/demo-pages.js';
import {leanLibraries} from './build/lean-libraries.js';
import {licenses} from './build/licenses.js';
import {localeFiles} from './build/locale-files.js';
import {minifyChunks} from './build/minify-chunks.js';
import {minifyTemplates} from './build/minify-templates.js';
import {selfContainedChunks} from './build/self-contained-chunks.js';

/** The script tags, each built on its own, so that each is one file with chunks that nothing else shares. */
const SCRIPTS = {
  zo: 'src/bundle.ts',
  'zo-autoload': 'src/autoloader.ts',
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

export default defineConfig(({command, mode}) => {
  if (command === 'serve') return {publicDir: false, plugins: [demoPages()]};
  if (mode === 'inspect') return tool;
  if (mode === 'builder') return builder;
  const name = mode in SCRIPTS ? (mode as keyof typeof SCRIPTS) : 'zo';
  return {
    // A host page may be anywhere: chunks are found relative to the script that asks for them.
    base: './',
    publicDir: false,
    plugins: [
      // The autoloader's entry is small and holds nothing that its chunks share.
      name === 'zo' && selfContainedChunks(),
      // In the one script, the entry asks for them; in the other, a chunk beside them.
      localeFiles(`${name}/locales`, name === 'zo' ? '' : name),
      leanLibraries(),
      minifyTemplates(),
      minifyChunks(),
      licenses(`${name}.licenses.txt`),
      name === 'zo' && ceiling('zo.js', CEILING_BYTES),
    ],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
      outDir: 'dist',
      emptyOutDir: false,
      lib: {entry: SCRIPTS[name], formats: ['es'], fileName: () => `${name}.js`},
      rolldownOptions: {
        output: {
          minify: true,
          chunkFileNames: ({facadeModuleId}) =>
            `${name}/${parse(facadeModuleId?.replace(/\?.*/, '') ?? 'shared').name}-[hash:6].js`,
        },
      },
    },
  };
});
