import { SearchBox } from '../elements/search.js';
declare global {
    interface HTMLElementTagNameMap {
        'zo-search': SearchBox;
    }
}
