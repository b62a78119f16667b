/**
 * Takes over elements that a server has rendered: their nodes stay, and nothing of their content is asked for again. To
 * be imported before the elements are defined; `zo-hydrate.js` is a script tag with both.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { nothing, ReactiveElement } from 'lit';
import { ContentSource, delivered, sources } from './content/source.js';
import { isMarkup } from './content/text.js';
import { composedAncestors } from './controllers/composed-tree.js';
import { ContentElement } from './elements/content-element.js';
import { languageLabel } from './elements/language-label.js';
import { LanguageSwitcher } from './elements/language-switcher.js';
import { DATA_TYPE, RENDERED_TAGS } from './elements/rendered.js';
import { loadMarkup, RichText } from './elements/rich-text.js';
import { autonymsReady } from './i18n/autonyms.js';
import { formatDate } from './i18n/format.js';
import { interfaceLanguage, interfaceReady } from './i18n/interface.js';
import { setReaderLanguage } from './i18n/reader-language.js';
const TAGS = RENDERED_TAGS.join();
const DATA = `script[type="${DATA_TYPE}"]`;
/** The elements that wait to be taken over, until they have all that it takes. */
const waiting = new Map();
/** Those whose next update takes over what the server has rendered. */
const ready = new WeakSet();
/** What is being taken over, with the nodes of its markup, and the cards in it, that are still to be found. */
let taken;
/** What came with the elements whose data was taken in. */
const known = new WeakMap();
/** Takes in what came with the elements of the page, once. */
function readData() {
    for (const element of document.querySelectorAll(TAGS)) {
        if (known.has(element))
            continue;
        const data = dataOf(element);
        for (const [url, document] of Object.entries(data?.documents ?? {}))
            delivered[url] = Promise.resolve(document);
        if (data?.language)
            setReaderLanguage(data.language);
    }
}
/** It may be long, with whole documents in it, and is read once; in a page that is still on its way, it may be to come. */
function dataOf(element) {
    const block = known.has(element) ? null : element.shadowRoot?.querySelector(DATA);
    if (block)
        known.set(element, JSON.parse(block.textContent));
    return known.get(element);
}
/** Gets all that the first render takes, so that it makes what the server made. */
async function prepare(element) {
    // Before any element asks for its content.
    readData();
    const { article: given } = dataOf(element) ?? {};
    if (given)
        element.article ??= given;
    await interfaceReady();
    const around = [...composedAncestors(element)].filter((one) => one.localName.startsWith('zo-'));
    for (const ancestor of around) {
        await customElements.whenDefined(ancestor.localName);
        await ancestor.updateComplete;
    }
    const owner = [element, ...around].find(({ src, article }) => src ?? article);
    if (!owner?.src || owner.article)
        return;
    const source = ContentSource.for(owner.src);
    const hold = () => undefined;
    source.join(hold);
    const { showsAll } = element;
    if (showsAll)
        adoptCards(element);
    const wanted = showsAll ? [] : (element.hasAttribute('lang') ? element : owner).content.language.wanted;
    const article = await source.select(wanted, new AbortController().signal).catch(() => undefined);
    await autonymsReady(article?.translations ?? []);
    // By then, the element itself holds on to it.
    void element.updateComplete.then(() => {
        source.leave(hold);
        // What came for a list may have no texts, and is for no later element.
        if (showsAll && owner === element)
            sources.forEach((one, key) => one === source && sources.delete(key));
    });
}
/** Whether an element would render what the server has: other words may be wanted here, or another language. */
function isAsSent(element) {
    const data = dataOf(element);
    return !data || (data.words === interfaceLanguage() && data.shown === element.content.article?.language);
}
function takeOver(element, root) {
    const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
        // Where a text is empty, the parser has made no node that Lit could fill later.
        const next = comment.nextSibling;
        if (comment.nodeValue === 'lit-part' && next?.nodeValue === '/lit-part')
            next.before('');
    }
    // On a page without TLS, nothing can be done with an article that would take room.
    if (!isSecureContext)
        root.querySelector('style[media*=scripting]')?.remove();
    const cards = [...root.querySelectorAll('zo-article-card')];
    // There, each is a part of a template; here, a node that the list has.
    for (const { previousSibling } of cards)
        previousSibling.remove();
    taken = { root, markup: [...root.querySelectorAll('div.markup')], cards };
    try {
        hydrate(element.render(), root, element.renderOptions);
    }
    finally {
        taken = undefined;
    }
    const date = root.querySelector('time');
    const text = date && formatDate(date.dateTime, interfaceLanguage());
    // A date with a time is shown in the reader's time zone, which the server does not know.
    for (const node of date?.querySelector('bdi')?.childNodes ?? [])
        if (text && node instanceof Text && node.data && node.data !== text)
            node.data = text;
}
/** The lists whose class is changed already; it comes in a file of its own. */
const adopting = new WeakSet();
/** The server's cards are those of a list from then on. */
function adoptCards(list) {
    const prototype = Object.getPrototypeOf(list);
    if (adopting.has(prototype))
        return;
    adopting.add(prototype);
    const { card } = prototype;
    prototype.card = function (article) {
        const rendered = taken?.cards.shift();
        const title = rendered?.shadowRoot?.querySelector('[part=title]')?.textContent.trim();
        if (taken && title !== article.title.trim())
            throw new Error('Expected the cards that were rendered on the server.');
        return card.call(this, article, rendered);
    };
}
const plain = ReactiveElement.prototype;
const before = ContentElement.prototype;
const { createRenderRoot, performUpdate, update } = before;
Object.assign(before, {
    createRenderRoot() {
        const root = this.shadowRoot;
        if (!root)
            return createRenderRoot.call(this);
        waiting.set(this, prepare(this));
        // A policy that does not know the styles' hashes has kept them back.
        if ([...root.querySelectorAll('style')].some(({ sheet }) => !sheet))
            plain.createRenderRoot.call(this);
        this.renderOptions.renderBefore = null;
        return root;
    },
    async scheduleUpdate() {
        await waiting.get(this);
        if (waiting.delete(this))
            ready.add(this);
        // What came with the page is for the elements that came with it; later ones ask the server.
        if (waiting.size === 0)
            for (const url of Object.keys(delivered))
                Reflect.deleteProperty(delivered, url);
        if (!ready.has(this)) {
            performUpdate.call(this);
            return;
        }
        // How much room there is, a switcher asks once it has its row. What came with the page need not be near.
        const { loading } = this;
        if (this instanceof LanguageSwitcher)
            this.crowded = 0;
        if (loading === 'lazy')
            this.loading = 'eager';
        performUpdate.call(this);
        if (loading === 'lazy')
            this.loading = loading;
        if (this instanceof LanguageSwitcher)
            this.fit();
    },
    performUpdate() {
        if (!waiting.has(this))
            performUpdate.call(this);
    },
    update(changed) {
        const root = this.shadowRoot;
        if (!ready.delete(this)) {
            update.call(this, changed);
            return;
        }
        try {
            if (!isAsSent(this))
                throw new Error('Expected what was rendered on the server.');
            takeOver(this, root);
            plain.update.call(this, changed);
        }
        catch {
            // Of another version, or for another reader: it is rendered anew.
            delete root._$litPart$;
            createRenderRoot.call(this);
            update.call(this, changed);
        }
    },
});
const { render } = RichText.prototype;
const kept = new WeakMap();
/** The server's nodes of a markup are what is shown of it from then on. */
RichText.prototype.render = function (owner, base, level) {
    const nodes = kept.get(this) ?? new Map();
    kept.set(this, nodes);
    const known = nodes.get(owner);
    if (known?.level === level)
        return known.node;
    const node = isMarkup(owner.body) ? taken?.markup.shift() : undefined;
    if (!taken || !node)
        return render.call(this, owner, base, level);
    nodes.set(owner, { level, node });
    const { root } = taken;
    loadMarkup()
        .then(({ adoptMarkup }) => adoptMarkup(node, root, owner, base, level))
        .catch(console.warn);
    return node;
};
const { list } = LanguageSwitcher.prototype;
const rows = new WeakSet();
/** The server's row of languages is shown until a menu is there that takes its place, and is as high as that. */
LanguageSwitcher.prototype.list = function (translations, language) {
    if (taken)
        rows.add(this);
    const shown = taken ? nothing : list.call(this, translations, language);
    const isPending = shown === nothing;
    const inOneLine = this.renderRoot.querySelector('style[media]');
    if (inOneLine)
        inOneLine.media = isPending && this.isMenu(translations) ? 'all' : 'not all';
    if (!isPending || !rows.has(this))
        return shown;
    return this.row(translations, language, (one) => languageLabel(this, one));
};
