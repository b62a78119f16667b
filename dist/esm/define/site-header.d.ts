import { SiteHeader } from '../elements/site-header.js';
import './language-switcher.js';
import './search.js';
declare global {
    interface HTMLElementTagNameMap {
        'zo-site-header': SiteHeader;
    }
}
