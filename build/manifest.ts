/** What the custom elements manifest knows of the elements, for what is generated from it. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {
  ClassField,
  CustomElementDeclaration,
  Event as ManifestEvent,
  Module,
  Package,
} from 'custom-elements-manifest/schema.d.ts';

export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** A property that can be set. */
export interface Property extends ClassField {
  /** Name of its attribute, where it has one. */
  readonly attribute?: string;
}

/** An element as the manifest has it. */
export interface ElementReference extends Omit<CustomElementDeclaration, 'events'> {
  readonly tagName: string;
  /** The module of its class, in the package. */
  readonly path: string;
  /** The module that registers it, in the package. */
  readonly definition: string;
  readonly properties: readonly Property[];
  /** Their types are missing where a docblock does not say them. */
  readonly events: readonly (Omit<ManifestEvent, 'type'> & Partial<Pick<ManifestEvent, 'type'>>)[];
}

const {modules} = JSON.parse(readFileSync(`${DIST}custom-elements.json`, 'utf8')) as Package;

/** The elements that a page can use, in the order of their modules. */
export const elements: readonly ElementReference[] = modules.flatMap(({path, declarations = []}) =>
  declarations
    .filter((declaration) => 'tagName' in declaration)
    .map((declaration) => {
      const {tagName = '', events = [], members = []} = declaration as CustomElementDeclaration;
      return {
        ...(declaration as CustomElementDeclaration),
        tagName,
        path,
        definition: moduleOf(`<${tagName}>`, ({exports = []}) =>
          exports.some(({kind, name}) => kind === 'custom-element-definition' && name === tagName),
        ),
        properties: members.filter((member) => member.kind === 'field' && !member.static) as Property[],
        events,
      };
    }),
);

/** The module of the package that declares a class. */
export function moduleOfClass(name: string): string {
  return moduleOf(name, ({declarations = []}) => declarations.some((declaration) => declaration.name === name));
}

function moduleOf(what: string, has: (module: Module) => boolean): string {
  const path = modules.find(has)?.path;
  if (!path) throw new Error(`Expected ${what} in dist/custom-elements.json, but no module of the package has it.`);
  return path;
}
