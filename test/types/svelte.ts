/** What Svelte's compiler asks TypeScript about a template, and what it must not allow. */
import type {Article} from '@zeroopposite/widgets';
import type {ElementProps} from '@zeroopposite/widgets/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

const article: (article: Article) => void = () => undefined;

export const card: SvelteHTMLElements['zo-article-card'] = {
  class: 'wide',
  lang: 'ar',
  src: '/content/alliances.jsonld',
  article: {title: 'Alliances'},
  display: 'full',
  headingLevel: 3,
  'onzo-load': (event) => article(event.article),
  onclick: ({currentTarget}) => currentTarget.reload(),
};
export const questions: ElementProps<'zo-qa'> = {
  'heading-level': '4',
  'on:zo-toggle': ({open, question}) => [open, question.title],
};
export const switcher: SvelteHTMLElements['zo-language-switcher'] = {navigate: true, 'query-param': 'lang'};

export const wrong: (SvelteHTMLElements['zo-article-card'] | SvelteHTMLElements['zo-language-switcher'])[] = [
  // @ts-expect-error No such display of a card, nor of a switcher.
  {display: 'whole'},
  // @ts-expect-error A level is a number from 1 to 6.
  {headingLevel: 7},
  // @ts-expect-error Nor as an attribute.
  {'heading-level': '7'},
  // @ts-expect-error Not an article.
  {article: 'Alliances'},
  // @ts-expect-error That is the Q&A's.
  {open: 'all'},
  // @ts-expect-error A boolean is no text.
  {navigate: 'false'},
  // @ts-expect-error The event has no question.
  {'onzo-load': (event) => event.question},
];
