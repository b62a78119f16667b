import { ArticleCard } from '../elements/article-card.js';
import { define } from './define.js';
import './language-switcher.js';
define('zo-article-card', ArticleCard);
