// Generated from custom-elements.json.
import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Instance, Listeners, Properties, Tag} from './elements.js';

type Own<T extends Tag> = Properties<T> &
  Omit<Attributes<T>, keyof Properties<T>> &
  Listeners<T, 'on'> &
  /* Svelte 4. */ Listeners<T, 'on:'>;

/** What an element takes: `ElementProps<'zo-qa'>`. */
export type ElementProps<T extends Tag> = Omit<HTMLAttributes<Instance<T>>, keyof Own<T>> & Own<T>;

type Elements = {[T in Tag]: ElementProps<T>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
