import { SiteHeader } from '../elements/site-header.js';
import { define } from './define.js';
import './language-switcher.js';
import './search.js';
define('zo-site-header', SiteHeader);
