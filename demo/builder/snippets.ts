/** The code to copy: an embed, as plain HTML and as each framework writes it. Content is escaped as each of them asks. */

export const FRAMEWORKS = ['html', 'react', 'vue', 'svelte', 'angular', 'solid', 'preact'] as const;

export type Framework = (typeof FRAMEWORKS)[number];

/** An attribute of an element; `true` where its being there says it all. */
export interface Setting {
  readonly name: string;
  readonly property: string;
  readonly value: string | number | true;
}

export interface Embed {
  readonly tag: string;
  readonly src: string;
  /** Beside `src`. */
  readonly settings: readonly Setting[];
  /** Whether a language switcher stands before the element. */
  readonly switcher: boolean;
  /** Where the article's page is: shown until the element is there, and if its content cannot be loaded. */
  readonly link: {readonly url: string; readonly title: string} | undefined;
  /** Custom properties by name. */
  readonly theme: Readonly<Record<string, string>>;
  /** JSON-LD that the page carries, under the id that `src` names; empty where the content is elsewhere. */
  readonly json: string;
}

/** A text to copy, and the file that it belongs into. */
export interface Block {
  readonly file: string;
  readonly code: string;
}

/** How a language writes a tag's attribute, and a text between tags. */
interface Dialect {
  attribute(setting: Setting): string;
  text(text: string): string;
}

/** Longest line before each attribute has one of its own. */
const WIDTH = 100;

/** What to copy, the main file first. */
export function blocksOf(framework: Framework, embed: Embed): Block[] {
  if (framework === 'html') {
    const style = rule(embed);
    const parts = [
      '<script type="module" src="/dist/zo.js"></script>',
      style && `<style>\n${indented(style, 1)}\n</style>`,
      embed.json && jsonScript(embed),
      tags(embed, HTML),
    ];
    return [{file: 'index.html', code: parts.filter(Boolean).join('\n')}];
  }
  const style = rule(embed);
  return [
    {file: 'npm', code: `npm install @zeroopposite/widgets lit`},
    ...COMPONENTS[framework](embed),
    ...(style ? [{file: 'styles.css', code: style}] : []),
    ...(embed.json ? [{file: 'index.html', code: jsonScript(embed)}] : []),
  ];
}

const HTML: Dialect = {
  attribute: ({name, value}) => (value === true ? name : `${name}="${escaped(String(value))}"`),
  text: escaped,
};

/** As Preact and Solid have it, too. */
const REACT: Dialect = {
  attribute: ({name, value}) => jsxAttribute(name, value),
  text: (text) => (/[{}<>&]/.test(text) ? `{${literal(text)}}` : text),
};

const SVELTE: Dialect = {
  attribute: ({name, property, value}) => jsxAttribute(typeof value === 'number' ? property : name, value),
  text: REACT.text,
};

const VUE: Dialect = {
  attribute: ({name, value}) =>
    typeof value === 'number' ? `:${name}="${value}"` : HTML.attribute({name, property: name, value}),
  // Braces are a template's own.
  text: (text) => escaped(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;'),
};

const COMPONENTS: Readonly<Record<Exclude<Framework, 'html'>, (embed: Embed) => Block[]>> = {
  react: (embed) => jsxComponent('react', embed, REACT),
  preact: (embed) => jsxComponent('preact', embed, REACT),
  solid: (embed) => jsxComponent('solid', embed, REACT),
  vue: (embed) => [
    {
      file: 'Article.vue',
      code: [
        '<script setup lang="ts">',
        imports(embed),
        '</script>',
        '',
        '<template>',
        indented(tags(embed, VUE), 1),
        '</template>',
      ].join('\n'),
    },
    {
      file: 'vite.config.ts',
      code: "vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('zo-')}}});",
    },
  ],
  svelte: (embed) => [
    {
      file: 'Article.svelte',
      code: ['<script lang="ts">', indented(imports(embed), 1), '</script>', '', tags(embed, SVELTE)].join('\n'),
    },
  ],
  angular: (embed) => [{file: 'article.ts', code: angularComponent(embed)}],
};

function jsxComponent(framework: Framework, embed: Embed, dialect: Dialect): Block[] {
  const elements = tags(embed, dialect);
  const inner = embed.switcher ? `<>\n${indented(elements, 1)}\n</>` : elements;
  const code = [
    `// In tsconfig.json: "types": ["@zeroopposite/widgets/${framework}"]`,
    imports(embed),
    '',
    'export function Article() {',
    '  return (',
    indented(inner, 2),
    '  );',
    '}',
  ].join('\n');
  return [{file: 'Article.tsx', code}];
}

/** What comes from the content is the component's, so that its template has nothing to be escaped in it. */
function angularComponent(embed: Embed): string {
  const fields = new Map<string, string>();
  const dialect: Dialect = {
    attribute: ({name, property, value}) => {
      if (typeof value === 'number') return `[${property}]="${value}"`;
      if (value === true || /^[\w.-]*$/.test(value)) return HTML.attribute({name, property, value});
      fields.set(property, value);
      return name === property && name !== 'lang' ? `[${name}]="${property}"` : `[attr.${name}]="${property}"`;
    },
    text: (text) => {
      fields.set('title', text);
      return '{{ title }}';
    },
  };
  const template = tags(embed, dialect);
  return [
    "import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';",
    imports(embed),
    '',
    '@Component({',
    "  selector: 'app-article',",
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    '  template: `',
    indented(template, 2),
    '  `,',
    '})',
    'export class Article {',
    ...Array.from(fields, ([name, value]) => `  ${name} = ${literal(value)};`),
    '}',
  ].join('\n');
}

function imports({tag, switcher}: Embed): string {
  const names = new Set([...(switcher ? ['zo-language-switcher'] : []), tag]);
  return Array.from(names, (name) => `import '@zeroopposite/widgets/define/${name.replace(/^zo-/, '')}.js';`).join(
    '\n',
  );
}

function tags({tag, src, settings, switcher, link}: Embed, dialect: Dialect): string {
  const source: readonly Setting[] = src ? [{name: 'src', property: 'src', value: src}] : [];
  const content =
    link && element('a', [{name: 'href', property: 'href', value: link.url}], dialect.text(link.title), dialect);
  return [
    ...(switcher ? [element('zo-language-switcher', source, '', dialect)] : []),
    element(tag, [...source, ...settings], content && `\n${indented(content, 1)}\n`, dialect),
  ].join('\n');
}

function element(name: string, settings: readonly Setting[], content = '', dialect: Dialect): string {
  const attributes = settings.map((setting) => dialect.attribute(setting));
  const start = [`<${name}`, ...attributes].join(' ');
  const open =
    start.length < WIDTH || attributes.length < 2 ? start : `<${name}\n${indented(attributes.join('\n'), 1)}\n`;
  return `${open}>${content}</${name}>`;
}

function rule({tag, theme}: Embed): string {
  const declarations = Object.entries(theme).map(([name, value]) => `  ${name}: ${value};`);
  return declarations.length ? [`${tag} {`, ...declarations, '}'].join('\n') : '';
}

/** In JSON, what would end or confuse a `<script>` can only be part of a string. */
function jsonScript({json, src}: Embed): string {
  const text = json.trim().replace(/<(?=!--|\/?script)/gi, '\\u003c');
  return `<script type="application/ld+json" id="${src.slice(1)}">\n${text}\n</script>`;
}

function jsxAttribute(name: string, value: string | number | true): string {
  if (value === true) return name;
  if (typeof value === 'number') return `${name}={${value}}`;
  return /["&{}<>\\\n]/.test(value) ? `${name}={${literal(value)}}` : `${name}="${value}"`;
}

/** A string of JavaScript, which ends no `<script>` that it may stand in. */
function literal(text: string): string {
  const quoted = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${quoted.replaceAll('<', '\\x3c')}'`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function indented(text: string, steps: number): string {
  return text.replace(/^(?=.)/gm, '  '.repeat(steps));
}
