import {minify} from 'terser';
import type {Plugin} from 'vite';

/** Minifies the script tags once more, after the bundler: together the two are a few per cent tighter than either. */
export function minifyChunks(): Plugin {
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
          format: {comments: false},
        });
        chunk.code = code!;
      }
    },
  };
}
