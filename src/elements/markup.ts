/** Showing the article's own markup; a chunk that is fetched when an article has any, or is shown in full. */
import {sanitize, targets} from '../content/sanitize.js';
import * as messages from '../i18n/messages.js';
import {addContents} from './article-contents.js';
import {adoptMarkupStyles} from './markup.styles.js';

export {ArticleTools} from './article-tools.js';

/**
 * Fills a node in an element's shadow root with markup that was made safe, and styles it.
 *
 * @param owner What has the markup as its body: an article, which may get a list of its sections, or a part of one.
 * @param base Address that the URLs in it are relative to.
 * @param level Level of the highest heading in it.
 */
export async function showMarkup(
  node: HTMLElement,
  root: ShadowRoot,
  owner: {readonly body: string},
  base: string,
  level: number,
): Promise<void> {
  const fragment = await sanitize(owner.body, base, level);
  adoptMarkupStyles(root);
  node.append(fragment);
  letScroll(node);
  markNotes(node);
  if ('translations' in owner) addContents(node, targets);
  node.addEventListener('click', follow);
}

/** Lets what is too wide for its place be scrolled, by the keyboard too, while it is too wide. */
function letScroll(node: HTMLElement): void {
  const names = new Map<Element, string>();
  for (const pre of node.querySelectorAll('pre')) names.set(pre, messages.code());
  for (const table of node.querySelectorAll('table')) {
    if (table.parentElement!.closest('table')) continue;
    const box = document.createElement('div');
    box.className = 'scroll';
    names.set(box, table.caption?.textContent.trim() || (headingBefore(table, node) ?? messages.table()));
    table.replaceWith(box);
    box.append(table);
  }
  if (names.size === 0) return;
  const observer = new ResizeObserver((entries) => {
    for (const {target} of entries) {
      const isWide = target.scrollWidth > target.clientWidth;
      target.role = isWide ? 'group' : null;
      target.ariaLabel = isWide ? names.get(target)! : null;
      target.toggleAttribute('tabindex', isWide);
      if (isWide) (target as HTMLElement).tabIndex = 0;
    }
  });
  for (const box of names.keys()) observer.observe(box);
}

/** The heading of the section that an element stands in. */
function headingBefore(element: Element, root: Element): string | undefined {
  const before = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].findLast(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before?.textContent.trim() || undefined;
}

/** Lists whose items the text refers to by a raised sign are its notes. */
function markNotes(node: HTMLElement): void {
  for (const link of node.querySelectorAll('sup a, a:has(sup)')) {
    const list = targets.get(link)?.closest('li')?.parentElement;
    if (list && !list.contains(link)) list.className = 'notes';
  }
}

/** Follows a link within the text: a browser looks for no ids in a shadow root. */
function follow(event: MouseEvent): void {
  const {altKey, button, ctrlKey, metaKey, shiftKey} = event;
  const link = (event.target as Element).closest('a');
  const target = link && (targets.get(link) as HTMLElement | undefined);
  if (!target || button || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
  event.preventDefault();
  if (target.tabIndex < 0) {
    target.tabIndex = -1;
    const restore = () => {
      target.removeAttribute('tabindex');
    };
    target.addEventListener('blur', restore, {once: true});
  }
  target.focus({preventScroll: true});
  // A section begins where it is read from; a note is read together with what is around it.
  target.scrollIntoView({block: /^h\d$/.test(target.localName) ? 'start' : 'center'});
}
