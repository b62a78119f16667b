import {minify} from 'terser';
import type {Plugin} from 'vite';

/**
 * Has Chromium compile a script's functions while it is fetched, beside the page's own work, instead of each when it is
 * first called. For what a first view calls most of.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/**
 * Minifies the script tags once more, after the bundler: together the two are a few per cent tighter than either.
 *
 * @param options.entry The file that a first view needs whole; none where there is no such file.
 */
export function minifyChunks({entry = ''} = {}): Plugin {
  return {
    name: 'minify-chunks',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const {code} = await minify(chunk.code, {
          module: true,
          ecma: 2022,
          compress: {
            passes: 3,
            unsafe_arrows: true,
            pure_getters: true,
            keep_fargs: false,
            hoist_funs: true,
            unsafe_comps: true,
          },
          format: {comments: false, ...(chunk.fileName === entry && {preamble: COMPILE_AHEAD})},
        });
        chunk.code = code!;
      }
    },
  };
}
