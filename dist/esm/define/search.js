import { SearchBox } from '../elements/search.js';
import { define } from './define.js';
define('zo-search', SearchBox);
