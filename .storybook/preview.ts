import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {DOCS_RENDERED, GLOBALS_UPDATED, STORY_RENDERED} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {LANGUAGES} from '../demo/languages.js';
import manifest from '../dist/custom-elements.json';
import '../src/bundle.js';
import {directionOf} from '../src/i18n/direction.js';
import {interfaceReady} from '../src/i18n/interface.js';
import {setReaderLanguage} from '../src/index.js';
import {imitateForcedColors} from './forced-colors.js';
import {PSEUDO_LOCALES} from './pseudo-locales.js';
import {serveAnswers} from './served.js';

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly {readonly slots?: readonly {name: string}[]}[]}[];
}

// Storybook leaves out a slot without a name.
for (const {slots = []} of (manifest as Manifest).modules.flatMap(({declarations}) => declarations)) {
  for (const slot of slots) slot.name ||= '(default)';
}
setCustomElementsManifest(manifest);
serveAnswers();

/** In pixels: a small phone, a phone, a tablet, a window, a wide window. */
const WIDTHS = [320, 390, 768, 1200, 1600];

/** Whether forced colours are imitated. */
let forced = false;

export default {
  globalTypes: {
    locale: {
      description: 'Language of the page, and of the library’s own words',
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
    content: {
      description: 'Language of the content',
      toolbar: {
        icon: 'document',
        items: [
          {value: 'auto', title: 'Content in the page’s language'},
          ...Object.entries(LANGUAGES).map(([value, title]) => ({value, title: `Content: ${title}`, right: value})),
        ],
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
    forcedColors: {
      description: 'Forced colours, imitated',
      toolbar: {
        icon: 'accessibility',
        items: [
          {value: 'none', title: 'Colours of the page'},
          {value: 'active', title: 'Forced colours'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {locale: 'en', content: 'auto', direction: 'auto', scheme: 'auto', forcedColors: 'none'},

  loaders: [
    async ({globals, userGlobals, viewMode}) => {
      // On a page of many stories, the document has the toolbar's language and each story its own.
      const {locale, rootDir} = page((viewMode === 'docs' ? {...globals, ...userGlobals} : globals) as Toolbar);
      const root = document.documentElement;
      if (root.lang !== locale) setReaderLanguage(undefined);
      Object.assign(root, {lang: locale, dir: viewMode === 'docs' ? '' : rootDir});
      // What a story shows first is in the language it will stay in. The elements notice the page's language first.
      await Promise.resolve();
      await interfaceReady();
    },
  ],

  decorators: [
    (story, {globals, viewMode}) => {
      const {lang, dir, scheme} = page(globals as Toolbar);
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
    options: {storySort: {order: ['Docs', ['Getting started', 'Content', 'Languages', 'Theming'], '*']}},
    viewport: {
      options: Object.fromEntries(
        WIDTHS.map((width) => [
          `width${width}`,
          {name: `${width} px wide`, styles: {width: `${width}px`, height: '100%'}, type: 'other'},
        ]),
      ),
    },
  },
} satisfies Preview;

for (const event of [STORY_RENDERED, DOCS_RENDERED, GLOBALS_UPDATED]) {
  addons.getChannel().on(event, imitate);
}

function imitate(shown: {globals?: Toolbar} | string): void {
  if (typeof shown === 'object' && shown.globals) forced = shown.globals.forcedColors === 'active';
  imitateForcedColors(document, forced);
}

interface Toolbar {
  readonly locale: string;
  readonly content: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

function page({locale, content, direction, scheme}: Toolbar) {
  const lang = content === 'auto' ? locale : content;
  const directed = (language: string) => (direction === 'auto' ? directionOf(language) : direction);
  return {
    locale,
    rootDir: directed(locale),
    lang,
    dir: directed(lang),
    scheme: scheme === 'auto' ? 'light dark' : scheme,
  };
}
