import type { LanguageSwitcher } from './language-switcher.js';
/** What a switcher shows a language as. */
export declare function languageLabel({ label }: Pick<LanguageSwitcher, 'label'>, language: string): unknown;
