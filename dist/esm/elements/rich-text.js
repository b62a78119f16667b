import { html } from 'lit';
import { isMarkup, paragraphs } from '../content/text.js';
/** The module that makes markup safe; worth asking for before the content is there where it is likely to have some. */
export const loadMarkup = () => import('./markup.js');
let styles;
/** Turns published text or markup into what a template shows; keeps the nodes it made, so that a render repeats none. */
export class RichText {
    #host;
    #nodes = new Map();
    constructor(host) {
        this.#host = host;
    }
    /**
     * Markup is shown as soon as it has been made safe; if that fails, nothing of it is shown.
     *
     * @param text Text or markup, as published.
     * @param base Address that the URLs in it are relative to.
     * @param level Level of the highest heading in it.
     */
    render(text, base, level) {
        if (!isMarkup(text))
            return paragraphs(text).map((paragraph) => html `<p>${paragraph}</p>`);
        const key = `${level}${text}`;
        let node = this.#nodes.get(key);
        if (!node) {
            node = document.createElement('div');
            node.className = 'markup';
            this.#nodes.set(key, node);
            void this.#fill(node, text, base, level);
        }
        return node;
    }
    /** Forgets the nodes of what is no longer shown. */
    clear() {
        this.#nodes.clear();
    }
    async #fill(node, text, base, level) {
        try {
            const { markupStyles, sanitize } = await loadMarkup();
            const fragment = await sanitize(text, base, level);
            if (!styles) {
                styles = new CSSStyleSheet();
                styles.replaceSync(markupStyles);
            }
            const { adoptedStyleSheets } = this.#host.shadowRoot;
            if (!adoptedStyleSheets.includes(styles))
                adoptedStyleSheets.push(styles);
            node.append(fragment);
        }
        catch (error) {
            // What cannot be made safe is not shown.
            console.warn(error);
        }
    }
}
