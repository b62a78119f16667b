/** What a card in full shows beside the article itself; a part of the chunk that is fetched for one. */
import { html, nothing } from 'lit';
import { autonym, languageName } from '../i18n/autonyms.js';
import * as messages from '../i18n/messages.js';
import { maximize, UNDETERMINED } from '../i18n/tags.js';
import { nameContents } from './article-contents.js';
import { adoptMarkupStyles } from './markup.styles.js';
/** The notice above an article in another language than the wanted one, and what a reader can do with its address. */
export class ArticleTools {
    #card;
    /** The address that was copied last. */
    #copied = '';
    constructor(card) {
        this.#card = card;
        adoptMarkupStyles(card.shadowRoot);
    }
    renderNotice({ language }) {
        const { content, display } = this.#card;
        const [wanted] = content.language.stated;
        if (display !== 'full' || !wanted || language === UNDETERMINED)
            return nothing;
        if (maximize(wanted).language === maximize(language).language)
            return nothing;
        const name = (tag) => languageName(tag, messages.interfaceLanguage()) ?? autonym(tag);
        return html `<p part="notice" class="quiet small">${words(messages.notAvailable(name(wanted), name(language)))}</p>`;
    }
    /** A button for each thing that this browser can do with the article's address. */
    render({ title, url }) {
        const card = this.#card;
        // The words of the list of sections are not rendered anew when the interface's language changes.
        nameContents(card.renderRoot);
        if (card.display !== 'full' || !url)
            return nothing;
        const share = () => {
            // That the reader changed their mind is no failure.
            navigator.share({ title, url }).catch(() => undefined);
        };
        const copy = () => {
            navigator.clipboard.writeText(url).then(() => {
                this.#copied = url;
                card.requestUpdate();
            }, console.warn);
        };
        // Neither is there on a page without TLS.
        const canShare = 'canShare' in navigator && navigator.canShare({ title, url });
        const canCopy = 'clipboard' in navigator;
        if (!canShare && !canCopy)
            return nothing;
        return html `<p part="tools" class="quiet small">
      ${canShare ? html `<button part="share" @click=${share}>${words(messages.share())}</button>` : nothing}
      ${canCopy ? html `<button part="copy" @click=${copy}>${words(messages.copyLink())}</button>` : nothing}
      <span role="status">${this.#copied === url ? words(messages.linkCopied()) : nothing}</span>
    </p>`;
    }
}
function words(text) {
    return html `<bdi lang=${messages.interfaceLanguage()}>${text}</bdi>`;
}
