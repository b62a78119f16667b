/**
 * Writes the types of the elements for the frameworks, from the custom elements manifest, into dist/types. They are
 * types alone: at run time, each of these modules is empty. And what the script tags export, beside them.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path/posix';
import ts from 'typescript';
import {DIST, elements, moduleOfClass} from './manifest.js';

/** What a framework's types say of the elements, given the names that all of them share. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  react: likeReact('react'),
  preact: likeReact('preact'),
  /**
   * Solid writes a text or number that is constant as an attribute, and sets the property for what changes, whose name it
   * makes of kebab-case. `prop:`, `attr:` and `bool:` say which it is to be; `on:` listens to the element.
   */
  solid: `
import type {JSX} from 'solid-js';
import type {Attributes, BooleanAttribute, Instance, Listeners, Properties, Tag} from './elements.js';

type Prefixed<Prefix extends string, Values> = {
  [Name in keyof Values as \`\${Prefix}\${Name & string}\`]?: Values[Name];
};

/** A name in kebab-case. */
type Kebab<Name> = Name extends \`\${infer First}\${infer Rest}\`
  ? \`\${First extends Lowercase<First> ? First : \`-\${Lowercase<First>}\`}\${Kebab<Rest>}\`
  : '';

type Own<T extends Tag> = {[Name in keyof Properties<T> as Kebab<Name>]?: Properties<T>[Name]} &
  Prefixed<'prop:', Properties<T>> &
  Prefixed<'attr:', Attributes<T>> & {[Name in BooleanAttribute<T> as \`bool:\${Name}\`]?: boolean | undefined} &
  Listeners<T, 'on:'>;

/** What an element takes \`ElementProps<'zo-qa'>\`. */
export type ElementProps<T extends Tag> = Omit<JSX.HTMLAttributes<Instance<T>>, keyof Own<T>> & Own<T>;

type Elements = {[T in Tag]: ElementProps<T>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  /** Vue sets what is a property of the element as a property, the rest as attributes; `@<event>` listens. */
  vue: `
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Attributes, Events, Instance, Properties, Tag} from './elements.js';

/** What an element takes: \`ElementProps<'zo-qa'>\`. */
export type ElementProps<T extends Tag> = Omit<HTMLAttributes, keyof Attributes<T> | keyof Properties<T>> &
  Properties<T> &
  Omit<Attributes<T>, keyof Properties<T>> &
  PublicProps;

/** An element as templates are checked by. */
type Component<T extends Tag> = new () => Instance<T> & {
  /** @deprecated Not there at run time; for the check of templates alone. */
  $props: ElementProps<T>;
  /** @deprecated Not there at run time; for the check of templates alone. */
  $emit: EmitFn<{[Name in keyof Events<T>]: (event: Events<T>[Name]) => void}>;
};

type Elements = {[T in Tag]: Component<T>};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
  /** Svelte sets what is a property of the element as a property, the rest as attributes; `on<event>` listens. */
  svelte: `
import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Instance, Listeners, Properties, Tag} from './elements.js';

type Own<T extends Tag> = Properties<T> &
  Omit<Attributes<T>, keyof Properties<T>> &
  Listeners<T, 'on'> &
  /* Svelte 4. */ Listeners<T, 'on:'>;

/** What an element takes: \`ElementProps<'zo-qa'>\`. */
export type ElementProps<T extends Tag> = Omit<HTMLAttributes<Instance<T>>, keyof Own<T>> & Own<T>;

type Elements = {[T in Tag]: ElementProps<T>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
};

/** Both set what is a property of the element as a property, the rest as attributes; `on<event>` listens. */
function likeReact(framework: string): string {
  return `
import type {ClassAttributes, HTMLAttributes} from '${framework}';
import type {Attributes, Instance, Listeners, Properties, Tag} from './elements.js';

type Own<T extends Tag> = Properties<T> & Omit<Attributes<T>, keyof Properties<T>> & Listeners<T, 'on'>;

/** What an element takes: \`ElementProps<'zo-qa'>\`. */
export type ElementProps<T extends Tag> = ClassAttributes<Instance<T>> &
  Omit<HTMLAttributes<Instance<T>>, keyof Own<T>> &
  Own<T>;

type Elements = {[T in Tag]: ElementProps<T>};

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;
}

/** What the frameworks share: which names an element has, and what goes into them. */
function elementTypes(): string {
  const classes = [...elements.map(({name}) => name), ...elements.flatMap(({events}) => events.map(eventType))];
  return `${elements.map(({definition}) => `import '${fromTypes(definition)}';`).join('\n')}
${[...new Set(classes)]
  .map((name) => `import type {${name}} from '${fromTypes(moduleOfClass(name))}';`)
  .sort()
  .join('\n')}

interface Elements {
${elements
  .map(
    ({tagName, name, properties, events}) => `  '${tagName}': {
    instance: ${name};
    property: ${union(properties.filter(({readonly}) => !readonly).map((property) => property.name))};
    /** Attributes, by the properties that they set. */
    attributes: {${properties
      .filter(({attribute}) => attribute)
      .map((property) => `'${property.attribute}': '${property.name}'`)
      .join('; ')}};
    booleanAttribute: ${union(properties.filter(({type}) => type?.text === 'boolean').map(({attribute}) => attribute!))};
    events: {${events.map((event) => `'${event.name}': ${eventType(event)}`).join('; ')}};
  };`,
  )
  .join('\n')}
}

/** Name of an element. */
export type Tag = keyof Elements;

/** An element by its name. */
export type Instance<T extends Tag> = Elements[T]['instance'];

type Optional<Values> = {[Name in keyof Values]?: Values[Name] | undefined};

/** The properties that can be set. */
export type Properties<T extends Tag> = Optional<
  Pick<Instance<T>, Elements[T]['property'] & keyof Instance<T>>
>;

/** A value as an attribute takes it. */
type Written<Value> = Value extends boolean ? Value | '' : Value extends number ? Value | \`\${Value}\` : Value;

/** The attributes, and what can be written into them. */
export type Attributes<T extends Tag> = {
  [Name in keyof Elements[T]['attributes']]?:
    | Written<Instance<T>[Elements[T]['attributes'][Name] & keyof Instance<T>]>
    | undefined;
};

/** The attributes whose presence alone counts. */
export type BooleanAttribute<T extends Tag> = Elements[T]['booleanAttribute'];

/** The events, as a listener on the element itself hears them. */
export type Events<T extends Tag> = {
  [Name in keyof Elements[T]['events']]: Elements[T]['events'][Name] & {readonly currentTarget: Instance<T>};
};

/** Listeners by the names of the events behind a prefix. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [Name in keyof Events<T> as \`\${Prefix}\${Name & string}\`]?: ((event: Events<T>[Name]) => void) | undefined;
};
`;
}

/** What a script tag exports, as the modules of the package declare it. */
function scriptTypes(entry: string): string {
  const file = new URL(`../src/${entry}`, import.meta.url);
  const {statements} = ts.createSourceFile(entry, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const modules = statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .map(
      (statement) =>
        `${statement.getText().replace(/'\.\/(.+)\.js'/, (_, module: string) => `'${published(module)}'`)}\n`,
    );
  return modules.join('') || 'export {};\n';
}

/** Where a module of src/ is in dist/: what is a script tag is declared beside it, and is no ES module of the package. */
function published(module: string): string {
  const script = Object.entries(SCRIPTS).find(([, entry]) => entry === `${module}.ts`);
  return script ? `./${script[0]}.js` : `./esm/${module}.js`;
}

function eventType({name, type}: (typeof elements)[number]['events'][number]): string {
  if (!type?.text) throw new Error(`Expected the type of ${name} in its docblock: @event {SomethingEvent} ${name} - …`);
  return type.text;
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ') || 'never';
}

function fromTypes(path: string): string {
  return relative('dist/types', path);
}

const SCRIPTS = {
  zo: 'bundle.ts',
  'zo-hydrate': 'hydrate-bundle.ts',
  'zo-autoload': 'autoloader.ts',
  'zo.all': 'bundle.ts',
};

const folder = `${DIST}types/`;
mkdirSync(folder, {recursive: true});
for (const [name, types] of Object.entries({elements: elementTypes(), ...FRAMEWORKS})) {
  writeFileSync(`${folder}${name}.d.ts`, `// Generated from custom-elements.json.\n${types.trimStart()}`);
  writeFileSync(`${folder}${name}.js`, 'export {};\n');
}
for (const [script, entry] of Object.entries(SCRIPTS)) writeFileSync(`${DIST}${script}.d.ts`, scriptTypes(entry));
