import { LanguageSwitcher } from '../elements/language-switcher.js';
declare global {
    interface HTMLElementTagNameMap {
        'zo-language-switcher': LanguageSwitcher;
    }
}
