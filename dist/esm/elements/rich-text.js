import { html } from 'lit';
import { isMarkup, paragraphs } from '../content/text.js';
/** The module that makes markup safe; worth asking for before the content is there where it is likely to have some. */
export const loadMarkup = () => import('./markup.js');
/** Turns published text or markup into what a template shows; keeps the nodes it made, so that a render repeats none. */
export class RichText {
    #host;
    /** By what they are the body of: two answers may say the same. */
    #nodes = new WeakMap();
    constructor(host) {
        this.#host = host;
    }
    /**
     * Markup is shown as soon as it has been made safe; if that fails, nothing of it is shown.
     *
     * @param owner What has the text or markup as its body, as published.
     * @param base Address that the URLs in it are relative to.
     * @param level Level of the highest heading in it.
     */
    render(owner, base, level) {
        const { body } = owner;
        if (!isMarkup(body)) {
            const texts = paragraphs(body).map((paragraph) => html `<p>${paragraph}</p>`);
            return texts[1] ? texts : texts[0];
        }
        const known = this.#nodes.get(owner);
        if (known?.level === level)
            return known.node;
        const node = document.createElement('div');
        node.className = 'markup';
        this.#nodes.set(owner, { level, node });
        loadMarkup()
            .then(({ showMarkup }) => showMarkup(node, this.#host.shadowRoot, owner, base, level))
            .catch((error) => {
            // What cannot be made safe is not shown; the next render tries again.
            this.#nodes.delete(owner);
            console.warn(error);
        });
        return node;
    }
}
