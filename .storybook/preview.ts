import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {LANGUAGES} from '../demo/languages.js';
import manifest from '../dist/custom-elements.json';
import '../src/bundle.js';
import {directionOf} from '../src/i18n/direction.js';
import {setReaderLanguage} from '../src/index.js';
import {PSEUDO_LOCALES} from './pseudo-locales.js';

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly {readonly slots?: readonly {name: string}[]}[]}[];
}

// Storybook leaves out a slot without a name.
for (const {slots = []} of (manifest as Manifest).modules.flatMap(({declarations}) => declarations)) {
  for (const slot of slots) slot.name ||= '(default)';
}
setCustomElementsManifest(manifest);

export default {
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: Object.entries({...LANGUAGES, ...PSEUDO_LOCALES}).map(([value, title]) => ({
          value,
          title,
          right: value,
        })),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        items: [
          {value: 'auto', title: 'Direction of the language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        items: [
          {value: 'auto', title: 'Scheme of the system'},
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {locale: 'en', direction: 'auto', scheme: 'auto'},

  decorators: [
    (story, {globals, userGlobals, viewMode}) => {
      const {lang, dir, scheme} = page(globals as Toolbar);
      // On a page of many stories, the document has the toolbar's language and each story its own.
      const whole = page((viewMode === 'docs' ? {...globals, ...userGlobals} : globals) as Toolbar);
      const root = document.documentElement;
      if (root.lang !== whole.lang) setReaderLanguage(undefined);
      Object.assign(root, {lang: whole.lang, dir: viewMode === 'docs' ? '' : whole.dir});
      return html`<div class="page ${viewMode}" lang=${lang} dir=${dir} style="color-scheme: ${scheme}">
        ${story()}
      </div>`;
    },
  ],

  beforeEach() {
    // What the reader chose in one story is not what the next one should show.
    setReaderLanguage(undefined);
  },

  argTypesEnhancers: [
    // Attributes can be changed; the rest of the table is there to be read.
    ({argTypes}) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [
          name,
          argType.table?.category === 'attributes' ? argType : {...argType, control: false},
        ]),
      ),
  ],

  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
    layout: 'fullscreen',
  },
} satisfies Preview;

interface Toolbar {
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly scheme: 'auto' | 'light' | 'dark';
}

function page({locale, direction, scheme}: Toolbar) {
  return {
    lang: locale,
    dir: direction === 'auto' ? directionOf(locale) : direction,
    scheme: scheme === 'auto' ? 'light dark' : scheme,
  };
}
