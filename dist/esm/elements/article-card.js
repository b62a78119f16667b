import { html, nothing } from 'lit';
import { plainText } from '../content/text.js';
import { formatDate, formatMinutes, formatNames } from '../i18n/format.js';
import { interfaceLanguage } from '../i18n/interface.js';
import * as messages from '../i18n/messages.js';
import { articleCardStyles } from './article-card.styles.js';
import { oneOf } from './attributes.js';
import { ContentElement } from './content-element.js';
import { languageSwitcher } from './nested.js';
import { loadMarkup } from './rich-text.js';
/** A value for `hidden`, so that what a card may lack is in its one template: one of its own takes as long as the card. */
const shown = (value) => (value ? nothing : '');
/**
 * An article: as a card that leads to it, or in full.
 *
 * ```html
 * <zo-article-card src="/content/alliances.jsonld"><a href="/alliances">Read the article</a></zo-article-card>
 * ```
 *
 * @tagname zo-article-card
 * @summary Shows an article as a card, or in full.
 *
 * @slot - Shown until the content is there, and when it cannot be loaded: a link to the article, as a rule.
 * @slot languages - The row of languages in the full display; a `<zo-language-switcher>` by default.
 *
 * @csspart card - The article as a whole.
 * @csspart picture - The picture.
 * @csspart category - The label above the title.
 * @csspart title - The heading.
 * @csspart title-link - The link in the heading of a summary.
 * @csspart summary - The standfirst.
 * @csspart notice - The line that says in which language the article is shown instead of the wanted one.
 * @csspart meta - The line of reading time, byline and date.
 * @csspart reading-time - The reading time.
 * @csspart byline - The authors.
 * @csspart date - The date of publication.
 * @csspart site - The name of the site that published the article.
 * @csspart body - The text of the article, in the full display.
 * @csspart contents - The list of the sections of a long text.
 * @csspart tools - The line of what can be done with an article in full.
 * @csspart share - The button that opens the list of apps to share the article with.
 * @csspart copy - The button that copies the article’s address.
 */
export class ArticleCard extends ContentElement {
    constructor() {
        super(...arguments);
        /** `summary` for a card that leads to the article, `full` for the article itself. */
        this.display = 'summary';
        /** Level of the title in the page's outline; headings in the body follow it. */
        this.headingLevel = 2;
        /** The words that were selected when the pointer went down, which then is about them. */
        this.#selected = '';
    }
    static { this.styles = [...ContentElement.styles, articleCardStyles]; }
    static { this.properties = {
        display: { converter: oneOf('display', 'summary', 'full') },
        headingLevel: { attribute: 'heading-level', converter: oneOf('heading-level', 2, 1, 3, 4, 5, 6) },
    }; }
    /** What a reader can do with an article in full, once it has been fetched. */
    #tools;
    /** A picture that could not be loaded: without an address, it takes no room, as where an article has none. */
    #missing;
    /** The words that were selected when the pointer went down, which then is about them. */
    #selected;
    willUpdate(changed) {
        super.willUpdate(changed);
        // An article in full is likely to have markup: what it takes comes while the article is on its way.
        if (this.display !== 'full' || this.#tools)
            return;
        loadMarkup().then(({ ArticleTools }) => {
            this.#tools ??= new ArticleTools(this);
            this.requestUpdate();
        }, () => undefined);
    }
    renderArticle(article) {
        const { authors, body, category, direction, image, language, published, readingMinutes, siteName, summary, title, translations, url, } = article;
        const full = this.display === 'full';
        const level = this.headingLevel;
        const words = interfaceLanguage();
        // A language is said where it changes.
        const differs = words !== language;
        const names = authors.map(({ name }) => name);
        const reading = readingMinutes && messages.readingTime(formatMinutes(readingMinutes, words));
        const byline = names[0] && messages.byline(formatNames(names, words));
        const date = formatDate(published, words);
        const site = full ? '' : siteName;
        // Which of its sizes a picture needs, a browser decides as it learns of them: that it may wait, it must know by then.
        // Safari does not know `auto`; the picture of a summary is narrower than the card from where it is beside the words.
        return html `<article
        part="card"
        class="card text ${this.display}"
        lang=${language}
        dir=${direction}
        @pointerdown=${() => {
            this.#selected = String(getSelection());
        }}
        @click=${this.#follow}
      >
        <div class="words">
          <p part="category" class="quiet small">${category}</p>
          <h2 part="title" aria-level=${level === 2 ? nothing : level} hidden=${shown(title)}>
            <a part="title-link" href=${full ? nothing : url || nothing}>${title}</a>
          </h2>
          <p part="summary" class="quiet">${plainText(summary)}</p>
          ${full
            ? html `${translations.length > 1 ? html `<slot name="languages">${languageSwitcher(this)}</slot>` : nothing}${this.#tools?.renderNotice(article)}`
            : nothing}
          <p
            part="meta"
            class="quiet small"
            lang=${differs ? words : nothing}
            hidden=${shown(reading || byline || date || site)}
          >
            <span part="reading-time" hidden=${shown(reading)}><bdi>${reading}</bdi></span>
            <span part="byline" hidden=${shown(byline)}><bdi>${byline}</bdi></span>
            <time datetime=${published} part="date" hidden=${shown(date)}><bdi>${date}</bdi></time>
            <span part="site" hidden=${shown(site)}><bdi lang=${differs ? language : nothing}>${site}</bdi></span>
          </p>
        </div>
        <img
          part="picture"
          loading=${full ? 'eager' : 'lazy'}
          sizes=${image?.srcset ? (full ? '100vw' : 'auto,(width>36em)36em') : nothing}
          srcset=${image?.srcset ?? nothing}
          src=${image && image !== this.#missing ? image.url : nothing}
          alt=${full ? image?.alt : ''}
          width=${image?.width ?? nothing}
          height=${image?.height ?? nothing}
          decoding="async"
          referrerpolicy="no-referrer"
          @error=${() => {
            this.#missing = image;
            this.requestUpdate();
        }}
        />
        ${full
            ? html `${body ? html `<div part="body">${this.text(article, level + 1)}</div>` : nothing}${this.#tools?.render(article)}`
            : nothing}
      </article>
      ${this.renderFailure()}`;
    }
    /** The words can be selected; a press on them that is not about a selection is one on the link, modifiers and all. */
    #follow(event) {
        const link = this.renderRoot.querySelector('.summary [href]');
        if (!link || event.target === link || this.#selected + String(getSelection()))
            return;
        event.stopPropagation();
        link.dispatchEvent(new MouseEvent(event.type, event));
    }
}
