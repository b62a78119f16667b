import { ArticleList } from '../elements/article-list.js';
import './article-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'zo-article-list': ArticleList;
    }
}
