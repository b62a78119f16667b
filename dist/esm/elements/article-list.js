import { html, nothing } from 'lit';
import { inWantedLanguage, newestFirst } from '../content/items.js';
import { toArticle } from '../content/model.js';
import { UNDETERMINED } from '../i18n/tags.js';
import * as messages from '../i18n/messages.js';
import { articleListStyles } from './article-list.styles.js';
import { oneOf, wholeNumber } from './attributes.js';
import { ContentElement } from './content-element.js';
/** Cards that are made in one go; more follow in tasks of their own, so that the page answers in between. */
const SLICE = 24;
/** Articles that are shown to begin with, and added at a time: full rows of two, three or four. */
const LIMIT = 12;
/** Parts of the cards that the host can style through the list. */
export const CARD_PARTS = 'card, picture, category, title, title-link, summary, meta, reading-time, byline, date, site';
/**
 * The articles of a feed, newest first, each as a card that leads to it.
 *
 * ```html
 * <zo-article-list src="/feed.json"><a href="/articles">All articles</a></zo-article-list>
 * ```
 *
 * Where they are in several languages, those in the reader's are shown, and a line says how many others there are.
 *
 * @tagname zo-article-list
 * @summary Shows the articles of a feed as cards.
 *
 * @csspart articles - The list.
 * @csspart item - An entry of the list.
 * @csspart article - The card of an article. Its own parts are parts of the list, too.
 * @csspart notice - The line that says how many articles are in other languages.
 * @csspart show-all - The button in it, which shows them.
 * @csspart more - The button that shows further articles.
 * @csspart empty - The line that says that there is no article.
 */
export class ArticleList extends ContentElement {
    constructor() {
        super(...arguments);
        /** How many articles are shown to begin with, and added at a time; 0 shows all of them. */
        this.limit = LIMIT;
        /** Level of the cards' titles in the page's outline. */
        this.headingLevel = 2;
        /** @internal Each article is shown in the language that the feed has it in. */
        this.showsAll = true;
        this.#cards = new WeakMap();
        this.#given = [];
        /** How many articles the reader has asked for beyond the first, and how many cards are made so far. */
        this.#further = 0;
        this.#made = SLICE;
        this.#showsAllLanguages = false;
        this.#announcement = '';
    }
    static { this.styles = [...ContentElement.styles, articleListStyles]; }
    static { this.properties = {
        limit: { converter: wholeNumber('limit', LIMIT) },
        headingLevel: { attribute: 'heading-level', converter: oneOf('heading-level', 2, 1, 3, 4, 5, 6) },
        articles: { attribute: false },
    }; }
    #cards;
    #given;
    /** How many articles the reader has asked for beyond the first, and how many cards are made so far. */
    #further;
    #made;
    #showsAllLanguages;
    #announcement;
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('articles'))
            this.#given = (this.articles ?? []).map(toArticle);
        if (changed.has('articles') || changed.has('src') || changed.has('limit')) {
            this.#further = 0;
            this.#made = SLICE;
            this.#announcement = '';
        }
    }
    updated() {
        super.updated();
        if (this.#made >= Math.min(this.#wanted, this.#all.length))
            return;
        setTimeout(() => {
            this.#made += SLICE;
            this.requestUpdate();
        });
    }
    render() {
        if (this.articles)
            return this.renderArticle();
        const { article, error } = this.content;
        return html `${super.render()}${this.src && !article && !error ? this.#renderPlaces() : nothing}`;
    }
    /** The room that the cards will take. */
    #renderPlaces() {
        return html `<ul aria-hidden="true">
      ${Array.from({ length: Math.min(this.limit || LIMIT, LIMIT) }, () => html `<li class="place"></li>`)}
    </ul>`;
    }
    renderArticle() {
        const all = this.#all;
        const listed = this.#listed;
        const shown = listed.slice(0, this.#wanted);
        const rest = all.length - listed.length;
        if (all.length === 0) {
            return html `<p part="empty" class="quiet">${this.words(messages.failure('empty'))}</p>
        ${this.renderFailure()}`;
        }
        return html `${rest > 0
            ? html `<p part="notice" class="quiet small">
              ${this.words(messages.otherLanguages(number(rest)))}
              <button part="show-all" @click=${this.#showAllLanguages}>${this.words(messages.showAll())}</button>
            </p>`
            : nothing}
      <ul part="articles" role="list">
        ${shown.slice(0, this.#made).map((article) => html `<li part="item">${this.card(article)}</li>`)}
      </ul>
      ${shown.length < listed.length
            ? html `<button part="more" @click=${this.#showMore}>${this.words(messages.showMore())}</button>`
            : nothing}
      <p class="unseen" role="status">${this.#announcement ? this.words(this.#announcement) : nothing}</p>
      ${this.renderFailure()}`;
    }
    get #all() {
        const { article } = this.content;
        return this.articles ? this.#given : (article?.items ?? (article ? [article] : []));
    }
    /** Those that the reader is likely to want. */
    get #listed() {
        const newest = newestFirst(this.#all);
        return this.#showsAllLanguages ? newest : inWantedLanguage(newest, this.content.language.wanted);
    }
    /** How many articles are to be shown. */
    get #wanted() {
        return this.limit ? this.limit + this.#further : Infinity;
    }
    /**
     * The card of an article.
     *
     * @param rendered The one that a server has rendered of it.
     * @internal
     */
    card(article, rendered) {
        const known = this.#cards.get(article);
        const card = known ?? rendered ?? document.createElement('zo-article-card');
        if (!known) {
            this.#cards.set(article, card);
            card.setAttribute('part', 'article');
            card.setAttribute('exportparts', CARD_PARTS);
            // Its other languages are not asked for: a list is read in the language it is in.
            if (article.language !== UNDETERMINED)
                card.lang = article.language;
            card.article = article;
        }
        card.headingLevel = this.headingLevel;
        return card;
    }
    #showAllLanguages() {
        const first = this.#listed[0];
        this.#showsAllLanguages = true;
        void this.#announce(first);
    }
    #showMore() {
        const next = this.#listed[this.#wanted];
        this.#further += this.limit;
        this.#made = Math.max(this.#made, this.#wanted);
        void this.#announce(next);
    }
    /** The button that was pressed may be gone: the focus goes to the card that the reader goes on with. */
    async #announce(article) {
        const { length } = this.#listed;
        this.#announcement = messages.articlesShown(number(Math.min(this.#wanted, length)), number(length));
        this.requestUpdate();
        await this.updateComplete;
        const card = article && this.#cards.get(article);
        await card?.updateComplete;
        const [title, link] = card?.renderRoot.querySelectorAll('[part=title], [href]') ?? [];
        if (title && !link)
            title.tabIndex = -1;
        (link ?? title)?.focus();
    }
}
function number(value) {
    return new Intl.NumberFormat(messages.interfaceLanguage()).format(value);
}
