import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/** Takes the white space out of the library's `html` and `css` literals. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    async transform(source, id) {
      if (!/\/src\/(?:elements|styles)\/[^?]*\.ts/.test(id)) return null;
      const minified = await minifyHTMLLiterals(source, {
        fileName: id,
        minifyOptions: {
          // Attributes that hold an expression must keep their value, empty or boolean as they look.
          removeEmptyAttributes: false,
          collapseBooleanAttributes: false,
          removeAttributeQuotes: true,
        },
      });
      const code = minified?.code ?? source;
      // A style sheet that nothing is put into needs no tag that checks what is.
      const isPlain = !/css`[^`]*\$\{/.test(code);
      return {code: isPlain ? code.replace('import { css }', 'import { unsafeCSS as css }') : code, map: null};
    },
  };
}
