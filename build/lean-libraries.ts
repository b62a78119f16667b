import type {Plugin} from 'vite';

/**
 * What the script tag leaves out of its libraries. Each change must find its place, so that a new version of a
 * library that no longer has it fails the build instead of quietly growing it.
 */
const CHANGES: readonly {file: RegExp; find: RegExp; replacement: string}[] = [
  {
    // Every browser that the library runs in has adoptable style sheets.
    file: /@lit\/reactive-element\/css-tag\.js$/,
    find: /=\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/,
    replacement: '=true',
  },
  {
    // No browser that the library runs in needs Lit's polyfills.
    file: /(?:lit-html|lit-element|reactive-element)\.js$/,
    find: /\w+\.\w+PolyfillSupport/,
    replacement: 'undefined',
  },
  {
    // Nothing is rendered on a server for the script tag to take over.
    file: /lit-element\/lit-element\.js$/,
    find: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    replacement: '0',
  },
  {
    // Versions are for warnings that only a development build gives.
    file: /(?:lit-html|lit-element|reactive-element)\.js$/,
    find: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    replacement: '0',
  },
  {
    // What only a programmer's mistake would throw needs no words in production.
    file: /(?:lit-html|localize\/init\/(?:runtime|install))\.js$/,
    find: /Error\(["'][^"']*["']\)/g,
    replacement: 'Error()',
  },
  {
    // Templates bind attributes, events and content; nothing binds a property, a boolean attribute or an element.
    file: /lit-html\/lit-html\.js$/,
    find: /"\."===\w+\[1\]\?\w+:"\?"===\w+\[1\]\?\w+:/,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/,
    replacement: '0',
  },
  {
    // Nor is there a template of SVG or MathML.
    file: /lit-html\/lit-html\.js$/,
    find: /2===\w+\?"<svg>":3===\w+\?"<math>":""/,
    replacement: '""',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/,
    replacement: '""',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /2===\w+\|\|3===\w+/,
    replacement: 'false',
  },
  {
    // No element has decorators, which leave metadata.
    file: /reactive-element\/reactive-element\.js$/,
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    replacement: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=)/,
    replacement: '',
  },
  {
    // Ids of messages are given, so none is ever computed.
    file: /@lit\/localize\/internal\/id-generation\.js$/,
    find: /^[^]*$/,
    replacement: 'export const generateMsgId = () => "";',
  },
  {
    // Descriptions are for translators.
    file: /\/src\/i18n\/messages\.ts/,
    find: /,\s*desc: '[^']*'/g,
    replacement: '',
  },
];

/** Takes out of the script tag what only other uses of the libraries need. */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    enforce: 'pre',
    transform(code, id) {
      let changed = code;
      for (const {find, replacement} of CHANGES.filter(({file}) => file.test(id))) {
        if (!find.test(changed))
          this.error(`${id} no longer has what build/lean-libraries.ts leaves out: ${String(find)}`);
        changed = changed.replace(find, replacement);
      }
      return changed === code ? null : {code: changed, map: null};
    },
  };
}
