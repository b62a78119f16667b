/** What is chosen on the page, and how the page's address says it, so that a configuration can be linked. */
import type {ElementDescription} from './manifest.js';
import {FRAMEWORKS, type Framework} from './snippets.js';

export interface Settings {
  /** The content URL as it was typed; empty where a text was pasted, or nothing yet. */
  src: string;
  tag: string;
  /** By name; those that are as they are by default are not in it. */
  attributes: Record<string, string>;
  /** BCP 47 tag that the element is pinned to; empty where it follows the reader. */
  language: string;
  /** Whether a language switcher stands before the element. */
  switcher: boolean;
  /** Custom properties by name. */
  theme: Record<string, string>;
  /** Of the preview's page; empty where it is that of the page's language. */
  direction: '' | 'ltr' | 'rtl';
  /** Of the preview's page; empty where it is the device's. */
  scheme: '' | 'light' | 'dark';
  framework: Framework;
}

/** The custom properties that are offered, each with the values to choose from; a colour is any. */
export const THEME: Readonly<Record<string, readonly string[]>> = {
  '--zo-accent': [],
  '--zo-radius': ['0', '0.25rem', '0.5rem', '1rem'],
  '--zo-font': ['system-ui, sans-serif', 'Georgia, serif'],
  '--zo-title-font': ['system-ui, sans-serif', 'Georgia, serif'],
};

/** Settings from the fragment of an address. Whoever made the link: what makes no sense is left out. */
export function parseSettings(fragment: string, elements: readonly ElementDescription[]): Settings {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const stated = (name: string) => parameters.get(name) ?? '';
  const among = <Value extends string>(name: string, values: readonly Value[], otherwise: Value) =>
    values.find((value) => value === stated(name)) ?? otherwise;
  const described = elements.find(({tag}) => tag === stated('element')) ?? elements[0]!;
  const attributes = described.attributes.flatMap(({name, kind, options}) => {
    const value = parameters.get(`a.${name}`);
    const isKnown =
      value !== null && (options.length ? options.includes(value) : kind !== 'number' || /^\d+$/.test(value));
    return isKnown ? [[name, kind === 'boolean' ? '' : value] as const] : [];
  });
  const theme = Object.entries(THEME).flatMap(([name, values]) => {
    const value = stated(name);
    const isKnown = values.length ? values.includes(value) : /^#[\da-f]{6}$/i.test(value);
    return isKnown && described.properties.includes(name) ? [[name, value] as const] : [];
  });
  const language = stated('language');
  return {
    src: stated('src'),
    tag: described.tag,
    attributes: Object.fromEntries(attributes),
    language: /^[a-z\d-]{2,35}$/i.test(language) ? language : '',
    switcher: parameters.has('switcher'),
    theme: Object.fromEntries(theme),
    direction: among('direction', ['ltr', 'rtl'], ''),
    scheme: among('scheme', ['light', 'dark'], ''),
    framework: among('code', FRAMEWORKS, 'html'),
  };
}

/** The fragment that says the settings, without its `#`. */
export function fragmentOf(settings: Settings): string {
  const {src, tag, attributes, language, switcher, theme, direction, scheme, framework} = settings;
  const parameters = new URLSearchParams({src, element: tag});
  for (const [name, value] of Object.entries(attributes)) parameters.set(`a.${name}`, value);
  for (const [name, value] of Object.entries({language, direction, scheme, ...theme})) {
    if (value) parameters.set(name, value);
  }
  if (switcher) parameters.set('switcher', '');
  if (framework !== 'html') parameters.set('code', framework);
  if (!src) parameters.delete('src');
  return parameters.toString();
}
