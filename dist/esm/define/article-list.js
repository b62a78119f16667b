import { ArticleList } from '../elements/article-list.js';
import './article-card.js';
import { define } from './define.js';
define('zo-article-list', ArticleList);
