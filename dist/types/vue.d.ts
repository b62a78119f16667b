// Generated from custom-elements.json.
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Attributes, Events, Instance, Properties, Tag} from './elements.js';

/** What an element takes: `ElementProps<'zo-qa'>`. */
export type ElementProps<T extends Tag> = Omit<HTMLAttributes, keyof Attributes<T> | keyof Properties<T>> &
  Properties<T> &
  Omit<Attributes<T>, keyof Properties<T>> &
  PublicProps;

/** An element as templates are checked by. */
type Component<T extends Tag> = new () => Instance<T> & {
  /** @deprecated Not there at run time; for the check of templates alone. */
  $props: ElementProps<T>;
  /** @deprecated Not there at run time; for the check of templates alone. */
  $emit: EmitFn<{[Name in keyof Events<T>]: (event: Events<T>[Name]) => void}>;
};

type Elements = {[T in Tag]: Component<T>};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
