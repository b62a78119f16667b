/** Nodes made by hand: nothing that comes from outside is ever markup. */

type Child = Node | string;

/** An element with attributes and children; an attribute that is `false` is left out, `true` is empty. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(attribute, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** The page's element of an id. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** A choice of one among few, all of them in sight. */
export function radios(
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: Child])[],
  chosen: string,
): HTMLFieldSetElement {
  return create(
    'fieldset',
    {class: 'choice'},
    create('legend', {}, legend),
    create(
      'div',
      {class: 'options'},
      ...options.map(([value, label]) =>
        create('label', {}, create('input', {type: 'radio', name, value, checked: value === chosen}), label),
      ),
    ),
  );
}

/** A choice of one among many. */
export function select(
  name: string,
  label: Child,
  options: readonly (readonly [value: string, label: string, language?: string])[],
  chosen: string,
): HTMLLabelElement {
  return create(
    'label',
    {class: 'setting'},
    label,
    create(
      'select',
      {name},
      ...options.map(([value, text, lang]) =>
        create('option', {value, selected: value === chosen, ...(lang && {lang})}, text),
      ),
    ),
  );
}
