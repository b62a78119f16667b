import type { Article } from '../content/model.js';
import type { ArticleCard } from './article-card.js';
/** The notice above an article in another language than the wanted one, and what a reader can do with its address. */
export declare class ArticleTools {
    #private;
    constructor(card: ArticleCard);
    renderNotice({ language }: Article): unknown;
    /** A button for each thing that this browser can do with the article's address. */
    render({ title, url }: Article): unknown;
}
