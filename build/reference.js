/** Writes the tables of the README from the custom elements manifest, between the comments that mark their place. */
import {readFileSync, writeFileSync} from 'node:fs';

const readme = new URL('../README.md', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));

/** @type {any[]} */
const elements = manifest.modules
  .flatMap((/** @type {any} */ module) => module.declarations ?? [])
  .filter((/** @type {any} */ declaration) => declaration.tagName);

/** @param {string} text */
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
const table = (head, rows) =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** @param {any} element */
function reference({tagName, attributes = [], members = [], events = [], slots = [], cssParts = []}) {
  const properties = members.filter((/** @type {any} */ member) => member.kind === 'field' && !member.static);
  const byName = new Map(properties.map((/** @type {any} */ property) => [property.name, property]));
  const attributeOf = new Map(attributes.map((/** @type {any} */ attribute) => [attribute.fieldName, attribute.name]));
  return [
    `#### \`<${tagName}>\``,
    table(
      ['Attribute', 'Property', 'Type', 'Default', 'What it does'],
      [...byName.values()].map((property) => [
        attributeOf.has(property.name) ? `\`${attributeOf.get(property.name)}\`` : '',
        `\`${property.name}\``,
        `\`${property.type?.text ?? ''}\``,
        property.default ? `\`${property.default}\`` : '',
        property.description,
      ]),
    ),
    table(
      ['Event', 'Type', 'When'],
      events.map((/** @type {any} */ event) => [
        `\`${event.name}\``,
        `\`${event.type?.text ?? ''}\``,
        event.description,
      ]),
    ),
    table(
      ['Slot', 'What goes in'],
      slots.map((/** @type {any} */ slot) => [slot.name ? `\`${slot.name}\`` : '(default)', slot.description]),
    ),
    `Parts: ${cssParts.map((/** @type {any} */ part) => `\`${part.name}\``).join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

const tokens = new Map(
  elements.flatMap(({cssProperties = []}) => cssProperties).map((/** @type {any} */ token) => [token.name, token]),
);

const parts = {
  elements: elements.map(reference).join('\n\n'),
  tokens: table(
    ['Custom property', 'Default', 'What it sets'],
    [...tokens.values()].map(({name, default: value, description}) => [
      `\`${name}\``,
      value ? `\`${value}\`` : '',
      description,
    ]),
  ),
};

let text = readFileSync(readme, 'utf8');
for (const [name, content] of Object.entries(parts)) {
  const place = new RegExp(`(<!-- ${name}: generated -->)[^]*?(<!-- end -->)`);
  if (!place.test(text)) throw new Error(`README.md has no place for the generated ${name}.`);
  text = text.replace(place, (_, start, end) => `${start}\n\n${content}\n\n${end}`);
}
writeFileSync(readme, text);
