// Generated from custom-elements.json.
import type {JSX} from 'solid-js';
import type {Attributes, BooleanAttribute, Instance, Listeners, Properties, Tag} from './elements.js';

type Prefixed<Prefix extends string, Values> = {
  [Name in keyof Values as `${Prefix}${Name & string}`]?: Values[Name];
};

/** A name in kebab-case. */
type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type Own<T extends Tag> = {[Name in keyof Properties<T> as Kebab<Name>]?: Properties<T>[Name]} &
  Prefixed<'prop:', Properties<T>> &
  Prefixed<'attr:', Attributes<T>> & {[Name in BooleanAttribute<T> as `bool:${Name}`]?: boolean | undefined} &
  Listeners<T, 'on:'>;

/** What an element takes `ElementProps<'zo-qa'>`. */
export type ElementProps<T extends Tag> = Omit<JSX.HTMLAttributes<Instance<T>>, keyof Own<T>> & Own<T>;

type Elements = {[T in Tag]: ElementProps<T>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
