/** What a reader does with an article in full beside reading it; a part of the chunk that is fetched for one. */
import {html, nothing} from 'lit';
import type {Article} from '../content/model.js';
import * as messages from '../i18n/messages.js';
import type {ArticleCard} from './article-card.js';
import {nameContents} from './article-contents.js';
import {adoptMarkupStyles} from './markup.styles.js';

/** What a card shows below its article: a button for each thing that this browser can do with its address. */
export function articleTools(card: ArticleCard): (article: Article) => unknown {
  adoptMarkupStyles(card.shadowRoot!);
  /** The address that was copied last. */
  let copied = '';
  return ({title, url}) => {
    // The words of the list of sections are not rendered anew when the interface's language changes.
    nameContents(card.renderRoot);
    if (card.display !== 'full' || !url) return nothing;
    const share = () => {
      // That the reader changed their mind is no failure.
      navigator.share({title, url}).catch(() => undefined);
    };
    const copy = () => {
      navigator.clipboard.writeText(url).then(() => {
        copied = url;
        card.requestUpdate();
      }, console.warn);
    };
    // Neither is there on a page without TLS.
    const canShare = 'canShare' in navigator && navigator.canShare({title, url});
    const canCopy = 'clipboard' in navigator;
    if (!canShare && !canCopy) return nothing;
    return html`<p part="tools" class="quiet small">
      ${canShare ? html`<button part="share" @click=${share}>${words(messages.share())}</button>` : nothing}
      ${canCopy ? html`<button part="copy" @click=${copy}>${words(messages.copyLink())}</button>` : nothing}
      <span role="status">${copied === url ? words(messages.linkCopied()) : nothing}</span>
    </p>`;
  };
}

function words(text: string): unknown {
  return html`<bdi lang=${messages.interfaceLanguage()}>${text}</bdi>`;
}
