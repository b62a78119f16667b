/** The preview: a page of its own in a frame, so that neither its reader's language nor its style is this page's. */
import type {ContentError} from '../../src/content/errors.js';
import type {Article} from '../../src/content/model.js';
import {byId} from './dom.js';

/** What stands in the preview. */
export interface Shown {
  readonly tag: string;
  readonly src: string;
  /** Beside `src`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly switcher: boolean;
  readonly theme: Readonly<Record<string, string>>;
  /** A text that the page carries, and `src` names. */
  readonly json: string;
  readonly page: {readonly language: string; readonly direction: string; readonly scheme: string};
}

export class Preview {
  readonly #frame = byId('frame') as HTMLIFrameElement;
  #shown: Shown | undefined;
  #element: HTMLElement | undefined;

  /**
   * @param onLoad Called with what the element reads.
   * @param onError Called with why it reads nothing.
   */
  constructor(
    readonly onLoad: (article: Article) => void,
    readonly onError: (error: ContentError) => void,
  ) {
    const begin = () => {
      const {contentDocument} = this.#frame;
      contentDocument!.addEventListener('click', openElsewhere);
      this.#element = undefined;
      if (this.#shown) this.show(this.#shown);
    };
    this.#frame.addEventListener('load', begin);
    if (this.#frame.contentDocument?.readyState === 'complete') begin();
  }

  /** Shows an element, the one that is there where it is of the same kind and content. */
  show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    const page = this.#frame.contentDocument;
    const main = page?.querySelector('main');
    if (!page || !main) return;
    const {language, direction, scheme} = shown.page;
    const root = page.documentElement;
    root.lang = language;
    root.dir = direction;
    root.dataset['scheme'] = scheme;
    const isSame = (['tag', 'src', 'json', 'switcher'] as const).every((name) => before?.[name] === shown[name]);
    const element = isSame ? this.#element : undefined;
    if (element) dress(element, shown);
    else this.#build(page, main, shown);
  }

  /** Loads the content again. */
  reload(): void {
    (this.#element as (HTMLElement & {reload?(): void}) | undefined)?.reload?.();
  }

  #build(page: Document, main: Element, shown: Shown): void {
    const element = (this.#element = page.createElement(shown.tag));
    dress(element, shown);
    element.addEventListener('zo-load', (event) => {
      if (event.target === element) this.onLoad((event as Event & {readonly article: Article}).article);
    });
    element.addEventListener('zo-error', (event) => {
      if (event.target === element) this.onError((event as Event & {readonly error: ContentError}).error);
    });
    const parts: HTMLElement[] = [element];
    if (shown.switcher) parts.unshift(page.createElement('zo-language-switcher'));
    // What could run a script asks for a trusted text; the elements read the text of any element.
    if (shown.json) {
      const text = page.createElement('pre');
      text.hidden = true;
      text.id = shown.src.slice(1);
      text.append(shown.json);
      main.replaceChildren(text, ...parts);
    } else main.replaceChildren(...parts);
    for (const part of parts) if (shown.src) part.setAttribute('src', shown.src);
  }
}

/** Gives an element its attributes and its theme, and takes from it what it had. */
function dress(element: HTMLElement, {attributes, theme}: Shown): void {
  for (const {name} of [...element.attributes]) {
    if (name !== 'src' && name !== 'style' && attributes[name] === undefined) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const name of [...element.style]) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(theme)) element.style.setProperty(name, value);
}

/** A link of the article opens beside the page: in the frame, it would take the preview away. */
function openElsewhere(event: MouseEvent): void {
  const link = event.composedPath().find((target) => (target as Element).localName === 'a') as
    HTMLAnchorElement | undefined;
  if (!link?.href || event.defaultPrevented) return;
  const [address] = link.href.split('#');
  if (address !== link.ownerDocument.URL.split('#')[0]) link.target = '_blank';
}
