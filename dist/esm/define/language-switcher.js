import { LanguageSwitcher } from '../elements/language-switcher.js';
import { define } from './define.js';
define('zo-language-switcher', LanguageSwitcher);
