import type { LocaleModule, MsgFn } from '@lit/localize';
export { LOCALE_STATUS_EVENT } from '@lit/localize/internal/locale-status-event.js';
export { str } from '@lit/localize/internal/str-tag.js';
type Templates = LocaleModule['templates'];
export declare const msg: MsgFn;
/** Does what takes no time with the library's words in a language. */
export declare function inWords<Result>(templates: Templates, work: () => Result): Result;
/** Nobody changes the language of a page that is already made. */
export declare const configureLocalization: () => {
    setLocale: () => Promise<void>;
};
