/**
 * What stands in for `@lit/localize` in the build of `server.js`. There, it has one language for the whole page; here,
 * many readers are served at once, so the words are set for one element at a time, which is rendered in one go.
 */
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {LocaleModule, MsgFn} from '@lit/localize';

export {LOCALE_STATUS_EVENT} from '@lit/localize/internal/locale-status-event.js';
export {str} from '@lit/localize/internal/str-tag.js';

type Templates = LocaleModule['templates'];

let words: Templates = {};

export const msg: MsgFn = (template, options) => runtimeMsg(words, template, options) as never;

/** Does what takes no time with the library's words in a language. */
export function inWords<Result>(templates: Templates, work: () => Result): Result {
  const before = words;
  words = templates;
  try {
    return work();
  } finally {
    words = before;
  }
}

/** Nobody changes the language of a page that is already made. */
export const configureLocalization = () => ({setLocale: () => Promise.resolve()});
