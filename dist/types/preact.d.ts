// Generated from custom-elements.json.
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Attributes, Instance, Listeners, Properties, Tag} from './elements.js';

type Own<T extends Tag> = Properties<T> & Omit<Attributes<T>, keyof Properties<T>> & Listeners<T, 'on'>;

/** What an element takes: `ElementProps<'zo-qa'>`. */
export type ElementProps<T extends Tag> = ClassAttributes<Instance<T>> &
  Omit<HTMLAttributes<Instance<T>>, keyof Own<T>> &
  Own<T>;

type Elements = {[T in Tag]: ElementProps<T>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
