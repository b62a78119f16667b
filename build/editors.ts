/**
 * Writes what editors and assistants read of the elements, from the custom elements manifest: custom data of VS Code,
 * web-types of JetBrains' editors, and a reference in one text. Fails where the manifest lacks a description.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {DIST, elements, type ElementReference} from './manifest.js';

interface Described {
  readonly name?: string;
  readonly description?: string;
}

const {name, version, description} = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as Record<'name' | 'version' | 'description', string>;

function kinds(element: ElementReference): Readonly<Record<string, readonly Described[]>> {
  const {attributes = [], cssParts = [], cssProperties = [], events, members = [], properties, slots = []} = element;
  const {cssStates = []} = element as {cssStates?: readonly Described[]};
  const methods = members.filter(({kind}) => kind === 'method');
  return {attributes, properties, methods, events, slots, cssParts, cssProperties, cssStates};
}

const undescribed = elements.flatMap((element) => [
  ...(element.summary && element.description ? [] : [`<${element.tagName}> itself`]),
  ...Object.entries(kinds(element)).flatMap(([kind, items]) =>
    items
      .filter((item) => !item.description)
      .map((item) => `<${element.tagName}> ${kind}: ${item.name || '(default)'}`),
  ),
]);
if (undescribed.length > 0) throw new Error(`Expected a description in the docblock of:\n${undescribed.join('\n')}`);

/** The values that an attribute takes, where its type lists them. */
function valuesOf(type = ''): string[] {
  const values = type.split(' | ').filter((value) => value !== 'undefined');
  return values.every((value) => /^'.*'$|^\d+$/.test(value)) ? values.map((value) => value.replaceAll("'", '')) : [];
}

const distinct = <Item extends Described>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.name, item])).values(),
];
const tokens = distinct(elements.flatMap(({cssProperties = []}) => cssProperties));

function write(file: string, content: unknown): void {
  writeFileSync(DIST + file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}

write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map(({tagName, summary, attributes = []}) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(attribute.type?.text === 'boolean' && {valueSet: 'v'}),
      ...(valuesOf(attribute.type?.text).length > 0 && {
        values: valuesOf(attribute.type?.text).map((value) => ({name: value})),
      }),
    })),
  })),
});

write('vscode.css-custom-data.json', {
  version: 1.1,
  properties: tokens.map((token) => ({name: token.name, description: token.description})),
  pseudoElements: distinct(elements.flatMap(({cssParts = []}) => cssParts)).map((part) => ({
    name: `::part(${part.name})`,
    description: part.description,
  })),
});

write('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.summary,
        attributes: (element.attributes ?? []).map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          value: {type: attribute.type?.text, ...(attribute.default && {default: attribute.default})},
        })),
        slots: (element.slots ?? []).map((slot) => ({name: slot.name, description: slot.description})),
        js: {
          properties: element.properties.map((property) => ({
            name: property.name,
            description: property.description,
            type: property.type?.text,
            ...(property.readonly && {'read-only': true}),
          })),
          events: element.events.map((event) => ({name: event.name, description: event.description})),
        },
        css: {
          parts: (element.cssParts ?? []).map((part) => ({name: part.name, description: part.description})),
          properties: (element.cssProperties ?? []).map((token) => ({
            name: token.name,
            description: token.description,
          })),
        },
      })),
    },
  },
});

const line = (text = ''): string => text.replaceAll(/\s+/g, ' ').trim();
const list = (heading: string, items: readonly string[]): string =>
  items.length > 0 ? `### ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}\n` : '';
const named = (items: readonly Described[]): string[] =>
  items.map((item) => `${item.name ? `\`${item.name}\`` : '(default)'}: ${line(item.description)}`);

write(
  'llms.txt',
  [
    `# ${name} ${version}\n\n> ${description}\n`,
    `In a page without a build, the script tag defines all elements, and each element is given the address of content that
the site serves already:\n\n\`\`\`html
<script type="module" src="zo.js"></script>
<zo-article-card src="/content/article.jsonld"><a href="/article">Read the article</a></zo-article-card>
\`\`\`\n\nWith npm, \`import '${name}/define/article-card'\` defines one element; classes and functions come from \`${name}\`,
which defines none. Types of the elements come from \`${name}/react\`, \`/preact\`, \`/solid\`, \`/svelte\` and \`/vue\`. What
is inside a tag is shown until the content is there, and when it cannot be loaded. Rich data is a property, all else an
attribute too.\n`,
    ...elements.map((element) =>
      [
        `## \`<${element.tagName}>\`\n\n${element.description}\n`,
        list(
          'Properties and attributes',
          element.properties.map(
            (property) =>
              `\`${property.name}\`${property.attribute ? `, attribute \`${property.attribute}\`` : ''}${property.readonly ? ', read only' : ''} (\`${property.type?.text ?? ''}\`${property.default ? `, by default \`${property.default}\`` : ''}): ${line(property.description)}`,
          ),
        ),
        list(
          'Methods',
          named(kinds(element)['methods']!).map((method) => method.replace('`:', '()`:')),
        ),
        list(
          'Events',
          element.events.map(
            (event) => `\`${event.name}\` (\`${event.type?.text ?? ''}\`): ${line(event.description)}`,
          ),
        ),
        list('Slots', named(element.slots ?? [])),
        list('Parts', named(element.cssParts ?? [])),
        list('States', named(kinds(element)['cssStates']!)),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    `## Theming\n\nCustom properties, set anywhere above an element:\n\n${tokens
      .map(
        (token) => `- \`${token.name}\`${token.default ? ` (\`${token.default}\`)` : ''}: ${line(token.description)}`,
      )
      .join('\n')}\n`,
  ].join('\n'),
);
