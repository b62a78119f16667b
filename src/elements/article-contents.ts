/** The list of an article's sections; a part of the chunk that is fetched for an article in full. */
import * as messages from '../i18n/messages.js';

/** An article with fewer headings is found one's way in without a list of them. */
const FEW = 4;

/** Levels of headings that are listed. */
const DEPTH = 2;

/** What a heading in is no section of the article. */
const ASIDE = 'blockquote, figure, li, table';

/**
 * Puts a list of the headings before an article's text, each a link to its section.
 *
 * @param text The article's text, in the page.
 * @param targets What the links within the text lead to; those of the list are added.
 */
export function addContents(text: HTMLElement, targets: WeakMap<Element, Element>): void {
  const headings = [...text.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.textContent.trim() && !heading.closest(ASIDE),
  );
  const highest = Math.min(...headings.map(levelOf));
  const listed = headings.filter((heading) => levelOf(heading) < highest + DEPTH);
  const own = [...text.querySelectorAll('a')].filter((link) => headings.includes(targets.get(link) as HTMLElement));
  // Publishers make such a list themselves, too.
  if (listed.length < FEW || own.length >= FEW) return;

  const nav = create('nav');
  nav.part.add('contents');
  const details = nav.appendChild(create('details'));
  details.append(create('summary'));
  const list = details.appendChild(create('ol'));
  list.lang = text.closest<HTMLElement>('[lang]')?.lang ?? '';
  for (const heading of listed) {
    const link = create('a');
    link.href = '#';
    link.append(heading.textContent.trim());
    targets.set(link, heading);
    const item = create('li');
    item.append(link);
    const section = levelOf(heading) > highest ? list.lastElementChild : null;
    if (!section) list.append(item);
    else (section.querySelector('ol') ?? section.appendChild(create('ol'))).append(item);
  }
  text.prepend(nav);
  nameContents(text);
  openWhereBeside(nav, details);
}

/** Puts the list's name in the interface's language. */
export function nameContents(root: ParentNode): void {
  const nav = root.querySelector<HTMLElement>('[part=contents]');
  if (!nav) return;
  nav.lang = messages.interfaceLanguage();
  nav.ariaLabel = messages.contents();
  nav.querySelector('summary')!.textContent = messages.contents();
}

/** Beside the text there is room for all of the list; above it, it would push the text away. */
function openWhereBeside(nav: Element, details: HTMLDetailsElement): void {
  let wasBeside: boolean | undefined;
  const fit = () => {
    const isBeside = getComputedStyle(nav).float !== 'none';
    if (isBeside !== wasBeside) details.open = isBeside;
    wasBeside = isBeside;
  };
  fit();
  // What changes the height that is observed would be reported as a loop.
  new ResizeObserver(() => requestAnimationFrame(fit)).observe(nav.parentElement!);
}

function levelOf(heading: Element): number {
  return Number(heading.ariaLevel);
}

function create<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return document.createElement(name);
}
