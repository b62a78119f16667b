/** What elements there are, and what can be set on them: read from the library's own description of itself. */

export interface Attribute {
  readonly name: string;
  /** Name of the property that reflects it. */
  readonly property: string;
  readonly kind: 'boolean' | 'choice' | 'number' | 'text';
  /** What can be chosen; empty unless it is a choice, or a number of few. */
  readonly options: readonly string[];
  readonly default: string;
  /** In English. */
  readonly description: string;
}

export interface ElementDescription {
  readonly tag: string;
  /** Beside `src`, which every element has from the page. */
  readonly attributes: readonly Attribute[];
  /** Names of its custom properties. */
  readonly properties: readonly string[];
}

/** As far as it is read here. @see https://github.com/webcomponents/custom-elements-manifest */
interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly fieldName?: string;
    readonly type?: {readonly text: string};
    readonly default?: string;
    readonly description?: string;
  }[];
  readonly cssProperties?: readonly {readonly name: string}[];
}

/** @throws Where the manifest is not beside the library. */
export async function describedElements(): Promise<ElementDescription[]> {
  const response = await fetch('../dist/custom-elements.json');
  const {modules} = (await response.json()) as Manifest;
  return modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, attributes = [], cssProperties = []}) =>
      tagName
        ? {
            tag: tagName,
            attributes: attributes.filter(({name}) => name !== 'src').map(toAttribute),
            properties: cssProperties.map(({name}) => name),
          }
        : [],
    );
}

function toAttribute({
  name,
  fieldName = name,
  type,
  default: initial = '',
  description = '',
}: NonNullable<Declaration['attributes']>[number]): Attribute {
  const text = type?.text ?? '';
  const isUnion = /^(?:'[^']*'|\d+)(?: \| (?:'[^']*'|\d+))*$/.test(text);
  const options = isUnion ? text.split(' | ').map(unquoted) : [];
  const isNumber = isUnion ? /^\d/.test(text) : /^number\b/.test(text);
  return {
    name,
    property: fieldName,
    kind: isNumber ? 'number' : isUnion ? 'choice' : text === 'boolean' ? 'boolean' : 'text',
    options,
    default: unquoted(initial),
    description,
  };
}

function unquoted(text: string): string {
  return text.replace(/^'|'$/g, '');
}
