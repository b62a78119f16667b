import {transform} from 'lightningcss';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/**
 * Takes the white space out of the library's `html` and `css` literals.
 *
 * @param options.hydrates Whether the script takes over what a server has rendered: its templates must be the server's.
 */
export function minifyTemplates({hydrates}: {readonly hydrates: boolean}): Plugin {
  return {
    name: 'minify-templates',
    async transform(source, id) {
      if (!/\/src\/(?:elements|styles)\/[^?]*\.ts/.test(id)) return null;
      const minified = await minifyHTMLLiterals(source, {
        fileName: id,
        ...(hydrates && {shouldMinify: ({tag}) => tag === 'css'}),
        minifyOptions: {
          // Attributes that hold an expression must keep their value, empty or boolean as they look.
          removeEmptyAttributes: false,
          collapseBooleanAttributes: false,
          removeAttributeQuotes: true,
          minifyCSS: false,
        },
      });
      const code = minified?.code ?? source;
      // A style sheet that nothing is put into needs no tag that checks what is.
      const isPlain = !/css`[^`]*\$\{/.test(code);
      if (!isPlain) return {code, map: null};
      return {
        code: code
          .replace('import { css }', 'import { unsafeCSS as css }')
          .replace(/css`([^`]*)`/g, (_, sheet: string) => `css\`${minifyStyles(sheet)}\``),
        map: null,
      };
    },
  };
}

/** Minifies a style sheet as it stands in a literal; values, too. */
function minifyStyles(sheet: string): string {
  return transform({filename: '', code: Buffer.from(sheet), minify: true}).code.toString();
}
