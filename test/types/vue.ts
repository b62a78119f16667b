/** What Vue's compiler asks TypeScript about a template, and what it must not allow. */
import type {Events} from '@zeroopposite/widgets/elements';
import type {ElementProps} from '@zeroopposite/widgets/vue';
import type {GlobalComponents} from 'vue';

type Template<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;

declare const card: Template<'zo-article-card'>;
declare const questions: Template<'zo-qa'>;
declare const switcher: Template<'zo-language-switcher'>;

declare const load: Events<'zo-article-card'>['zo-load'];
declare const toggle: Events<'zo-qa'>['zo-toggle'];

export const right: ElementProps<'zo-article-card'> = {
  class: ['wide', {found: true}],
  lang: 'ar',
  src: '/content/alliances.jsonld',
  article: {title: 'Alliances'},
  display: 'full',
  'heading-level': '3',
};
card.$props = right;
card.$emit('zo-load', load);
questions.$emit('zo-toggle', toggle);
questions.$props = {headingLevel: 4, open: 'first'};
switcher.$props = {navigate: true, remember: false, queryParam: 'lang'};
card.reload();

// @ts-expect-error No such element.
export type Wrong = Template<'zo-article'>;
// @ts-expect-error No such display.
card.$props = {display: 'whole'};
// @ts-expect-error A level is a number from 1 to 6.
card.$props = {headingLevel: 7};
// @ts-expect-error Nor as an attribute.
card.$props = {'heading-level': '7'};
// @ts-expect-error Not an article.
card.$props = {article: 'Alliances'};
// @ts-expect-error That is the Q&A's.
card.$props = {open: 'all'};
// @ts-expect-error A boolean is no text.
switcher.$props = {navigate: 'false'};
// @ts-expect-error No such event.
card.$emit('zo-toggle', toggle);
// @ts-expect-error Another event's.
card.$emit('zo-load', toggle);
