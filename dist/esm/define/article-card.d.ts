import { ArticleCard } from '../elements/article-card.js';
import './language-switcher.js';
declare global {
    interface HTMLElementTagNameMap {
        'zo-article-card': ArticleCard;
    }
}
