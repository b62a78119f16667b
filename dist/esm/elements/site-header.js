import { html, nothing } from 'lit';
import { siteOf } from '../content/site.js';
import { LINK_PROTOCOLS, safeUrl } from '../content/urls.js';
import * as messages from '../i18n/messages.js';
import { ContentElement } from './content-element.js';
import { focusBeyond, HeaderSurroundings } from './site-header-page.js';
import { siteHeaderStyles } from './site-header.styles.js';
/**
 * The head of a site's pages: its logo and name, the host's navigation, a contact link, the search and the languages. It
 * is one line, or, where that has no room, logo and name with a button that shows the rest.
 *
 * ```html
 * <zo-site-header src="/">
 *   <a href="/">Meridian</a>
 *   <nav slot="navigation" aria-label="Sections"><a href="/culture">Culture</a> <a href="/cities">Cities</a></nav>
 * </zo-site-header>
 * ```
 *
 * Its content is the site's home page, or any page of it, or a JSON-LD document with schema.org's WebSite or Organization.
 *
 * @tagname zo-site-header
 * @summary Shows the head of a site: logo, name, navigation, contact, search, languages.
 *
 * @slot - Shown until the site is known, and when it cannot be loaded: a link to the home page, as a rule.
 * @slot logo - The logo, in the link to the home page; the site's own by default.
 * @slot name - The name beside it; the site's own by default.
 * @slot navigation - Links of the host, best as a `<nav>` with a list of them or links alone.
 * @slot contact - The contact link, where the site says how to contact it.
 * @slot search - The search; a `<zo-search>` where the site says where its search is.
 * @slot languages - The languages; a `<zo-language-switcher>` by default.
 *
 * @csspart header - The header as a whole.
 * @csspart skip - The link past the header; it is seen while it has the focus.
 * @csspart home - The link to the home page.
 * @csspart logo - The logo.
 * @csspart name - The site's name.
 * @csspart menu-button - The button that shows the rest, where there is little room.
 * @csspart menu - Everything but logo and name.
 * @csspart contact - The contact link.
 */
export class SiteHeader extends ContentElement {
    static { this.styles = [...ContentElement.styles, siteHeaderStyles]; }
    static { this.properties = {
        searchSrc: { attribute: 'search-src' },
        skip: {},
        sticky: { type: Boolean },
    }; }
    #site;
    /** The article that the site was found for. */
    #article;
    #reading;
    /** Whether the reader has opened the menu. */
    #isOpen;
    /** The addresses of logos that could not be shown. */
    #broken;
    #surroundings;
    constructor() {
        super();
        /** Whether the header stays in view; what has the focus is never behind it. Windows of little height scroll it away. */
        this.sticky = false;
        /** Whether the reader has opened the menu. */
        this.#isOpen = false;
        /** The addresses of logos that could not be shown. */
        this.#broken = new Set();
        this.#surroundings = new HeaderSurroundings(this);
        this.#onSkip = (event) => {
            const target = this.#target;
            if (!target)
                return;
            // A fragment finds nothing in a shadow root, and not what has no id.
            event.preventDefault();
            focusBeyond(target);
        };
        this.#toggle = () => {
            this.#isOpen = !this.#isOpen;
            this.requestUpdate();
        };
        this.#onKey = (event) => {
            if (event.key !== 'Escape' || !this.#isOpen || event.defaultPrevented)
                return;
            // What is open within the menu closes first.
            if (event.composedPath().some((node) => node instanceof Element && node.matches(':modal, :popover-open')))
                return;
            this.#close();
            this.renderRoot.querySelector('[part=menu-button]')?.focus();
        };
        /** The text has another colour. */
        this.#onTransition = ({ target, currentTarget }) => {
            if (target === currentTarget)
                this.#surroundings.look();
        };
        /** What stays in view would lie over what the reader goes to. */
        this.#onFocusOut = ({ relatedTarget }) => {
            if (this.sticky && this.#isOpen && relatedTarget && !this.contains(relatedTarget))
                this.#close();
        };
        /** A link within the page leaves the header where it is. */
        this.#onClick = ({ target }) => {
            if (this.#isOpen && target.closest('a[href]'))
                this.#close();
        };
        this.addEventListener('keydown', this.#onKey);
        this.addEventListener('focusout', this.#onFocusOut);
        this.addEventListener('click', this.#onClick);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#reading?.abort();
        this.#article = undefined;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { article } = this.content;
        if (article !== this.#article && this.isConnected)
            this.#find(article);
        this.toggleAttribute('sticky', this.sticky);
    }
    /** What is around the header has changed. @internal */
    surrounded() {
        this.#isOpen &&= this.#surroundings.isNarrow;
        this.requestUpdate();
        this.performUpdate();
    }
    render() {
        const { article } = this.content;
        const page = messages.interfaceLanguage();
        const rest = this.#renderRest(article);
        const { isNarrow } = this.#surroundings;
        return html `<div
      part="header"
      class="text ${isNarrow ? 'narrow' : ''} ${this.#isOpen ? 'open' : ''}"
      role=${this.#isBanner ? 'banner' : nothing}
      aria-label=${(this.#isBanner && this.#site?.name) || nothing}
      lang=${page}
      dir=${article ? article.direction : nothing}
      @transitionend=${this.#onTransition}
    >
      ${this.#renderSkip()}
      <div class="home">${super.render()}</div>
      ${rest && isNarrow
            ? html `<button part="menu-button" aria-expanded=${this.#isOpen} aria-controls="menu" @click=${this.#toggle}>
              <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                <path d=${this.#isOpen ? 'M4 4l12 12M16 4l-12 12' : 'M2 5h16M2 10h16M2 15h16'} />
              </svg>
              ${messages.menu()}
            </button>`
            : nothing}
      ${rest ? html `<div part="menu" id="menu">${rest}</div>` : nothing}
    </div>`;
    }
    renderArticle({ language, direction }) {
        const site = this.#site;
        if (!site)
            return undefined;
        const { name } = site;
        const url = safeUrl(site.url, document.baseURI);
        // The host's own words name the link themselves.
        const isNamed = this.querySelector(':scope > [slot="name"]') !== null;
        const isHere = url === document.baseURI.replace(/[?#].*/, '');
        const content = html `<slot name="logo">${this.#renderLogo(site)}</slot
      ><slot name="name"><span part="name">${name}</span></slot>`;
        const home = url
            ? html `<a
          part="home"
          href=${url}
          rel="home"
          aria-label=${(!isNamed && name) || nothing}
          aria-current=${isHere ? 'page' : nothing}
          lang=${language}
          dir=${direction}
          >${content}</a
        >`
            : html `<span part="home" lang=${language} dir=${direction}>${content}</span>`;
        return html `${home}${this.renderFailure()}`;
    }
    #renderLogo({ logo, logoDark }) {
        const shown = [this.#surroundings.isDark ? logoDark : undefined, logo].find((one) => one && !this.#broken.has(one.url));
        return shown ? this.#renderPicture(shown) : nothing;
    }
    #renderPicture({ url, width, height }) {
        return html `<img
      part="logo"
      src=${url}
      alt=""
      width=${width ?? nothing}
      height=${height ?? nothing}
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${() => {
            this.#broken.add(url);
            this.requestUpdate();
        }}
    />`;
    }
    #renderSkip() {
        const target = this.#target;
        return target
            ? html `<a part="skip" href=${`#${target.id}`} @click=${this.#onSkip}>${messages.skipToContent()}</a>`
            : nothing;
    }
    /** Everything but logo and name; `undefined` where there is nothing. */
    #renderRest(article) {
        const { contact, search } = this.#site ?? {};
        const address = safeUrl(contact, document.baseURI, LINK_PROTOCOLS);
        const template = this.searchSrc ?? search;
        const hasLanguages = (article?.translations.length ?? 0) > 1;
        const isFilled = (name, byDefault) => Boolean(byDefault) || this.querySelector(`:scope > [slot="${name}"]`) !== null;
        const slots = [
            // The host's links are in the page's direction, whatever language the reader chose.
            isFilled('navigation', false) && html `<slot name="navigation" dir=${getComputedStyle(this).direction}></slot>`,
            isFilled('contact', address) &&
                html `<slot name="contact"
          >${address ? html `<a part="contact" href=${address}>${messages.contact()}</a>` : nothing}</slot
        >`,
            isFilled('search', template) &&
                html `<slot name="search"
          >${template ? html `<zo-search display="dialog" src=${template}></zo-search>` : nothing}</slot
        >`,
            isFilled('languages', hasLanguages) &&
                html `<slot name="languages"
          >${hasLanguages ? html `<zo-language-switcher display="menu"></zo-language-switcher>` : nothing}</slot
        >`,
        ];
        // Each stays where it is while others come and go: a search that is open stays open.
        return slots.some(Boolean) ? slots.map((slot) => slot || nothing) : undefined;
    }
    /** Finds the site that an article is on. The last one stays on screen until the next is known. */
    #find(article) {
        this.#reading?.abort();
        this.#article = article;
        if (!article || article.site || this.article) {
            this.#site = article && (article.site ?? named(article));
            return;
        }
        const reading = (this.#reading = new AbortController());
        void siteOf(article, this.src ?? '', reading.signal)
            .catch((error) => {
            if (!reading.signal.aborted)
                console.warn(error);
            return undefined;
        })
            .then((site) => {
            if (reading.signal.aborted)
                return;
            this.#site = site ?? named(article);
            if (!this.#site)
                console.warn(`<${this.localName}>: Expected a WebSite, an Organization or a publisher at ${article.documentUrl}, but found none. See https://schema.org/WebSite.`);
            this.requestUpdate();
        });
    }
    /** A host that has a banner of its own around this one needs no second; nor is a part of an article a banner. */
    get #isBanner() {
        return !this.closest('article, aside, footer, header, main, nav, section, [role=banner]');
    }
    /** What the link past the header leads to. */
    get #target() {
        const { skip } = this;
        if (skip === 'none' || !this.isConnected)
            return null;
        if (!skip)
            return document.querySelector('main, [role=main]');
        return this.getRootNode().getElementById(skip) ?? document.getElementById(skip);
    }
    #onSkip;
    #toggle;
    #close() {
        this.#isOpen = false;
        this.requestUpdate();
    }
    #onKey;
    /** The text has another colour. */
    #onTransition;
    /** What stays in view would lie over what the reader goes to. */
    #onFocusOut;
    /** A link within the page leaves the header where it is. */
    #onClick;
}
function named({ siteName, url }) {
    return siteName ? { name: siteName, url: url && new URL('/', url).href } : undefined;
}
