import {SearchBox} from '../elements/search.js';
import {define} from './define.js';

define('zo-search', SearchBox);

declare global {
  interface HTMLElementTagNameMap {
    'zo-search': SearchBox;
  }
}
