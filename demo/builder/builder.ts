/** The embed builder: from a content URL to the code that shows it. */
import {brokenJson, refusal} from '../../src/cli/checks.js';
import type {Article} from '../../src/content/model.js';
import type {ContentError} from '../../src/content/errors.js';
import type {LanguageSwitcher} from '../../src/elements/language-switcher.js';
import {autonym} from '../../src/i18n/autonyms.js';
import {directionOf} from '../../src/i18n/direction.js';
import {LANGUAGES} from '../languages.js';
import {byId, create, radios, select} from './dom.js';
import {describedElements, type Attribute} from './manifest.js';
import {Preview} from './preview.js';
import {articleReadout, problemList} from './readout.js';
import {fragmentOf, parseSettings, THEME} from './settings.js';
import {blocksOf, FRAMEWORKS} from './snippets.js';
import {chosenLanguage, placeWords, wordsIn} from './words.js';

/** The demo's articles: the file, and the word for it. */
const EXAMPLES = {alliances: 'alliances', translation: 'translation', 'school-streets': 'schoolStreets'} as const;

const FRAMEWORK_NAMES = {
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
  solid: 'Solid',
  preact: 'Preact',
};

/** What is shown until the reader asks for something. */
const ACCENT = '#a5361b';

/** The script of the page itself: a second copy would know nothing of the reader's choice. */
const {getReaderLanguage} = (await import(
  /* @vite-ignore */ new URL('../dist/zo.js', document.baseURI).href
)) as typeof import('../../src/bundle.js');

const elements = await describedElements();
let settings = parseSettings(location.hash, elements);
let language = chosenLanguage(getReaderLanguage());
let words = await wordsIn(language);
/** What was pasted; `id` tells one text from the next. */
let pasted = {text: '', id: 0};
/** What was read last. */
let result: {article: Article} | {error: ContentError} | undefined;
let isLoading = Boolean(settings.src);

const preview = new Preview(
  (article) => {
    tell({article});
  },
  (error) => {
    tell({error});
  },
);
const described = () => elements.find(({tag}) => tag === settings.tag)!;
const source = () => (pasted.text ? `#article-${pasted.id}` : settings.src);

/** Takes up what an element read, or why it read nothing. */
function tell(next: NonNullable<typeof result>): void {
  const before = result && 'article' in result ? result.article : undefined;
  result = next;
  isLoading = false;
  showReading();
  const languages = (article?: Article) => article?.translations.map((one) => one.language).join();
  if ('article' in next && languages(before) !== languages(next.article)) showSettings();
  showCode();
}

/** Reads content anew. */
function read(src: string, text = ''): void {
  const isAgain = !text && !pasted.text && src === settings.src;
  settings.src = src;
  pasted = {text, id: pasted.id + 1};
  result = undefined;
  isLoading = Boolean(src || text);
  (byId('address') as HTMLInputElement).value = src;
  showReading();
  changed();
  if (isAgain) preview.reload();
}

/** Shows what follows from the settings, and says them in the page's address. */
function changed(): void {
  history.replaceState(history.state, '', `#${fragmentOf(settings)}`);
  const {tag, attributes, switcher, theme, scheme, direction} = settings;
  preview.show({
    tag,
    src: source(),
    attributes: {...attributes, ...(settings.language && {lang: settings.language})},
    switcher: switcher && tag !== 'zo-language-switcher',
    theme,
    json: pasted.text,
    page: {language, direction: direction || directionOf(language), scheme},
  });
  showCode();
}

function showReading(): void {
  const status = byId('status');
  const readout = byId('readout');
  // What was read is to be seen below; only to be heard does it need a line.
  status.classList.toggle('unseen', Boolean(result && 'article' in result));
  if (!result) {
    status.textContent = isLoading ? words.loading : words.nothingYet;
    readout.replaceChildren();
    return;
  }
  if ('article' in result) {
    const {title, language: read} = result.article;
    status.replaceChildren(`${words.articleTitle}: `, create('bdi', {lang: read}, title || words.none));
    readout.replaceChildren(...articleReadout(result.article, words, language));
    return;
  }
  const problem = (pasted.text && brokenJson(pasted.text)) || refusal(result.error);
  status.textContent = words.failed;
  readout.replaceChildren(...problemList([problem], words, language));
}

function showExamples(): void {
  byId('examples').replaceChildren(
    ...Object.entries(EXAMPLES).map(([file, word]) => {
      const button = create('button', {type: 'button'}, words[word]);
      button.addEventListener('click', () => {
        read(new URL(`../content/${file}.${language}.jsonld`, location.href).href);
      });
      return create('li', {}, button);
    }),
  );
}

function showSettings(): void {
  const {attributes, properties} = described();
  const article = result && 'article' in result ? result.article : undefined;
  const languages = new Set(article?.translations.map((one) => one.language));
  if (settings.language) languages.add(settings.language);
  keepingFocus(byId('settings-form'), [
    radios(
      'element',
      words.element,
      elements.map(({tag}) => [tag, words.elements[tag] ?? tag]),
      settings.tag,
    ),
    create(
      'div',
      {class: 'grid'},
      ...attributes.map(attributeControl),
      select(
        'language',
        words.shownLanguage,
        [['', words.asWanted], ...Array.from(languages, (tag) => [tag, autonym(tag), tag] as const)],
        settings.language,
      ),
      ...(settings.tag === 'zo-language-switcher' ? [] : [checkbox('switcher', words.withSwitcher, settings.switcher)]),
      ...Object.keys(THEME)
        .filter((name) => properties.includes(name))
        .flatMap(themeControl),
    ),
  ]);
}

function attributeControl({name, kind, options, default: initial, description}: Attribute): Node {
  // What means another thing on one element has a word of its own there.
  const word = words.attributes[`${settings.tag} ${name}`] ?? words.attributes[name];
  const label = word ?? name;
  const value = settings.attributes[name];
  if (kind === 'boolean') return checkbox(`a.${name}`, label, value !== undefined);
  if (options.length) {
    return select(
      `a.${name}`,
      label,
      options.map((option) => [option, option]),
      value ?? initial,
    );
  }
  const input = create('input', {
    name: `a.${name}`,
    type: kind === 'number' ? 'number' : 'text',
    min: '0',
    dir: 'auto',
    value: value ?? '',
    spellcheck: 'false',
  });
  const hint = word ? [] : [create('span', {class: 'quiet', lang: 'en', dir: 'ltr'}, description)];
  return create('label', {class: 'setting'}, label, input, ...hint);
}

function themeControl(name: string): Node[] {
  const value = settings.theme[name];
  if (name === '--zo-accent') {
    const colour = create('input', {type: 'color', name, value: value ?? ACCENT, 'aria-label': words.accent});
    colour.disabled = !value;
    return [create('div', {class: 'accent'}, checkbox('accent', words.ownAccent, Boolean(value)), colour)];
  }
  const isRadius = name === '--zo-radius';
  const label = isRadius ? words.radius : name === '--zo-font' ? words.font : words.titleFont;
  const named = (option: string) => (isRadius ? option : option.endsWith('sans-serif') ? words.sans : words.serif);
  const options = THEME[name]!.map((option) => [option, named(option)] as const);
  return [select(name, label, [['', isRadius ? words.asDefault : words.asPage], ...options], value ?? '')];
}

function checkbox(name: string, label: string, checked: boolean): HTMLLabelElement {
  return create('label', {class: 'check'}, create('input', {type: 'checkbox', name, checked}), label);
}

function showPageChoices(): void {
  keepingFocus(byId('page-form'), [
    radios(
      'direction',
      words.pageDirection,
      [
        ['ltr', words.ltr],
        ['rtl', words.rtl],
      ],
      settings.direction || directionOf(language),
    ),
    radios(
      'scheme',
      words.scheme,
      [
        ['', words.system],
        ['light', words.light],
        ['dark', words.dark],
      ],
      settings.scheme,
    ),
  ]);
  keepingFocus(byId('framework-form'), [
    radios(
      'framework',
      words.framework,
      FRAMEWORKS.map((name) => [name, name === 'html' ? words.plainHtml : FRAMEWORK_NAMES[name]]),
      settings.framework,
    ),
  ]);
}

function showCode(): void {
  const article = result && 'article' in result ? result.article : undefined;
  const {tag, attributes, switcher, theme, framework} = settings;
  const values = described().attributes.flatMap(({name, property, kind}) => {
    const value = attributes[name];
    if (value === undefined) return [];
    return {name, property, value: kind === 'boolean' ? true : kind === 'number' ? Number(value) : value} as const;
  });
  const isSwitcher = tag === 'zo-language-switcher';
  const title = article?.title.replace(/\s+/g, ' ').trim();
  const blocks = blocksOf(framework, {
    tag,
    src: pasted.text ? '#article' : settings.src,
    settings: [...values, ...(settings.language ? [{name: 'lang', property: 'lang', value: settings.language}] : [])],
    switcher: switcher && !isSwitcher,
    // A link in a switcher is a language.
    link: article?.url && title && !isSwitcher ? {url: article.url, title} : undefined,
    theme,
    json: pasted.text,
  });
  const {scrollTop} = document.documentElement;
  byId('blocks').replaceChildren(
    ...blocks.map(({file, code}) => {
      const text = create(
        'pre',
        {tabindex: '0', dir: 'ltr', translate: 'no', role: 'region', 'aria-label': file},
        create('code', {}, code),
      );
      const button = create('button', {type: 'button', 'aria-label': `${words.copy}: ${file}`}, words.copy);
      button.addEventListener('click', () => void copy(code, text));
      const name = create('p', {class: 'file', dir: 'ltr', translate: 'no'}, file);
      return create('div', {class: 'block'}, create('div', {class: 'bar'}, name, button), text);
    }),
  );
  document.documentElement.scrollTop = scrollTop;
}

async function copy(code: string, shown: Node): Promise<void> {
  const status = byId('copied');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code);
    status.textContent = words.copied;
  } catch {
    getSelection()?.selectAllChildren(shown);
    status.textContent = words.notCopied;
  }
}

/** Puts other controls into a form; the focus stays at the control of the same name and value. */
function keepingFocus(form: HTMLElement, children: readonly Node[]): void {
  const focused = form.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : undefined;
  form.replaceChildren(...children);
  const same = [...form.querySelectorAll<HTMLInputElement>('input, select')].filter(({name}) => name === focused?.name);
  (same.find(({type, value}) => type !== 'radio' || value === focused?.value) ?? same[0])?.focus();
}

/** Shows the page in the reader's language. */
async function showPage(): Promise<void> {
  const asked = (language = chosenLanguage(getReaderLanguage()));
  const loaded = await wordsIn(asked);
  if (asked !== language) return;
  words = loaded;
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  document.title = words.title;
  placeWords(words);
  (byId('frame') as HTMLIFrameElement).title = words.preview;
  (byId('address') as HTMLInputElement).value = settings.src;
  showExamples();
  showReading();
  showSettings();
  showPageChoices();
  changed();
}

addEventListener('zo-reader-language', () => void showPage());

const switcher = byId('page-language') as HTMLElement & Pick<LanguageSwitcher, 'languages'>;
switcher.languages = Object.keys(LANGUAGES).map((tag) => ({language: tag}));

byId('address-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = (byId('address') as HTMLInputElement).value.trim();
  if (!/^[[{]/.test(text)) {
    read(text);
    return;
  }
  (byId('pasted') as HTMLTextAreaElement).value = text;
  (byId('paste') as HTMLDetailsElement).open = true;
  read('', text);
});

byId('paste-form').addEventListener('submit', (event) => {
  event.preventDefault();
  read('', (byId('pasted') as HTMLTextAreaElement).value.trim());
});

byId('settings-form').addEventListener('input', ({target}) => {
  const {name, type, value, checked} = target as HTMLInputElement;
  if (name === 'element') {
    settings.tag = value;
    // What the other element knows as well is kept.
    settings = parseSettings(fragmentOf(settings), elements);
  } else if (name === 'language') settings.language = value;
  else if (name === 'switcher') settings.switcher = checked;
  else if (name === 'accent') setOrDelete(settings.theme, '--zo-accent', checked ? ACCENT : '');
  else if (name.startsWith('--')) setOrDelete(settings.theme, name, value);
  else {
    const attribute = described().attributes.find((one) => `a.${one.name}` === name)!;
    if (type === 'checkbox') setOrDelete(settings.attributes, attribute.name, '', checked);
    else setOrDelete(settings.attributes, attribute.name, value, value !== '' && value !== attribute.default);
  }
  if (name === 'element' || name === 'accent') showSettings();
  changed();
});

function setOrDelete(record: Record<string, string>, name: string, value: string, wanted = value !== ''): void {
  if (wanted) record[name] = value;
  else Reflect.deleteProperty(record, name);
}

byId('page-form').addEventListener('input', ({target}) => {
  const {name, value} = target as HTMLInputElement;
  if (name === 'direction') settings.direction = value as typeof settings.direction;
  else settings.scheme = value as typeof settings.scheme;
  changed();
});

byId('framework-form').addEventListener('input', ({target}) => {
  settings.framework = (target as HTMLInputElement).value as typeof settings.framework;
  changed();
});

// Enter in one of these fields sends nothing.
for (const id of ['settings-form', 'page-form', 'framework-form']) {
  byId(id).addEventListener('submit', (event) => {
    event.preventDefault();
  });
}

addEventListener('hashchange', () => {
  const before = settings.src;
  settings = parseSettings(location.hash, elements);
  if (settings.src !== before) read(settings.src);
  void showPage();
});

void showPage();
